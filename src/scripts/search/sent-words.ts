import { atomsOf } from '../../search/atoms.ts';
import type { Hit } from '../../search/hit.ts';

/** So many words at most travel in an address, and so many characters of each: it is to stay one that can be sent. */
const [MOST, LONGEST] = [6, 60];

/** Whether a text has a letter or a figure: of signs alone nobody asks what is marked. */
const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The plan's own words that a hit marks, each once. */
export function foundIn({ passage, marks }: Hit): string[] {
  const found = marks.flatMap((ranges, cell) => ranges.map(([start, end]) => passage.cells[cell]!.slice(start, end)));
  return [...new Set(found)];
}

/**
 * The address of a passage with the words that are to be marked there, for another tab or another reader: #9.2.1&牦牛. They stand in the
 * fragment, so that no host sees them, and without “=”, which would make a choice of a page's filters of them.
 */
export function withWords(address: string, found: readonly string[]): string {
  const different = new Map(found.map((word) => [atomsOf(word).values.join(' '), word]));
  const words = [...different.values()].filter((word) => isWord(word) && word.length <= LONGEST).slice(0, MOST);
  return [address, ...words.map(encodeURIComponent)].join('&');
}

/** The anchor that a fragment names and the words that were sent with it, which may be none; undefined where nothing was sent. */
export function sentWords(hash: string): { anchor: string; words: string[] } | undefined {
  const [anchor, ...sent] = hash.slice(1).split('&', MOST + 1);
  if (!anchor || !sent.length || hash.includes('=')) return undefined;
  try {
    return { anchor: decodeURIComponent(anchor), words: sent.map((word) => decodeURIComponent(word).slice(0, LONGEST)).filter(isWord) };
  } catch {
    // No valid encoding: another program's words.
    return undefined;
  }
}
