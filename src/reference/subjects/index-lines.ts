import type { Language } from '../../editions.ts';
import { termOrder } from '../../vocabulary/order.ts';
import { headingsOf, type Subject } from './subject.ts';

/** A line of the index under its letter: a heading that stands under no other, or a name that leads to a heading. */
export type IndexLine = { name: string } & ({ subject: Subject } | { see: Subject });

/** The lines under one letter. */
export interface IndexLetter {
  initial: string;
  lines: readonly IndexLine[];
}

/** The index in the order of a language. A heading under another stands there and at its own letter, where other names stand, too. */
export function indexLines(subjects: readonly Subject[], language: Language): IndexLetter[] {
  const { compare, initialOf } = termOrder(language);
  const { tag } = language;
  const top = subjects.filter(({ under }) => !under).map((subject): IndexLine => ({ name: subject.heading[tag], subject }));
  const names = subjects.flatMap((subject) =>
    headingsOf(subject, tag)
      .slice(subject.under ? 0 : 1)
      .map((name): IndexLine => ({ name, see: subject })),
  );
  const lines = [...top, ...names].sort((a, b) => compare(a.name, b.name));
  return [...Map.groupBy(lines, ({ name }) => initialOf(name))].map(([initial, own]) => ({ initial, lines: own }));
}

/** Headings in the order of a language. */
export function inOrder(subjects: readonly Subject[], language: Language): Subject[] {
  const { compare } = termOrder(language);
  return [...subjects].sort((a, b) => compare(a.heading[language.tag], b.heading[language.tag]));
}
