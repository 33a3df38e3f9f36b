import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageEntries } from '../../src/plan/entries.ts';
import { projectPlans, vocabulary } from '../kit/project.ts';

const { zh, en } = projectPlans();
const inEnglish = new Map(passageEntries(en).map(({ id, cells }) => [id, cells.map(({ text }) => text).join(' ')]));
const passages = passageEntries(zh).map(({ id, cells }) => ({
  id,
  zh: cells.map(({ text }) => text).join(' '),
  en: inEnglish.get(id)!,
}));
const times = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

test('港 is a port, 口岸 a port of entry, “the port” once it is named: any other English port has its 港 (or ports of a network)', () => {
  const wrong = passages.filter(({ zh, en }) => {
    const named = zh.includes('口岸') ? en.replace(/\b(?:the|these|each|county’s) ports?\b/gi, '') : en;
    const ports = times(named.replace(/\bports?[- ]of[- ]entry\b/gi, ''), /\bports?\b/gi);
    const due = times(zh.replaceAll('空港', ''), /港|端口/g);
    return ports > due || times(en, /\bports?\b/gi) < due;
  });
  assert.deepEqual(
    wrong.map(({ id }) => id),
    [],
  );
});

test('terms made of the same words have the same rendering', () => {
  const renderings = (form: string) => vocabulary.terms.filter(({ zh }) => zh.some((each) => each.includes(form))).flatMap(({ en }) => en);
  const SAME: Record<string, RegExp> = {
    甩挂: /^drop-and-pull /,
    七进两有: /^seven entries.* two haves/,
    九配备: /nine provisions$/,
    '“三化”': /^three transformations$/,
    产业援塔: /industrial assistance to Taxkorgan$/,
    老旧小区: /old (urban )?residential compound/,
    一港: /one port\b(?! of)/,
    互联网: /^(?!.*Internet \+)/,
  };
  for (const [form, rendering] of Object.entries(SAME)) {
    assert.ok(renderings(form).length, form);
    assert.deepEqual(
      renderings(form).filter((each) => !rendering.test(each)),
      [],
      form,
    );
  }
});
