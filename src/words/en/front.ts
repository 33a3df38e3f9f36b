import type { FrontWords } from '../zh/front.ts';
import { counted } from './counted.ts';
import { namesEn } from './names.ts';
import { spanEn } from './span.ts';

/** Our own words of the cover and the contents, in English. */
export const frontEn: FrontWords = {
  place: 'Place',
  statedIn: ', as stated in ',
  years: 'Years',
  yearsOf: (first, last) => spanEn([first, last]),
  length: 'Length',
  lengthOf: (pages, parts, { chapters, sections, clauses }) =>
    `${pages} printed pages: ${parts} parts, ${chapters} chapters, ${sections} sections, ${clauses} clauses`,
  holds: 'Includes',
  holdsOf: ({ indicators, boxes, projects }, figures) =>
    `${indicators} main indicators, ${projects} rows in ${boxes} project boxes, ${counted(figures, 'number')}`,
  editions: 'Three ways to read it',
  ask: 'Search the plan or its translation',
  examples: 'e.g.',
  exampleQueries: ['yak', 'Khunjerab', '100%'],
  parts: (n) => `The ${n} parts`,
  partsRule: 'Each cell is a chapter, its length its share of the Chinese characters; thin lines are project boxes.',
  sharesRule: 'Percentages are the parts’ shares of the characters, project boxes included, rounded to whole ones.',
  firstOfEach: (n) => `The first indicator of each of the ${n} categories in the plan’s table`,
  allIndicators: (n) => `All ${n} indicators`,
  townships: 'Towns and townships named in the plan',
  allPlaces: 'All places',
  numbers: 'Numbers and downloads',
  quotationHow: 'Paste a sentence to see whether it agrees with the plan or its translation, and which clause it comes from.',
  partsCount: (n) => counted(n, 'part'),
  chapters: (n) => counted(n, 'chapter'),
  sections: (n) => counted(n, 'section'),
  projects: (n) => counted(n, 'row of the project boxes', 'rows of the project boxes'),
  figures: (n) => counted(n, 'number'),
  wholeOf: (part) => `All of ${part}`,
  pageScale: 'The text and its printed pages',
  pageScaleRule: 'Lengths are shares of the Chinese characters; the numbers are printed pages.',
  findHeading: 'Clause or chapter number, printed page, or words of a heading',
  headingsFound: (n) => `Headings: ${n}`,
  looksUp: (clause) => `Enter looks up ${namesEn.passage(clause)}.`,
  goTo: 'Go',
};
