import { atomsOf } from './atoms.ts';
import { hitOf, rangesIn } from './exact.ts';
import { fold } from './fold.ts';
import type { Hit, SearchPage } from './hit.ts';
import type { Query, Written } from './query.ts';
import { STEMS } from './word-families.ts';

/** What a form may end with besides in a language, as the vocabulary's own check has it: port of entry, ports of entry stand as forms. */
const ENDINGS: Record<string, readonly string[]> = { en: ['', 's', 'es', 'd', 'ed', 'ing'] };

/** An entry's forms in each language, by tag. */
export type VocabularyEntry = Record<string, string[]>;

/** What the vocabulary has in one language for words in another: those asked for, and their forms. */
export interface Renderings {
  /** The words of the query that are entries, as they were typed. */
  asked: string[];
  forms: Written[];
}

/**
 * The forms in the language `to` of words of a query, in the language `from`, that are a whole entry of the vocabulary, the most words that
 * are one together, as they are written or by their stems (herders, herder); of any other words nothing is known, and nothing is guessed.
 */
export function renderingsOf({ terms }: Query, entries: readonly VocabularyEntry[], from: string, to: string): Renderings {
  const known = entriesWithin(terms, entries, from);
  const longest = Math.max(0, ...Array.from(known.keys(), (row) => row.split(' ').length));
  const entriesOf = (words: readonly Written[]) => known.get(rowOf(words)) ?? known.get(stemsOf(words, from));
  const found: Renderings = { asked: [], forms: [] };
  for (let first = 0; first < terms.length;) {
    let words = terms.slice(first, first + longest);
    while (words.length && !entriesOf(words)) words = words.slice(0, -1);
    const forms = (entriesOf(words) ?? []).flatMap((entry) => entry[to] ?? []).map(written);
    if (forms.length) found.asked.push(words.map(({ text }) => text).join(' '));
    for (const form of forms) if (!found.forms.some((other) => rowOf([other]) === rowOf([form]))) found.forms.push(form);
    first += words.length || 1;
  }
  return found;
}

const written = (text: string): Written => ({ text, atoms: atomsOf(text).values });
const rowOf = (words: readonly Written[]) => words.flatMap(({ atoms }) => atoms).join(' ');
/** A row of atoms by their stems, in a language that has them; marked, since what stands so is not what was written. */
function stemsOf(words: readonly Written[], language: string): string {
  const stem = STEMS[language];
  return stem ? words.flatMap(({ atoms }) => atoms.map((atom) => `~${stem(atom)}`)).join(' ') : '';
}
/** Letters and figures alone: for a quick look, since atoms are made of few of so many forms. */
const bare = (text: string) => fold(text).folded.replace(/[\s\p{P}]+/gu, '');

/** A quicker one: what is much longer, spaces and all, is not in it. */
const mayBeIn = (form: string, asked: string) => form.length <= 2 * asked.length + 2;
/** So many letters of its first word has every form of a word, as far as a quick look goes. */
const SURE = 3;

/** The entries that may stand within the words of a query, by the atoms of the form that does, and by their stems. */
function entriesWithin(terms: readonly Written[], entries: readonly VocabularyEntry[], language: string): Map<string, VocabularyEntry[]> {
  const sureOf = (form: string) => (STEMS[language] ? form.slice(0, SURE) : form);
  const asked = bare(terms.map(({ text }) => text).join(''));
  const found = new Map<string, VocabularyEntry[]>();
  for (const entry of entries) {
    const forms = (entry[language] ?? []).filter((form) => mayBeIn(form, asked) && asked.includes(sureOf(bare(form))));
    const rows = forms.map(written).flatMap((form) => [rowOf([form]), stemsOf([form], language)]);
    for (const row of new Set(rows)) if (row) found.set(row, [...(found.get(row) ?? []), entry]);
  }
  return found;
}

/** The rows of atoms of a form with each of its language's endings. */
function withEndings({ atoms }: Written, language: string): string[][] {
  const last = atoms[atoms.length - 1]!;
  const endings = /\p{L}$/u.test(last) ? (ENDINGS[language] ?? ['']) : [''];
  return endings.map((ending) => [...atoms.slice(0, -1), last + ending]);
}

/** A passage as another language has it, on one of its pages, with the renderings marked that stand there; undefined where it has none. */
export function renditionOf(pages: readonly SearchPage[], id: string, { forms }: Renderings, language: string): Hit | undefined {
  for (const page of pages) {
    const i = page.passages.findIndex((passage) => passage.id === id);
    if (i < 0) continue;
    const rows = forms.flatMap((form) => withEndings(form, language));
    return hitOf(
      page,
      i,
      rows.map((row) => rangesIn(page.passages[i]!, row)),
    );
  }
  return undefined;
}

/** The different strings that are marked in a passage, in small letters, in the order in which they stand. */
export function markedStrings({ passage, marks }: Hit): string[] {
  const strings = marks.flatMap((ranges, cell) => ranges.map(([start, end]) => passage.cells[cell]!.slice(start, end).toLowerCase()));
  return [...new Set(strings)];
}
