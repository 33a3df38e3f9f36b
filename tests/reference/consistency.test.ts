import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatesOf } from '../../src/reference/consistency/candidates.ts';
import { consistencyFile } from '../../src/reference/consistency/schema.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { indicatorsOf } from '../../src/plan/traverse.ts';
import { parse } from 'yaml';
import { files, projectEdition } from '../kit/project.ts';
import { statements } from './statements.ts';

const { plans, ledger, measures, vocabulary, consistency } = projectEdition();
const { findings, rejected } = consistency;
const file = consistencyFile.parse(parse(files.consistency));
const computed = (key: string) =>
  findings.flatMap((finding) => ('candidate' in finding && finding.candidate.key === key ? [finding.candidate] : []))[0];
const values = (key: string) =>
  computed(key)?.figures.map(({ entry, amount, years }) => [entry.id, Object.values(amount)[0], years?.at(-1)]);
const table = new Map(indicatorsOf(plans.zh).map(({ n, values: own }) => [n, own as { base: number; target: number }]));

test('the two values of gross domestic product in 2020 are found', () => {
  assert.deepEqual(values('values:gdp:2020'), [
    ['indicator-1', 17.62, 2020],
    ['1.1.5', 17.75, 2020],
  ]);
});

// The rate that 2.4 states, the indicator that it is of, and what (target ÷ base)^(1/5) − 1 gives by hand.
for (const [figure, measure, indicator, stated, percent] of [
  ['2.4.2-1', 'gdp', 1, 10, '4.54'],
  ['2.4.2-2', 'budget-revenue', 2, 8, '6.06'],
  ['2.4.2-3', 'fixed-asset-investment', 3, 22, '9.77'],
  ['2.4.2-4', 'retail-sales', 4, 8, '10.39'],
  ['2.4.3-5', 'foreign-trade', 5, 15, '9.34'],
  ['2.4.7-8', 'urban-income', 12, 7, '4.07'],
  ['2.4.7-9', 'rural-income', 26, 8, '5.17'],
] as const) {
  test(
    `the yearly growth of ${measure} that 2.4 states, ${stated} %, is set against the table’s two values, ` + `which imply ${percent} %`,
    () => {
      const { base, target } = table.get(indicator)!;
      const yearly = 100 * (Math.exp(Math.log(target / base) / 5) - 1);
      assert.equal(yearly.toFixed(2), percent);
      const found = computed(`growth:figure-${figure}:indicator-${indicator}-2020:indicator-${indicator}-2025`);
      assert.deepEqual(
        found?.figures.map(({ measure: { id }, amount }) => [id, Object.values(amount)[0]]),
        [
          [measure, stated],
          [measure, base],
          [measure, target],
        ],
      );
      assert.deepEqual(found.computed, { expression: `(${target} ÷ ${base})^(1/5) − 1`, result: `${Number(percent)}%` });
    },
  );
}

test('urbanization, sewage and household waste of chapter 23 are set against the table', () => {
  assert.deepEqual(values('values:urbanization:2025'), [
    ['indicator-11', 40, 2025],
    ['23.2.4', 49.8, undefined],
  ]);
  assert.deepEqual(values('values:urban-sewage-treatment:2025'), [
    ['indicator-20', 100, 2025],
    ['23.1.1', 97, 2025],
  ]);
  assert.deepEqual(values('values:urban-waste-treatment:2025'), [
    ['indicator-21', 100, 2025],
    ['23.1.2', 85, undefined],
  ]);
});

test('of the livestock sums of 9.2 the one that does not add up is found, and the one that does is not', () => {
  assert.deepEqual(
    values('sum:figure-9.2.1-6')?.map(([, value]) => value),
    [23.02, 19.45, 3.53],
  );
  assert.equal((19.45 + 3.53).toFixed(2), '22.98');
  const { unit, ...sum } = computed('sum:figure-9.2.1-6')!.computed!;
  assert.deepEqual({ ...sum, unit: unit!.id }, { expression: '19.45 + 3.53', result: '22.98', unit: '万头（只）' });
  assert.equal(computed('sum:figure-9.2.1-2'), undefined, '28 = 17 + 11');
});

test('every candidate is decided once, and nothing else is', (context) => {
  const { candidates, compared } = candidatesOf({ plan: plans.zh, ledger, measures, places: vocabulary.places }, file);
  const decided = [
    ...file.findings.flatMap((finding) => ('candidate' in finding ? [finding.candidate] : [])),
    ...rejected.map(({ candidate }) => candidate),
  ];
  assert.deepEqual(decided.sort(), candidates.map(({ key }) => key).sort());
  assert.equal(findings.length, file.findings.length);
  context.diagnostic(
    `${compared} comparisons, ${candidates.length} candidates, ${rejected.length} rejected, ` +
      `${findings.length} findings, ${findings.filter((finding) => 'passages' in finding).length} of them by ` +
      'reading',
  );
});

test('findings stand in the plan’s order', () => {
  const order = passageEntries(plans.zh).map(({ id }) => id);
  const places = findings.map((finding) => Math.min(...statements(finding, 'zh').map(({ id }) => order.indexOf(id))));
  assert.ok(places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0)));
});
