import type { FrontWords } from '../zh/front.ts';

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Our own words of the cover and the contents, in English. */
export const frontEn: FrontWords = {
  place: 'Place',
  years: 'Years',
  yearsOf: (first, last) => `${first}–${last}`,
  length: 'Length',
  lengthOf: (pages, parts, { chapters, sections, clauses }) =>
    `${pages} printed pages: ${parts} parts, ${chapters} chapters, ${sections} sections, ${clauses} clauses`,
  holds: 'Contents',
  holdsOf: ({ indicators, boxes, projects }, figures) =>
    `${indicators} main indicators, ${projects} rows in ${boxes} project boxes, ${figures} figures`,
  editions: 'Three ways to read it',
  ask: 'Search the plan or its translation',
  examples: 'e.g.',
  exampleQueries: ['yak', 'Khunjerab', '100%'],
  parts: (n) => `The ${n} parts`,
  partsRule: 'One cell is one chapter, as long as its share of the Chinese text; thin lines are project boxes.',
  firstOfEach: (n) => `The first indicator of each of the ${n} categories in the plan’s table`,
  allIndicators: (n) => `All ${n} indicators`,
  townships: 'Towns and townships that the plan names',
  allPlaces: 'All places',
  numbers: 'Numbers and downloads',
  quotationHow: 'Paste a sentence to see whether it agrees with the plan, and which clause it comes from.',
  partsCount: (n) => counted(n, 'part'),
  chapters: (n) => counted(n, 'chapter'),
  sections: (n) => counted(n, 'section'),
  projects: (n) => counted(n, 'project row'),
  figures: (n) => counted(n, 'figure'),
  wholeOf: (part) => `The whole of ${part}`,
  pageScale: 'The text and its printed pages',
  pageScaleRule: 'Lengths are shares of the Chinese characters; the numbers are printed pages.',
  findHeading: 'A number, a printed page, or words of a heading',
  headingsFound: (n) => `Headings: ${n}`,
  goTo: 'Go',
};
