import type { PicturesWords } from '../zh/pictures.ts';

/** Our own words of the pictures, in English. */
export const picturesEn: PicturesWords = {
  parts: (parts, chapters) => ({
    title: `The ${parts} parts of the plan in their order and length`,
    rule: `One cell is one of ${chapters} chapters, as wide as its share of the plan’s Chinese characters; thin lines are project boxes.`,
    columns: ['Part', 'Characters in Chinese'],
  }),
  verbs: (least) => ({
    title: 'The verbs by which the plan promises or reports, and how often each governs',
    rule: `Verbs of two characters or more that govern ${least} times or more, in the order of their first use; bars begin at zero.`,
    columns: ['Verb', 'Times'],
  }),
  targets: (n, { base, target }) => `The plan’s ${n} main indicators in ${base} and ${target}`,
  findings: (n) => ({
    title: `Passages of the plan on one matter that are not the same: ${n}, by class`,
    rule: 'Bars begin at zero and have one scale in both columns; those that can all hold are counted among the findings of their class.',
  }),
  projects: ({ boxes, categories, rows }) => `The plan’s ${boxes} project boxes have ${categories} categories and ${rows} rows`,
  part: 'Part',
  category: 'Category',
  rows: 'Rows',
  ofThemProjects: 'Projects',
  source: (title, version, address) => `Source: ${title}; unofficial reference edition, version ${version}. ${address}`,
  take: 'Take this picture',
};
