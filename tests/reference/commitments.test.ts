import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition } from '../../src/edition/read.ts';
import { languages } from '../../src/editions.ts';
import { formatProblems } from '../../src/plan/problem.ts';
import type { Commitment } from '../../src/reference/commitments/ledger.ts';
import { LEAST_GOVERNED } from '../../src/reference/commitments/verbs.ts';
import type { Figure } from '../../src/reference/figures/ledger.ts';
import { files, projectEdition } from '../kit/project.ts';
import { COMMITMENT_MISTAKES, UNIT } from './commitment-mistakes.ts';

const { commitments, verbs } = projectEdition();
const governed = new Map<string, number>();
for (const { verb } of commitments) governed.set(verb.form, (governed.get(verb.form) ?? 0) + 1);
const inTable = new Set(verbs.verbs.flatMap(({ zh }) => zh));

test('the table has every verb of two characters or more that governs five lines or more and is no word of degree, and no other', () => {
  const governs = ([form, count]: [string, number]) => form.length >= 2 && count >= LEAST_GOVERNED && !verbs.degrees.includes(form);
  const due = [...governed].filter(governs).map(([form]) => form);
  assert.deepEqual([...inTable].sort(), due.sort());
});

test('the table follows the plan’s first uses, and ranks nothing', () => {
  const first = [...new Set(commitments.flatMap(({ verb }) => verb.entry?.id ?? []))];
  assert.deepEqual(
    verbs.verbs.map(({ id }) => id),
    first,
  );
});

test('every clause and row that states a figure as target has a line that holds it', () => {
  const holding = new Set(commitments.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const free = projectEdition().ledger.filter(({ id, kind }) => kind === 'target' && !holding.has(id));
  assert.deepEqual(
    free.map(({ id }) => id),
    [],
  );
});

/** Whether a commitment has a figure's date; a level reached in a period is a figure's by the period's last year. */
function hasDateOf({ date }: Commitment, { years, span, binds }: Figure): boolean {
  if (span) return date?.span === span;
  if (!years) return date?.binds === binds;
  const own = date?.period ?? [date?.year];
  return own.join() === years.join() ? date?.binds === binds : binds === 'by' && date?.period?.[1] === years[0];
}

test('a line has the date of the figures in it, from where they have it; only a starting level is of another time', () => {
  const dated = commitments.flatMap((line) =>
    line.figures.filter(({ binds, kind }) => binds && kind !== 'baseline').map((figure) => ({ line, figure })),
  );
  const other = dated.filter(
    ({ line, figure }) => !hasDateOf(line, figure) || (figure.dated !== undefined && line.date?.dated !== figure.dated),
  );
  assert.deepEqual(
    other.map(({ line, figure }) => [line.id, figure.id]),
    [],
  );
  assert.ok(dated.length > 100);
});

const line = (id: string) => commitments.find((each) => each.id === `commitment-${id}`)!;

test('a heading dates what has no date of its own, and no principle', () => {
  const dateOf = (id: string) => {
    const { binds, year, period, dated } = line(id).date ?? {};
    return [dated, binds, year ?? period];
  };
  assert.deepEqual(dateOf('2.4.8-84'), ['heading', 'during', [2021, 2025]]);
  assert.deepEqual(dateOf('2.3.1-23'), ['heading', 'by', 2035]);
  assert.deepEqual(dateOf('1.1.5-71'), ['sentence', 'since', 2015]);
  assert.deepEqual(dateOf('9.2.1-36'), ['passage', 'by', 2025]);
  assert.equal(line('2.4.2-10').date, undefined);
});

test('places are those of the words and of the phrase before them that says where or who, and no others', () => {
  const placesOf = (id: string) => line(id).places.map(({ zh }) => zh[0]);
  assert.deepEqual(placesOf('4.3.1-8'), ['塔什库尔干乡', '塔合曼乡', '提孜那甫乡', '达布达尔乡', '马尔洋乡', '大同乡']);
  assert.deepEqual(placesOf('8.1.1-11'), ['提孜那甫乡', '班迪尔乡']);
  assert.deepEqual(placesOf('26.1.1-8').length, 2);
  assert.deepEqual(placesOf('8.1.2-17'), [], 'a breed is no place');
  assert.deepEqual(placesOf('39.5.4-43'), [], 'nor is a slogan');
  // 以帕米尔机场建设为起点; 依托深圳农科院.
  assert.deepEqual(placesOf('3.3.1-7'), ['塔什库尔干塔吉克自治县']);
  assert.deepEqual(placesOf('24.4.4-24'), ['塔什库尔干塔吉克自治县']);
});

test('a quote that stands twice in its clause is told from the other by the words around it', () => {
  const [first, second] = [line('24.6.1-11'), line('24.6.1-13')];
  assert.equal(first.quote.text, second.quote.text);
  assert.ok(first.quote.end < second.quote.start);
});

test('what 使 or 让 acts on follows it and is the object; 对…进行 has what it is done to', () => {
  const acting = commitments.filter(({ verb }) => ['使', '让'].includes(verb.form));
  assert.ok(acting.length > 15);
  for (const { id, quote, verb, object } of acting) assert.ok(quote.text.includes(verb.form + object), id);
  for (const { id, quote, object } of commitments) {
    const done = /^对(.+?)进行/.exec(quote.text)?.[1];
    if (done) assert.ok(object && done.includes(object), id);
  }
});

test('a formula of several verbs is a line for each, and none counts over them', () => {
  for (const id of ['39.2.2-16', '2.2.6-44', '39.5.1-7', '39.3.2-10', '31.5.1-5', '2.4.6-63']) assert.equal(line(id).items, undefined, id);
  const formula = commitments.filter(({ entry, within }) => entry.id === '39.2.2' && within?.includes('举旗帜'));
  assert.deepEqual(
    formula.map(({ object }) => object),
    ['旗帜', '民心', '新人', '文化', '形象'],
  );
});

test('all lines under the heading 基本原则 are principles', () => {
  const under = commitments.filter(({ entry }) => entry.unit.title === '基本原则');
  assert.ok(under.length > 50 && under.every(({ kind }) => kind === 'principle'));
});

test('every verb that is not counted has its words and a reason that is said in each language', () => {
  const { remainders } = projectEdition();
  for (const { entry, verb, before, after, reason } of remainders) {
    assert.ok(entry.cells.some(({ text }) => text.includes(before + verb.form + after)));
    assert.ok(languages.every(({ tag }) => verbs.reasons[reason]?.[tag]));
  }
  const recorded = files.commitments.flatMap(({ text }) => text.match(/reason: /g) ?? []);
  assert.equal(remainders.filter(({ reason }) => reason !== 'series').length, recorded.length);
});

test('a verb joined to the verb of a line is recorded with it, by rule: no file names one', () => {
  const series = projectEdition().remainders.filter(({ reason }) => reason === 'series');
  assert.ok(series.length > 30);
  for (const { entry, verb, before, after, of } of series) {
    const { quote, verb: first } = commitments.find(({ id }) => id === of)!;
    const behind = quote.text.slice(first.start + first.form.length);
    assert.match(behind, new RegExp(`^[和与及并、]${verb.form}`), entry.id);
    assert.ok((before + verb.form + after).includes(behind.slice(0, 3)), entry.id);
  }
  // 建设、保护 in 4.2.1 follow another noun: a reader called them nouns.
  assert.deepEqual(
    projectEdition().remainders.flatMap(({ entry, verb, reason }) => (entry.id === '4.2.1' ? [[verb.form, reason]] : [])),
    [
      ['建设', 'noun'],
      ['保护', 'noun'],
    ],
  );
});

for (const [kind, { from, to, wrong, right }] of Object.entries(COMMITMENT_MISTAKES)) {
  test(`${kind} is named with its file, what is wrong and what would be right`, () => {
    const changed = files.commitments.map((file) => (file.path === UNIT ? { ...file, text: file.text.replace(from, to) } : file));
    assert.notDeepEqual(changed, files.commitments);
    const { problems } = readEdition({ ...files, commitments: changed });
    const found = problems.some((each) => each.file === `plan/${UNIT}` && each.wrong.includes(wrong) && each.right.includes(right));
    assert.ok(found, formatProblems(problems).slice(0, 2000));
  });
}
