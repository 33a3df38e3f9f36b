import { coded, type Range, type SearchLanguage } from './language.ts';

/** Folds a text for comparison (NFKC, small letters, no white space or invisible characters); `from[i]` and `to[i]` tell where the i-th folded unit stands in the original. */
export function fold(text: string): { folded: string; from: number[]; to: number[] } {
  let folded = '';
  const from: number[] = [], to: number[] = [];
  // A base character is folded together with its marks (U+FF9E and U+FF9F too), or NFKC could not compose them.
  for (const { 0: cluster, index } of text.matchAll(/[^\s\p{Cf}][\p{M}\uFF9E\uFF9F]*/gu)) {
    const piece = cluster.normalize('NFKC').toLowerCase().replace(/\s/g, '');
    folded += piece;
    for (let i = 0; i < piece.length; i++) { from.push(index); to.push(index + cluster.length); }
  }
  return { folded, from, to };
}

/** Writes a folded text as one Pagefind word per character. */
function separate(folded: string): string {
  return Array.from(folded, (c) => (/[0-9a-z\u3400-\u9fff]/.test(c) ? c : coded(c))).join(' ');
}

/** Chinese is found character by character: a word of the query is any run of them, words are separated by white space. */
export const chineseSearch: SearchLanguage = {
  indexed: (text) => separate(fold(text).folded),
  terms: (query) =>
    [...new Set(query.split(/\s+/).map((word) => fold(word).folded))].filter(Boolean).map((word) => ({
      phrase: separate(word),
      places: (text) => {
        const { folded, from, to } = fold(text);
        const places: Range[] = [];
        for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) places.push([from[at]!, to[at + word.length - 1]!]);
        return places;
      },
    })),
};
