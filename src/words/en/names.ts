import type { Names } from '../zh/names.ts';

/** What passages and units are called by their numbers, in English. */
export const namesEn: Names = {
  passage: (id) => `Clause ${id}`,
  row: (number) => `Row ${number}`,
  indicator: (n) => `Indicator ${n}`,
  paragraph: (number) => number.replace(/^(\d+)\.(\d+)$/, 'Part $1, paragraph $2'),
  part: (n) => `Part ${n}`,
  chapter: (n) => `Chapter ${n}`,
  section: (id) => `Section ${id}`,
};
