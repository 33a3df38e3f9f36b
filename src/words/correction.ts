import type { Correction } from '../plan/model.ts';
import type { Words } from './words.ts';

/** What the edition says of a correction, in one sentence of our own words. */
export function correctionSentence({ kind, received, reading, reason, certainty }: Correction, words: Words): string {
  const said =
    reason === 'lost-bold'
      ? words.lostBold(received)
      : kind === 'transcription'
        ? words.transcription(received, reading)
        : words.sic(received, certainty, reading);
  return said + words.judged(words.reasons[reason], words.certainty[certainty]);
}
