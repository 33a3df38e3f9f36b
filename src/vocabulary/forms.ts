import { stemmer } from 'stemmer';
import { sourceLanguage } from '../editions.ts';
import type { Stretch } from '../plan/stretches.ts';
import type { Place, Term } from './vocabulary.ts';

/** An entry of the vocabulary where it stands in a text of the plan's language. */
export interface Found<Entry extends Term | Place> {
  entry: Entry;
  form: string;
  start: number;
}

/** All entries in a text of the plan's language, each place taken by the longest form that begins there; none overlaps another. */
export function findChinese<Entry extends Term | Place>(text: string, entries: readonly Entry[]): Found<Entry>[] {
  const found: Found<Entry>[] = [];
  for (const entry of entries) {
    for (const form of entry[sourceLanguage.tag])
      for (const start of placesOf(form, text)) if (!byChance(text, start, entry)) found.push({ entry, form, start });
  }
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.form.length - a.form.length)
    .filter(({ start, form }) => start >= end && (end = start + form.length) > 0);
}

/** Whether what begins at a place of a text is part of words that hold a form of the entry by chance. */
const byChance = (text: string, at: number, { notIn = [] }: Term | Place) =>
  notIn.some((words) => placesOf(words, text).some((start) => start <= at && at < start + words.length));

/** Where words begin in a text. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) places.push(start);
  return places;
}

/** English as it is compared: small letters, one kind of apostrophe, hyphen and space, no quotation marks. */
export const foldEnglish = (text: string) =>
  unquoted(text)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―-]/g, '-')
    .replace(/\s/g, ' ');
export const unquoted = (text: string) => text.replace(/[“”"]/g, '');

/**
 * Where the forms stand in a folded English text, as whole words or with an ending (-s, -ed, -ing); a longer form takes the place of one
 * inside it.
 */
export function findEnglish(folded: string, forms: readonly string[]): { start: number; end: number }[] {
  const taken: { start: number; end: number }[] = [];
  for (const form of [...forms].map(foldEnglish).sort((a, b) => b.length - a.length)) {
    for (let start = folded.indexOf(form); start >= 0; start = folded.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (/[\p{L}\p{N}]/u.test(folded[start - 1] ?? '') || !/^(?:'s|s|es|d|ed|ing)?(?![\p{L}\p{N}])/u.test(folded.slice(end, end + 4)))
        continue;
      if (!taken.some((place) => start < place.end && place.start < end)) taken.push({ start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/**
 * Where the forms stand in an English text as it is written, a quotation whole or not at all: folding leaves out quotation marks and keeps
 * the length of all else.
 */
export function placesInEnglish(text: string, forms: readonly string[]): Stretch[] {
  const offsets = text.split('').flatMap((character, i) => (unquoted(character) ? [i] : []));
  return findEnglish(foldEnglish(text), forms).map(({ start, end }) =>
    withItsMarks(text, { start: offsets[start]!, end: offsets[end - 1]! + 1 }),
  );
}

/** A stretch with the quotation mark before or after it whose other one stands within: “three nots” mechanism. */
function withItsMarks(text: string, { start, end }: Stretch): Stretch {
  const marks = text.slice(start, end).match(/[“”]/g) ?? [];
  return {
    start: marks[0] === '”' && text[start - 1] === '“' ? start - 1 : start,
    end: marks.at(-1) === '“' && text[end] === '”' ? end + 1 : end,
  };
}

/** Words that tell nothing of which name it is. */
const EMPTY = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** Whether all words of an English name stand in a folded text, in whatever order and with whatever ending. */
export function holdsWords(folded: string, name: string): boolean {
  const words = (text: string) => text.replaceAll("'s", '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const held = new Set(words(folded).map(stemmer));
  return words(foldEnglish(name)).every((word) => EMPTY.has(word) || held.has(stemmer(word)));
}
