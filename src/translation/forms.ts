import type { Place, Term } from './vocabulary.ts';

/** An entry of the vocabulary where it stands in a Chinese text. */
export interface Found<Entry extends Term | Place> {
  entry: Entry;
  form: string;
  start: number;
}

/** All entries in a Chinese text, each place taken by the longest form that begins there; none overlaps another. */
export function findChinese<Entry extends Term | Place>(text: string, entries: readonly Entry[]): Found<Entry>[] {
  const found: Found<Entry>[] = [];
  for (const entry of entries) {
    for (const form of entry.zh) for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) found.push({ entry, form, start });
  }
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.form.length - a.form.length)
    .filter(({ start, form }) => start >= end && (end = start + form.length) > 0);
}

/** English as it is compared: small letters, one kind of apostrophe, hyphen and space. */
export const foldEnglish = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[‐-―-]/g, '-').replace(/\s+/g, ' ');

/** Where the forms stand in an English text, from the beginning of a word on (so that plurals are found); a longer form takes the place of one inside it. */
export function findEnglish(text: string, forms: readonly string[]): { start: number; end: number }[] {
  const folded = foldEnglish(text);
  const taken: { start: number; end: number }[] = [];
  for (const form of [...forms].map(foldEnglish).sort((a, b) => b.length - a.length)) {
    for (let start = folded.indexOf(form); start >= 0; start = folded.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (/[\p{L}\p{N}]/u.test(folded[start - 1] ?? '')) continue;
      if (!taken.some((place) => start < place.end && place.start < end)) taken.push({ start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
