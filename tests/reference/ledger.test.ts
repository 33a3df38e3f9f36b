import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { REMAINDER_REASONS } from '../../src/reference/figures/measures.ts';
import { baseValues } from '../../src/reference/figures/ledger.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { partOf, unitsOf } from '../../src/plan/traverse.ts';
import { files, projectEdition } from '../kit/project.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { chineseStates, englishStates } from './stated.ts';

interface Remainder {
  clause: string;
  string: string;
  reason: string;
}

const { ledger, plans, measures } = projectEdition();
const local = files.figures.flatMap(({ text }) => (parse(text) as { remainder?: Remainder[] }).remainder ?? []);
const cells = new Map<string, string[]>(
  [
    ...passageEntries(plans.zh).map(({ id, cells: own }) => [id, own.map(({ text }) => text)] as const),
    ...unitsOf(plans.zh).map(({ id, title }) => [id, [title]] as const),
  ].map(([id, texts]) => [id, [...texts]]),
);
const count = <Item>(items: readonly Item[], key: (item: Item) => string) =>
  Object.entries(Object.groupBy(items, key))
    .map(([name, own]) => `${name} ${own!.length}`)
    .join(', ');
/** Every place of a string in a text, as [start, end]. */
const placesOf = (text: string, string: string) =>
  text
    .split(string)
    .slice(1)
    .map((_, i) => text.split(string, i + 1).join(string).length)
    .map((start) => [start, start + string.length] as const);

test('every number of the plan stands in a figure’s quote, in a remainder, or as the year of a figure beside it', () => {
  const uncovered = [...cells].flatMap(([id, texts]) =>
    texts.flatMap((text) => {
      const own = ledger.filter(({ entry }) => entry.id === id);
      const strings = [
        ...own.map(({ quotes }) => quotes['zh']!.text),
        ...measures.remainder.map(({ string }) => string),
        ...local.filter(({ clause }) => clause === id).map(({ string }) => string),
      ];
      const covered = strings.flatMap((string) => placesOf(text, string));
      const years = own.flatMap(({ years: named = [] as unknown as [number] }) => [...named]);
      return [...text.matchAll(/\d+(?:\.\d+)?/g)]
        .filter(
          ({ 0: number, index }) =>
            !covered.some(([start, end]) => start <= index && index + number.length <= end) &&
            !(years.includes(Number(number)) && text[index + number.length] === '年'),
        )
        .map(({ 0: number }) => `${id} ${number}`);
    }),
  );
  assert.deepEqual(uncovered, []);
});

test('every remainder is needed: it holds a number, stands where it says, and has its reason', (context) => {
  const reasons: readonly string[] = REMAINDER_REASONS;
  for (const { clause, string, reason } of local)
    assert.ok(cells.get(clause)?.some((text) => text.includes(string)) && reasons.includes(reason), `${clause} ${string}`);
  for (const { string, reason } of measures.remainder)
    assert.ok([...cells.values()].flat().some((text) => text.includes(string)) && reasons.includes(reason), string);
  for (const { string } of [...local, ...measures.remainder]) assert.match(string, /\d|[零一二两三四五六七八九十百]/);
  context.diagnostic(
    `numbers that are no figures: ${local.length} in one passage, ${measures.remainder.length} everywhere; ` +
      `${count([...local, ...measures.remainder], ({ reason }) => reason)}`,
  );
});

test('every quote stands exactly once in its passage, in both languages, and states its value', () => {
  const wrong = LANGUAGES.flatMap((language) => {
    const passages = new Map(passageEntries(plans[language]).map((entry) => [entry.id, entry.cells.map(({ text }) => text)]));
    return ledger.flatMap((figure) => {
      const { text, cell, start, end } = figure.quotes[language]!;
      const own = passages.get(figure.entry.id)!;
      const once = own.flatMap((each) => placesOf(each, text)).length === 1 && own[cell]!.slice(start, end) === text;
      const values = Object.values(figure.amount);
      return once && values.every((value) => (language === 'zh' ? chineseStates(text, value) : englishStates(text, value, figure.unit.id)))
        ? []
        : [`${language} ${figure.id}: ${text} (${values.join('–')} ${figure.unit.id})`];
    });
  });
  assert.deepEqual(wrong, []);
});

test('values stay as written; what they are in a base unit is derived and stands in no file', (context) => {
  const base = (id: string) => baseValues(ledger.find((figure) => figure.id === id)!);
  assert.deepEqual(base('figure-1.1.5-31'), [1_775_000_000, 1_775_000_000], '17.75亿元');
  assert.deepEqual(base('figure-1.1.4-24'), [1_314_000, 1_314_000], '1314公里');
  assert.deepEqual(base('figure-1.1.2-9'), [60, 180], '1-3分钟');
  assert.ok(Math.abs(base('figure-1.1.9-77')[0] - (31_600 * 2000) / 3) < 0.01, '3.16万亩');
  assert.deepEqual(
    files.figures.filter(({ text }) => /[{,] *(?:base|factor|dimension)\w*:/.test(text)),
    [],
  );
  context.diagnostic(`${ledger.length} figures; by kind: ${count(ledger, ({ kind }) => kind)}`);
  context.diagnostic(`by part: ${count(ledger, ({ entry }) => String(partOf(entry.unit).n))}`);
  context.diagnostic(`by unit: ${count(ledger, ({ unit }) => unit.id)}`);
});
