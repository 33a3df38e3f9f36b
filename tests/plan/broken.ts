import { fileURLToPath } from 'node:url';
import { readContentFiles } from '../../src/edition/files.ts';
import type { SourceFile } from '../../src/plan/unit-file.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Changes the one place where a string stands in a file of the small plan. */
const change = (path: string, from: string, to: string) => (files: SourceFile[]) => {
  const file = files.find((candidate) => candidate.path === `zh/${path}`);
  if (!file?.text.includes(from)) throw new Error(`the fixture has no “${from}” in ${path}`);
  file.text = file.text.replace(from, to);
};
const remove = (path: string) => (files: SourceFile[]) =>
  void files.splice(
    files.findIndex((file) => file.path === `zh/${path}`),
    1,
  );
const add = (path: string, text: string) => (files: SourceFile[]) => void files.push({ path: `zh/${path}`, text });

const part = 'part-01/part.mdx';
const first = 'part-01/chapter-01/section-1.mdx';
const second = 'part-01/chapter-01/section-2.mdx';

/** One mistake each, by name: how it is made in the small plan, and what the message must say (file:line, field, wrong, right). */
export const BROKEN: Record<string, { make: (files: SourceFile[]) => void; says: string[] }> = {
  'misspelt-key': { make: change(part, 'certainty: sure', 'certanty: sure'), says: [`${part}:14`, 'breaks[0]', 'certainty'] },
  'missing-section': { make: remove(first), says: [first, 'missing'] },
  'missing-chapter': { make: remove('part-01/chapter-01/chapter.mdx'), says: ['part-01/chapter-01/chapter.mdx', 'missing'] },
  'duplicate-row': { make: change(part, 'n: 2', 'n: 1'), says: [`${part}:12`, 'box.groups[0].rows[1].n', 'number 1 where 2 is due'] },
  'not-a-number': { make: change(second, '17.62', '约17'), says: [`${second}:11`, 'indicators.groups[0].rows[0]', 'as numbers'] },
  'correction-nowhere': {
    make: change(first, 'reading: 压倒一切的', 'reading: 压倒了一切的'),
    says: [`${first}:7`, 'corrections[0].reading', 'nowhere', 'exactly once'],
  },
  'correction-twice': { make: change(first, '总的情况', '压倒一切的情况'), says: [`${first}:7`, '2 times', 'exactly once'] },
  'correction-large': { make: change(first, 'received: 压倒切的', 'received: 完全不同的文字'), says: [`${first}:7`, 'edits', 'at most 4'] },
  'withdrawn-number-twice': {
    make: change(first, 'corrections:', 'withdrawn:\n  - { n: 1, clause: 1.1.2, received: 前半, reason: readable }\ncorrections:'),
    says: [`${first}:7`, 'withdrawn[0].n', 'correction 1 stands twice', 'the next free one'],
  },
  'withdrawn-gap': {
    make: change(first, 'corrections:', 'withdrawn:\n  - { n: 3, clause: 1.1.2, received: 前半, reason: readable }\ncorrections:'),
    says: [`${first}:7`, 'withdrawn[0].n', 'correction 3 of 2', 'without a gap'],
  },
  'withdrawn-nowhere': {
    make: change(first, 'corrections:', 'withdrawn:\n  - { n: 2, clause: 1.1.2, received: 第三段, reason: readable }\ncorrections:'),
    says: [`${first}:7`, 'withdrawn[0].received', '“第三段” does not stand in 1.1.2'],
  },
  'decided-twice': {
    make: change(first, 'corrections:', 'rejected:\n  - { clause: 1.1.1, string: 压倒一切, reason: usage }\ncorrections:'),
    says: [`${first}:7`, 'rejected[0].string', 'decided twice: correction 1 has it'],
  },
  'pages-out-of-order': {
    make: change(part, 'page: 3', 'page: 4'),
    says: [`${part}:14`, 'breaks[0].page', 'page 4 follows page 2', 'page 3'],
  },
  'bad-mdx': { make: change(first, '总的情况', '总的{情况'), says: [`${first}:10`, 'MDX that cannot be read'] },
  'heading-in-text': {
    make: change(first, '这是第二段', '# 标题\n\n这是第二段'),
    says: [`${first}:12`, 'a heading', 'paragraphs of one line'],
  },
  'empty-file': {
    make: (files) => void (files.find(({ path }) => path === `zh/${second}`)!.text = ''),
    says: [`${second}:1`, 'empty', 'front matter'],
  },
  'no-title': { make: change(second, 'title: 指标\n', ''), says: [`${second}:1`, 'title'] },
  'bad-yaml': { make: change(second, 'title: 指标', 'title: "指标'), says: [second, 'YAML that cannot be read'] },
  'foreign-id': {
    make: change(first, 'clause: 1.1.2', 'clause: 2.0.1'),
    says: [`${first}:5`, 'breaks[0].clause', '2.0.1 does not stand in this file'],
  },
  'white-space': { make: change(first, '第二段的前半', '第 2 段的前半'), says: [first, 'white space in 1.1.2', 'layout'] },
  'stray-path': { make: add('part-01/notes.mdx', '---\n---\n'), says: ['part-01/notes.mdx', 'names no unit', 'section-N.mdx'] },
};

/** The files of the small plan; each call gives copies of its own. */
export const smallPlan = (): SourceFile[] => readContentFiles(`${fixtures}small`, 'zh');
