import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/editions.ts';
import { searchPages } from '../../src/indexing/passages.ts';
import type { Figure } from '../../src/reference/figures/ledger.ts';
import { valueText } from '../../src/words/figure.ts';
import { projectEdition } from '../kit/project.ts';

const { ledger, plans } = projectEdition();

/** A figure as it is held against a careful reading; what is not named here is not held. */
interface Held {
  value: number;
  unit: string;
  kind: Figure['kind'];
  nature: Figure['nature'];
  years: number[];
  span: number;
  binds: Figure['binds'] | 'none';
  dated: Figure['dated'];
  per: string;
  relation: Figure['relation'];
  measure: string;
  of: string;
  corrections: number[];
}

const fieldsOf = (figure: Figure): Partial<Held> => ({
  ...figure.amount,
  unit: figure.unit.id,
  kind: figure.kind,
  nature: figure.nature,
  years: [...(figure.years ?? [])],
  ...(figure.span !== undefined && { span: figure.span }),
  binds: figure.binds ?? 'none',
  dated: figure.dated,
  per: figure.per?.id ?? '',
  relation: figure.relation,
  measure: figure.measure.id,
  of: figure.of?.zh ?? '',
  corrections: [...figure.corrections],
});

/** The right values of what a reading found wrong, and of others of their kind. */
const HELD: Record<string, Partial<Held>> = {
  'a starting level is a baseline, and has no date where the plan gives none: 1.1.6-51': {
    value: 2,
    kind: 'baseline',
    years: [],
    binds: 'none',
  },
  'the same of poverty: 1.1.4-16': { value: 31, kind: 'baseline', years: [] },
  'the level of 2015 from which GDP grew: 1.1.5-30': { value: 11.06, kind: 'baseline', years: [2015], binds: 'in', dated: 'sentence' },
  'an end level is dated by the end of its period: 1.1.4-17': { value: 0, kind: 'achieved', years: [2020], binds: 'by', dated: 'heading' },
  'the same: 1.1.6-52': { value: 73, kind: 'achieved', years: [2020], binds: 'by' },
  'the same of a target: 21.1.2-5': { value: 12, nature: 'level', years: [2025], binds: 'by', dated: 'sentence' },
  'the same: 34.1.1-2': { value: 100, nature: 'level', years: [2025], binds: 'by' },
  'what is kept through a period is not: 9.1.1-1': { value: 7.7, nature: 'level', years: [2021, 2025], binds: 'during' },
  'what is expected is not reported: 1.1.6-43': { value: 32769, kind: 'expected' },
  'nor for the countryside: 1.1.6-44': { value: 9325, kind: 'expected' },
  'a sum over seven years: 1.1.11-89': { value: 1740, years: [], span: 7, nature: 'flow', dated: 'sentence' },
  'a period in words: 24.2.4-1': { value: 30, years: [], span: 5, binds: 'during', nature: 'flow' },
  'how many are to be built is a target: 2.4.8-12': { value: 22, kind: 'target', nature: 'flow', years: [2021, 2025] },
  'the same of stations: 2.4.8-14': { value: 5, kind: 'target' },
  'how much is to be added is a target: 4.1.1-1': { value: 129, kind: 'target', relation: 'by', of: '桑皮勒和米斯克尼水电站' },
  'how far a work extends is a target: 4.1.1-2': { value: 200, kind: 'target', of: '防洪堤防' },
  'how large one thing is is its size: 22.2.1-2': { value: 8410, kind: 'size', of: '活畜交易市场' },
  'a growth is no change in points: 2.4.6-7': { value: 25, relation: 'growth', unit: '%', nature: 'change' },
  'a change of a share is in points: 28.1.1-2': { value: 4, relation: 'by', unit: '个百分点' },
  'each year: box-8.21-6': { value: 700, per: 'year', binds: 'each', kind: 'target' },
  'for each student: box-8.21-7': { value: 3000, per: 'student', nature: 'flow' },
  'each year, by the end of 2025: 11.0.1-1': { value: 150, per: 'year', years: [2025], binds: 'end-of', dated: 'sentence' },
  'no date: tests each year: 28.2.2-3': { value: 4, per: 'year', binds: 'each', years: [] },
  '“average” is not “for each pupil”: box-5.18-15': { value: 10, per: '', of: '幼儿园', corrections: [83] },
  'for each household: 5.1.1-6': { value: 14, per: 'household' },
  'for each thousand people: 32.1.1-4': { value: 3, unit: '人', per: 'thousand-people', binds: 'end-of' },
  'for each person: 24.2.5-3': { value: 500, per: 'person', relation: 'by' },
  'a voltage is no size: 5.1.1-1': { value: 220, kind: 'other', of: '变电站' },
  'a voltage without its unit: 5.1.1-8': { value: 800, kind: 'other', unit: '', corrections: [14] },
  'the same: 17.0.3-1': { value: 800, unit: '' },
  'households for which sheds were built: 1.1.4-29': { value: 5860, unit: '户', measure: 'livestock-shed-households' },
  'classes that teachers are linked with: 1.1.7-67': { value: 302, measure: 'linked-classes' },
  'students that teachers are linked with: 1.1.7-68': { value: 9406, measure: 'linked-students' },
  'slaughterhouses by their name: 22.2.1-3': { value: 1, measure: 'slaughterhouses' },
  'the service room: box-5.8-3': { value: 20, of: '人口计生服务室', kind: 'norm' },
  'the police office: box-5.10-5': { value: 20, of: '警务室' },
  'no unit is printed: 8.0.1-1': { value: 6, unit: '' },
  'no unit beside the market: box-5.12-7': { value: 40, unit: '', of: '农贸市场' },
  'no unit of a coefficient: 4.3.1-5': { value: 0.56, unit: '' },
  'zero: 1.1.2-100': { value: 0, unit: '', kind: 'achieved' },
  'none, in words: 1.1.6-101': { value: 0, measure: 'endemic-disease-deaths' },
  'a count in words: 8.0.1-3': { value: 4, measure: 'county-zones' },
  'a grade: 28.2.1-4': { value: 1, unit: '级A', kind: 'target' },
  'the air by the plan’s words: 28.1.1-1': { value: 97, measure: 'air-quality-attainment' },
  'no nine years in the sentence: 29.1.1-4': { value: 100, measure: 'education-retention' },
  'before 2025: 29.3.1-2': { value: 85, binds: 'before', years: [2025] },
  'at the end of the period: 21.1.1-1': { value: 5, binds: 'end-of', years: [2025] },
  'since 2015: 1.1.5-33': { value: 4.87, binds: 'since', years: [2015] },
  'the date of the sentence before: 9.2.1-6': { value: 23.02, dated: 'passage', years: [2025], nature: 'flow' },
  'the date is of another sentence’s matter: 5.1.1-9': { value: 100, years: [], binds: 'none' },
};

for (const [name, held] of Object.entries(HELD)) {
  test(name, () => {
    const figure = ledger.find(({ id }) => id === `figure-${/\S+$/.exec(name)![0]}`)!;
    assert.deepEqual(Object.fromEntries(Object.entries(fieldsOf(figure)).filter(([key]) => key in held)), held);
  });
}

test('two figures of one measure, time and facility count the same thing: no measure is a heap of unlike things', () => {
  const heaps = [
    'facilities',
    'households',
    'townships',
    'villages',
    'schools',
    'students',
    'teachers',
    'school-classes',
    'structure-length',
  ];
  assert.deepEqual(
    ledger.filter(({ measure }) => heaps.includes(measure.id)).map(({ id }) => id),
    [],
  );
});

test('every size names the thing that has it, in both languages; every level reached under a period is dated by its last year', () => {
  assert.ok(ledger.every(({ kind, of }) => kind !== 'size' || (of?.zh && of.en)));
  const levels = ledger.filter(({ nature, dated, kind }) => nature === 'level' && dated === 'heading' && kind === 'achieved');
  assert.ok(levels.length > 20);
  // What is done all through the period: a share of what is spent.
  assert.deepEqual(
    levels.filter(({ years }) => years?.length !== 1).map(({ id }) => id),
    ['figure-1.1.6-42'],
  );
});

test('the figures stand in the order of their passages, and what bears on one is in its own passage', () => {
  const passages = searchPages(plans.zh, languageOf('zh')).flatMap((page) => page.passages);
  const order = new Map(passages.map(({ id }, i) => [id, i]));
  const places = ledger.map(({ entry }) => order.get(entry.id)!);
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  for (const { entry, corrections } of ledger)
    for (const n of corrections) assert.ok(entry.cells.some((cell) => cell.corrections.some((each) => each.n === n)));
});

test('a correction or a note bears on the figures whose own words it touches, not on all of its sentence', () => {
  const bearing = (id: string) => {
    const { corrections, notes } = ledger.find((figure) => figure.id === `figure-${id}`)!;
    return [...corrections, notes.en?.length ?? 0];
  };
  // What a note says of 42 cooperatives, of a medical centre’s townships or of a border area’s name is not of their neighbours.
  for (const id of ['1.1.5-38', '1.1.5-39', '32.1.1-1', '32.1.1-2', '2.4.8-12', '2.4.8-13', '1.1.7-63', '22.2.3-7'])
    assert.deepEqual(bearing(id), [0], id);
  assert.deepEqual(bearing('1.1.5-40'), [1]);
  assert.deepEqual(bearing('32.1.1-3'), [90, 1]);
  assert.deepEqual(bearing('box-4.11-6'), [58, 1]);
  assert.deepEqual(bearing('box-5.18-15'), [83, 1]);
  assert.deepEqual(bearing('17.0.3-1'), [118, 1]);
});

test('a change is an increase by the plan’s own word, and is shown as one', () => {
  const changes = ledger.filter(({ relation }) => relation === 'by');
  for (const { id, quotes } of changes) assert.match(quotes.zh!.text, /新增|增加|增收|提高|延长/, id);
  const income = changes.find(({ id }) => id === 'figure-24.2.5-3')!;
  assert.deepEqual([valueText(income, languageOf('zh')), valueText(income, languageOf('en'))], ['增加 500', 'increase of 500']);
});
