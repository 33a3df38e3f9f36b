import type { EditionContent } from '../../../src/edition/read.ts';
import { files } from '../../kit/project.ts';

const PART = 'zh/part-03';
const CHAPTER = `${PART}/chapter-09`;

/** A small index of a chapter and its box, by the paths of its files; each line stands by itself, so that a test can change one. */
export const MADE_UP: Readonly<Record<string, string>> = {
  'subjects.yaml': `subjects:
  - { id: animal-husbandry, heading: { zh: 畜牧业, en: Animal husbandry }, also: { zh: [养殖], en: [livestock] }, see: [fodder] }
  - { id: yaks, heading: { zh: 牦牛, en: Yak }, under: animal-husbandry }
  - { id: fodder, heading: { zh: 饲草料, en: forage and fodder }, under: animal-husbandry, see: [yaks] }
  - { id: medicinal-herbs, heading: { zh: 中草药, en: Medicinal herbs }, also: { zh: [雪菊], en: [herbs] } }
`,
  [`${CHAPTER}/section-1.subjects.yaml`]: `subjects:
  - { clause: 9.1.1, subject: medicinal-herbs, words: [中草药, 雪菊] }
  - { clause: 9.1.4, subject: medicinal-herbs, words: 雪菊 }
`,
  [`${CHAPTER}/section-2.subjects.yaml`]: `subjects:
  - { clause: 9.2.1, subject: yaks, words: 牦牛引进和繁育 }
  - { clause: 9.2.2, subject: animal-husbandry, words: 畜产品 }
  - { clause: 9.2.3, subject: fodder, words: [饲草料, 饲草饲料] }
  - { clause: 9.2.3, subject: yaks, words: 牦牛 }
`,
  [`${PART}/part.subjects.yaml`]: `subjects:
  - { clause: box-3.1, subject: yaks, words: 牦牛养殖 }
  - { clause: box-3.6, subject: medicinal-herbs, words: 中草药 }
`,
};

/** The project's content with these files as its index instead of its own. */
export const withIndex = (index: Readonly<Record<string, string>>): EditionContent => ({
  ...files,
  subjects: index['subjects.yaml'] ?? '',
  assignments: Object.entries(index)
    .filter(([path]) => path !== 'subjects.yaml')
    .map(([path, text]) => ({ path, text })),
});
