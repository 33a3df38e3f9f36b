import type { PicturesWords } from '../zh/pictures.ts';

/** Our own words of the pictures, in English. */
export const picturesEn: PicturesWords = {
  parts: (parts, chapters) => ({
    title: `The ${parts} parts of the plan, in order and by length`,
    rule: `Each cell is one of ${chapters} chapters, its length its share of the Chinese characters; thin lines are project boxes.`,
    columns: ['Part', 'Chinese characters'],
  }),
  verbs: (least) => ({
    title: 'The verbs with which the plan commits itself or reports, and how many entries each introduces',
    rule: `Verbs of at least two characters that introduce at least ${least} entries, in the order of their first use; bars begin at zero.`,
    columns: ['Verb', 'Entries'],
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
  take: 'Download this picture',
};
