/**
 * A Chinese stop ends a sentence wherever it stands, a Western one only before a space: not inside a number.
 * The space belongs to the sentence before it.
 */
const SENTENCE = /.+?(?:[。；！？]+|[.;!?]+(?=\s|$)|$)\s*/gs;

/** The sentences of a text, Chinese or English, one directly after the other; a semicolon ends one, too. */
export const sentencesOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(SENTENCE)].map(({ 0: sentence, index: start }) => ({ start, end: start + sentence.length }));

/** The sentences of a text that hold a quote, and where the quote begins in them; the whole text where the quote is nowhere. */
export function sentenceAround(text: string, quote: string): { sentence: string; start: number } {
  const at = text.indexOf(quote);
  if (!quote || at < 0) return { sentence: text, start: 0 };
  const holding = sentencesOf(text).filter(({ start, end }) => start < at + quote.length && end > at);
  const from = holding[0]!.start;
  return { sentence: text.slice(from, holding.at(-1)!.end).trimEnd(), start: at - from };
}
