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
  source: (title, version, address) => `Source: ${title}; unofficial reference edition, version ${version}. ${address}`,
  take: 'Download this picture',
};
