/** Where something stands in a text: from one offset to the next. */
export type Range = [start: number, end: number];

/** One thing that a query asks for: `phrase` is the Pagefind phrase, which every page that may hold it has; `places` is what decides. */
export interface QueryTerm {
  phrase: string;
  /** Where it stands in a passage; none: the passage does not hold it. */
  places(text: string): Range[];
}

/** How the text of a language is found: written for the index, and asked for. Both must agree. */
export interface SearchLanguage {
  indexed(text: string): string;
  terms(query: string): QueryTerm[];
}

/** The code for characters that Pagefind drops or treats as syntax: u3002 is just a word to it. */
export const coded = (character: string) => `u${character.codePointAt(0)!.toString(16)}`;

/** The places of all terms in a passage, in order and without overlaps; undefined if one is missing. */
export function placesOfAll(text: string, terms: readonly QueryTerm[]): Range[] | undefined {
  const found: Range[] = [];
  for (const term of terms) {
    const places = term.places(text);
    if (!places.length) return undefined;
    found.push(...places);
  }
  const merged: Range[] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1]; // not at(-1): browsers of four years ago lack it
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
