import { counted, grouped } from './counted.ts';
import type { SubjectWords } from '../zh/subjects.ts';

/** Our own words of the index of subjects, in English. */
export const subjectsEn: SubjectWords = {
  intro: (headings, others) =>
    `An index to the plan, by letter: ${headings} headings, and ${others} other names that lead to them. ` +
    'Headings are in the plan’s own words; under each stand the clauses, project rows and indicators ' +
    'that treat the matter, with the words of the Chinese text that carry it. A passage without such words is not listed. ' +
    'The number after a heading counts passages, those of its sub-headings included, each once.',
  narrowBy: 'part of a heading, English or Chinese',
  see: 'see',
  under: 'under',
  seeAlso: 'See also',
  subs: 'Sub-headings',
  rows: (n) => counted(n, 'project row'),
  indicators: (n) => counted(n, 'indicator'),
  commitments: (n) => `Commitments and reports: ${grouped(n)}`,
  carrying: 'Chinese words',
  rule:
    'The Chinese words given carry the passage here; where the English has the words of the heading or its other names, they are marked. ' +
    'Commitments and reports whose words hold them are given, too. A search counts every passage that has a word, also where the matter ' +
    'is not treated, so its number may be another.',
  ofPassage: 'Subjects',
  one: 'Subject',
};
