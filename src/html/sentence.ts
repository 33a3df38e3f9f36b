/**
 * A Chinese stop ends a sentence wherever it stands, a Western one only before a space: not inside a number.
 * The space belongs to the sentence before it.
 */
const SENTENCE = /.+?(?:[。；！？]+|[.;!?]+(?=\s|$)|$)\s*/gs;

/** The sentences of a text, Chinese or English, one directly after the other; a semicolon ends one, too. */
export const sentencesOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(SENTENCE)].map(({ 0: sentence, index: start }) => ({ start, end: start + sentence.length }));
