import type { LanguageTag } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Commitment, Commitments } from '../commitments/ledger.ts';

/** A heading of the index, in the plan's own words, with the headings that it is joined to. */
export interface Subject {
  /** Permanent: a part of its address. */
  id: string;
  heading: Readonly<Record<LanguageTag, string>>;
  /** Other names that lead to it. */
  also: Readonly<Partial<Record<LanguageTag, readonly string[]>>>;
  under?: Subject;
  /** The headings directly under it, in the order of the file. */
  subs: readonly Subject[];
  see: readonly Subject[];
}

/** A passage under a subject, with the words of the plan that carry it. */
export interface Assignment {
  entry: PassageEntry;
  subject: Subject;
  words: readonly string[];
}

/** The index: its headings in the order of the file, its assignments in the plan's. */
export interface Subjects {
  all: readonly Subject[];
  assignments: readonly Assignment[];
}

/** The headings above a subject, from the topmost down. */
export const above = ({ under }: Subject): Subject[] => (under ? [...above(under), under] : []);

/** A subject with all that stand under it. */
export const withSubs = (subject: Subject): Subject[] => [subject, ...subject.subs.flatMap(withSubs)];

/** The subjects of a passage, by its id, each with the words that carry it; in the order of its file. */
export const subjectsOf = ({ assignments }: Subjects, id: string): Assignment[] => assignments.filter(({ entry }) => entry.id === id);

/** All words under which a reader may look for a subject in a language: its heading, then its other names. */
export const headingsOf = ({ heading, also }: Subject, tag: LanguageTag): string[] => [heading[tag], ...(also[tag] ?? [])];

/** A passage under a subject or one of those under it, with all words that carry it there. */
export interface SubjectPassage {
  entry: PassageEntry;
  words: readonly string[];
  /** The subjects that it stands under by itself. */
  subjects: readonly Subject[];
}

/** The passages under a subject and those under it, each once, in the plan's order. */
export function passagesUnder(subject: Subject, { assignments }: Pick<Subjects, 'assignments'>): SubjectPassage[] {
  const own = new Set(withSubs(subject));
  const byEntry = Map.groupBy(
    assignments.filter((each) => own.has(each.subject)),
    ({ entry }) => entry,
  );
  return [...byEntry].map(([entry, under]) => ({
    entry,
    words: [...new Set(under.flatMap(({ words }) => words))],
    subjects: under.map((each) => each.subject),
  }));
}

/** The commitments of passages whose quotes hold one of the words that carry their passage: they are under its subject, too. */
export function commitmentsUnder(passages: readonly Pick<SubjectPassage, 'entry' | 'words'>[], commitments: Commitments): Commitment[] {
  const wordsOf = new Map(passages.map(({ entry, words }) => [entry.id, words]));
  return commitments.filter(({ entry, quote }) => wordsOf.get(entry.id)?.some((words) => quote.text.includes(words)));
}
