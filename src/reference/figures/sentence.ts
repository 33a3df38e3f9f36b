import type { Stretch } from '../../plan/stretches.ts';

/** A full stop, Chinese or Western, with the space after it; a semicolon ends no sentence: a date before it still governs what follows. */
const STOP = /[。！？]|[.!?](?:\s|$)/g;

/** Where the sentence, or the sentences, that hold a stretch of a text begin and end. */
export function sentenceOf(text: string, { start, end }: Stretch): Stretch {
  const stops = [...text.matchAll(STOP)].map(({ 0: stop, index }) => index + stop.length);
  return { start: stops.findLast((stop) => stop <= start) ?? 0, end: stops.find((stop) => stop >= end) ?? text.length };
}
