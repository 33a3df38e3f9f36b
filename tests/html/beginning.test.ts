import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, languages } from '../../src/editions.ts';
import { beginningOf } from '../../src/html/beginning.ts';
import { subjectOf } from '../../src/html/subject.ts';
import { nestedMarks } from '../../src/words/nested-marks.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { projectEdition } from '../kit/project.ts';

const [zh, en] = languages as [(typeof languages)[0], (typeof languages)[0]];

test('a text is begun up to a sentence, a stop or a word, in this order, and says when it was cut', () => {
  assert.equal(beginningOf('甲乙丙丁。戊己庚辛。', zh, 6), '甲乙丙丁。');
  assert.equal(beginningOf('发展旅游业，促进就业和增收。', zh, 9), '发展旅游业……');
  assert.equal(beginningOf('The first. The second one is longer.', en, 14), 'The first.');
  assert.equal(beginningOf('Improve the roads of the county', en, 24), 'Improve the roads…');
  assert.equal(beginningOf('完整的一句', zh, 20), '完整的一句');
  assert.equal(beginningOf('有句号的标题。', zh, 20, true), '有句号的标题');
});

test('no beginning ends inside quotation marks, brackets, a number or a word', () => {
  assert.equal(beginningOf('推进“两中心两场两基地”建设', zh, 8), '推进……');
  for (const entry of passageEntries(projectEdition().plans.en)) {
    for (const language of languages) {
      const subject = subjectOf(entry, language);
      assert.ok(subject && !/[，。；：,;:]$/.test(subject), `${entry.id}: ${subject}`);
      const begun = subject.replace(/…+$/, '');
      const next = subject === begun ? '' : wholeOf(entry, language).slice(begun.length, begun.length + 1);
      if (language === languageOf('en')) assert.doesNotMatch(next, /[\p{L}\d]/u, `${entry.id}: ${subject}`);
      const open = (mark: string) => begun.split(mark).length;
      assert.ok(open('“') === open('”') || !subject.endsWith('…'), `${entry.id}: ${subject}`);
    }
  }
});

/** The words that a subject is the beginning of. */
function wholeOf(entry: ReturnType<typeof passageEntries>[number], language: (typeof languages)[0]): string {
  const own = <T extends object>(thing: T & { original?: T }) => (language === zh ? (thing.original ?? thing) : thing);
  if (entry.kind === 'clause') return own(entry.clause).text;
  if (entry.kind === 'indicator') return own(entry.row).name.text;
  return own(entry.row).name?.text ?? own(entry.row).category;
}

test('quotation marks in a quotation change places with the inner ones; apostrophes stay', () => {
  assert.equal(nestedMarks('打造“小畜换大畜”，即“以‘大’换‘小’”'), '打造‘小畜换大畜’，即‘以“大”换“小”’');
  assert.equal(nestedMarks('people’s “two ‘small’ things” of the herders’ own'), 'people’s ‘two “small” things’ of the herders’ own');
});
