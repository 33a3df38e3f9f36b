/** The sentence of a text that holds a quote, and where the quote begins in it; the whole text where the quote is nowhere. */
export function sentenceAround(text: string, quote: string): { sentence: string; start: number } {
  const at = text.indexOf(quote);
  if (!quote || at < 0) return { sentence: text, start: 0 };
  const before = text.slice(0, at).search(/[^。；！？]*$/u);
  // A full stop ends an English sentence only before a space; inside a number it does not.
  const english = Math.max(...[...text.slice(0, at).matchAll(/[.;!?]\s/g)].map(({ index }) => index + 2), 0);
  const from = Math.max(before, english);
  const rest = /[。；！？]|[.;!?](?=\s|$)/u.exec(text.slice(at + quote.length));
  const to = rest ? at + quote.length + rest.index + 1 : text.length;
  return { sentence: text.slice(from, to), start: at - from };
}
