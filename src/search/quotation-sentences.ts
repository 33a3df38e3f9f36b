import { endsIn, halvesOf, SENTENCE_END } from './quotation-paragraphs.ts';
import { tokensOf } from './quotation-tokens.ts';

/** More sentences are looked for half by half. */
const MOST_SENTENCES = 20;
/** A shorter one, in characters, may stand anywhere: it is no quotation. */
const SHORT = 6;

/** The sentences of a text, a short one with the next; its halves where there are too many of them, none where there is but one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of [...endsIn(text, SENTENCE_END), text.length]) {
    const sentence = text.slice(from, end).trim();
    if (sentence.length < SHORT && end < text.length) continue;
    if (sentence) sentences.push(sentence);
    from = end;
  }
  if (sentences.length > MOST_SENTENCES) return halvesOf(text);
  return sentences.length > 1 ? sentences : [];
}

/** A shorter sentence, in tokens, is nothing like another by a single word. */
const SENTENCE = 10;

/** Whether of a sentence of a quotation more than the half is in what the likest stretch has not, by their characters. */
export function isUnlike(quoted: string, sentence: string, unlike: readonly (readonly [from: number, to: number])[]): boolean {
  if (tokensOf(sentence).length < SENTENCE) return false;
  const start = quoted.indexOf(sentence);
  const end = start + sentence.length;
  const length = unlike.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
  return length > sentence.length / 2;
}
