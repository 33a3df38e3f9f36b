import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatesOf } from '../../src/reference/consistency/candidates.ts';
import { classOf, everyFinding, passagesOfFinding } from '../../src/reference/consistency/finding.ts';
import { inUnit } from '../../src/reference/consistency/computed.ts';
import { namedIn } from '../../src/reference/consistency/named.ts';
import { differingIn } from '../../src/reference/consistency/rules/spelling.ts';
import { consistencyFile, type FindingKind } from '../../src/reference/consistency/schema.ts';
import { statedIn } from '../../src/reference/consistency/stated.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { indicatorsOf } from '../../src/plan/traverse.ts';
import { parse } from 'yaml';
import { files, projectEdition } from '../kit/project.ts';
import { statements } from './statements.ts';

const { plans, ledger, measures, vocabulary, consistency } = projectEdition();
const { findings, rejected, withdrawn } = consistency;
const file = consistencyFile.parse(parse(files.consistency));
const computed = (key: string) => findings.flatMap(({ candidate }) => (candidate?.key === key ? [candidate] : []))[0];
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
      assert.deepEqual(found.computed![0], {
        expression: `(${target} ÷ ${base})^(1/5) − 1`,
        result: String(Number(percent)),
        unit: 'percent',
      });
      const reached = base * (1 + stated / 100) ** 5;
      assert.equal(Number(found.computed![1]!.result).toFixed(2), reached.toFixed(2), 'the same the other way');
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
  const { computed: lines, allowed } = computed('sum:figure-9.2.1-6')!;
  assert.deepEqual(
    lines!.map(({ expression, result }) => `${expression} = ${result}`),
    ['19.45 + 3.53 = 22.98', '23.02 − 22.98 = 0.04'],
  );
  // Two parts of two decimals may be 0.01 off together; the total 0.005.
  assert.deepEqual(
    allowed!.map(({ from, to }) => [from, to]),
    [
      ['22.97', '22.99'],
      ['23.015', '23.025'],
    ],
  );
  assert.equal(computed('sum:figure-9.2.1-2'), undefined, '28 = 17 + 11');
});

test('every candidate is decided once, and nothing else is', (context) => {
  const { candidates, compared } = candidatesOf({ plans, ledger, measures, vocabulary }, file);
  const decided = [...file.findings.flatMap(({ candidate }) => candidate ?? []), ...rejected.map(({ candidate }) => candidate.key)];
  assert.deepEqual(decided.sort(), candidates.map(({ key }) => key).sort());
  assert.equal(findings.length + withdrawn.length, file.findings.length);
  const read = findings.filter(({ candidate }) => !candidate).length;
  context.diagnostic(
    `comparisons ${JSON.stringify(compared)}, ${candidates.length} candidates, ${rejected.length} rejected, ` +
      `${findings.length} findings, ${read} of them by reading, ${withdrawn.length} withdrawn`,
  );
});

test('findings stand in the plan’s order', () => {
  const order = passageEntries(plans.zh).map(({ id }) => id);
  const places = findings.map((finding) => Math.min(...statements(finding, 'zh').map(({ id }) => order.indexOf(id))));
  assert.ok(places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0)));
});

/** A finding by its number. */
const finding = (n: number) => everyFinding(consistency).find((each) => each.n === n)!;

test('what agreed or was too weak is withdrawn, keeps its number and says why', () => {
  assert.deepEqual(
    withdrawn.map(({ n }) => n),
    [7, 9, 32, 39, 40, 47, 51, 54, 56, 57, 78, 88],
  );
  for (const { withdrawn: why } of withdrawn) assert.ok(why!.zh && why!.en);
});

test('what can hold under a stated assumption is of that class, and never sure', () => {
  for (const n of [2, 5, 8, 10, 14, 24, 25, 30, 59, 60, 61]) assert.equal(classOf(finding(n)), 'assumption', `finding ${n}`);
  for (const each of findings) if (each.assumption) assert.equal(each.certainty, 'probable', `finding ${each.n}`);
  // The words of an assumption stand nowhere else: "if …, both can hold" is said where it is a class.
  for (const { n, note } of findings) assert.doesNotMatch(`${note?.zh} ${note?.en}`, /可以并存|can hold/, `finding ${n}`);
});

test('every finding without arithmetic says why it is one, or the assumption does', () => {
  for (const { n, candidate, note, assumption } of findings)
    assert.ok(note ?? assumption ?? candidate?.computed, `finding ${n} says nothing of why`);
  for (const n of [4, 18, 22, 33, 43]) assert.ok(finding(n).note, `finding ${n}`);
});

test('a sentence that holds several values is one statement, and a row of the table has its values', () => {
  for (const n of [5, 50, 53, 55]) {
    const ids = statements(finding(n), 'zh').map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, `finding ${n}`);
  }
  const year = (n: number) => statedIn(finding(n)).find(({ id }) => id.startsWith('indicator'))!.years;
  assert.deepEqual([year(3), year(28), year(4)], [[2020], [2025], [2020]]);
});

test('a spelling lists every passage that has it, and no form that stands only in another place’s name', () => {
  const [first, second, ...more] = finding(34).candidate!.spelling!.forms;
  for (const { form, passages } of [first!, second!]) {
    const holding = passageEntries(plans.zh).filter(({ cells }) => cells.some(({ text }) => text.includes(form)));
    assert.deepEqual(
      passages,
      holding.map(({ id }) => id),
    );
  }
  assert.deepEqual([first!.form, first!.passages.length, second!.form], ['库科西鲁格乡', 6, '库科西鲁克乡']);
  assert.deepEqual(more, []);
  assert.deepEqual(differingIn(first!, finding(34).candidate!.spelling!.forms), [{ start: 4, end: 5 }], '格 and 克');
});

test('shares differ by percentage points, and printed digits are read as a range in every case alike', () => {
  const [difference] = finding(26).candidate!.computed!;
  assert.deepEqual([difference!.expression, difference!.result, difference!.unit], ['49.8 − 40', '9.8', 'points']);
  const ranges = (n: number) => finding(n).candidate!.allowed!.map(({ of, from, to }) => [of, from, to]);
  assert.deepEqual(ranges(26), [
    ['40', '39.5', '40.5'],
    ['49.8', '49.75', '49.85'],
  ]);
  // 32,769 and 40,000 to half a yuan: (39,999.5 ÷ 32,769.5)^(1/5) − 1 to (40,000.5 ÷ 32,768.5)^(1/5) − 1.
  assert.deepEqual(ranges(19), [[undefined, '4.06', '4.07']]);
  assert.deepEqual(ranges(15), [[undefined, '0.06', '10.98']]);
});

test('a part above its whole is so many times the whole', () => {
  const [times] = finding(24).candidate!.computed!;
  assert.deepEqual([times!.expression, times!.result, times!.unit], ['15 ÷ 1.28', '11.7', 'times']);
  const [means] = finding(64).candidate!.computed!;
  assert.deepEqual([means!.expression, means!.result, means!.unit], ['16708 ÷ 9325', '1.8', 'times-of-means']);
});

/** Pairs that a careful reading knows, by their kind and passages. */
const KNOWN: readonly [string, FindingKind, readonly string[]][] = [
  ['income of formerly poor households', 'part-above-whole', ['1.1.4', 'indicator-26']],
  ['green area', 'two-values', ['2.4.6', 'indicator-19']],
  ['a railway proposed, and in a network by 2025', 'two-values', ['3.2.1', '12.1.1']],
  ['a railway that its box lacks', 'text-and-box', ['3.2.1', 'box-2.3']],
  ['the countries of the trunk optical cables', 'text-and-box', ['6.0.1', 'box-2.19']],
  ['the countries and the names of the cross-border cables', 'named-differently', ['6.0.1', '16.0.2', '17.0.2', 'box-4.14']],
  ['border villages 11, 22, 45', 'two-values', ['1.1.5', '2.4.8', 'box-3.1']],
  ['400 and 60 MW, 30 MW', 'text-and-box', ['10.2.1', 'box-3.7']],
  ['testing centres', 'done-and-to-do', ['1.1.12', '20.1.1', '20.1.2']],
  ['upgrading or repair of one road', 'named-differently', ['16.0.2', '20.1.2']],
  ['purple or black potatoes', 'named-differently', ['1.1.5', '10.3.1']],
  ['air quality', 'two-values', ['indicator-24', '28.1.1']],
  ['coal to electricity', 'done-and-to-do', ['1.1.9', '28.1.1']],
  ['sown area and artificial pasture', 'two-values', ['9.1.1', '24.2.4']],
  ['a centre that exists and is to be set up', 'done-and-to-do', ['30.1.1', '32.3.1']],
  ['a base listed twice', 'listed-twice', ['box-3.19', 'box-7.4']],
  ['old-age insurance', 'done-and-to-do', ['23.2.2', '34.1.1']],
  ['8+X and 8+1', 'list-length', ['box-5.2', 'box-5.4']],
];
for (const [name, kind, ids] of KNOWN) {
  test(`found: ${name}`, () => {
    const found = findings.filter((each) => each.kind === kind && ids.every((id) => passagesOfFinding(each).includes(id)));
    assert.equal(found.length, 1);
  });
}

test('no headline judges, and each has its subject before its values', () => {
  for (const { n, headline } of findings) {
    assert.doesNotMatch(headline.zh, /矛盾|错误|不符|不合|冲突|混乱|失误/, `finding ${n}`);
    assert.doesNotMatch(headline.en, /contradict|wrong|error|conflict|inconsisten|mistake|fails?\b/i, `finding ${n}`);
    assert.match(headline.zh, /：|“/, `finding ${n}`);
  }
});

test('a finding is of one thing only where its own note does not doubt that, and where no year or indicator is taken', () => {
  for (const { n, certainty, note } of findings) {
    if (certainty !== 'sure') continue;
    assert.doesNotMatch(note?.zh ?? '', /视为|看作|此处按|是否(?:为|指)?(?:同一|同样)/, `finding ${n}`);
    assert.doesNotMatch(note?.en ?? '', /\btaken\b|whether (?:they|the two|these names)\b[^.]* one\b/, `finding ${n}`);
  }
});

test('the plan prices no rate of growth: every finding on one says so, and a range of ours is rounded outwards', () => {
  const rates = findings.filter(({ candidate }) => candidate?.rule === 'growth');
  assert.equal(rates.length, 9);
  for (const { n, assumption, candidate } of rates) {
    if (candidate!.withinRounding) {
      assert.match(`${assumption!.zh} ${assumption!.en}`, /没有小数.*no decimals/, `finding ${n}`);
      continue;
    }
    // A rate above what the values yield counts the rise of prices, the values do not; below it, the other way round.
    const above = Number(inUnit(candidate!.figures[0]!)) > Number(candidate!.computed![0]!.result);
    const [zh, en] = above ? ['当年价格、数值按不变价格', 'current'] : ['不变价格、数值按当年价格', 'constant'];
    assert.ok(assumption!.zh.includes(`如果增长率按${zh}，且价格相应上升`), `finding ${n}`);
    assert.ok(assumption!.en.includes(`if the rate is in ${en} prices`) && assumption!.en.includes('prices rise'), `finding ${n}`);
  }
  for (const { cells } of passageEntries(plans.zh)) assert.ok(cells.every(({ text }) => !/可比价|不变价|现价/.test(text)));
  for (const [n, indicator] of [
    [19, 12],
    [20, 26],
  ] as const) {
    const { base, target } = table.get(indicator)!;
    const yearly = (from: number, to: number) => 100 * ((to / from) ** (1 / 5) - 1);
    const low = Math.floor(100 * yearly(base + 0.5, target - 500)) / 100;
    const high = Math.ceil(100 * yearly(base - 0.5, target + 500)) / 100;
    assert.ok(finding(n).note!.zh.includes(`每年${low.toFixed(2)}%至${high.toFixed(2)}%`), `finding ${n}: ${low} to ${high}`);
    assert.ok(finding(n).note!.en.includes(`${low.toFixed(2)} to ${high.toFixed(2)}% a year`), `finding ${n}`);
  }
});

test('a headline names both things where the plan does not say that they are one', () => {
  for (const { n, kind, certainty, headline } of findings) {
    // A row of the table has its name without quotation marks.
    if (certainty === 'sure' || (kind !== 'named-differently' && kind !== 'listed-twice')) continue;
    assert.doesNotMatch(headline.en, /^The /, `finding ${n}`);
    assert.ok(headline.zh.split('“').length > 2 || headline.zh.includes('指标表'), `finding ${n}`);
  }
});

test('the population that the people lifted out of poverty and the incidence of poverty make is set against the table', () => {
  const { kind, candidate } = finding(3);
  assert.equal(kind, 'computed');
  const [whole, part] = candidate!.computed!;
  assert.deepEqual([whole!.expression, whole!.result], ['16518 ÷ 31%', '53284']);
  assert.deepEqual([part!.expression, part!.result], ['3.99 × 31%', '1.2369']);
  // 16,517.5 ÷ 0.315 and 16,518.5 ÷ 0.305, outwards.
  assert.deepEqual(
    candidate!.allowed!.map(({ from, to }) => [from, to]),
    [['52436', '54160']],
  );
});

test('what is stated follows the headline: the text before the box where the headline has it so', () => {
  for (const { n, headline, passages } of everyFinding(consistency)) {
    const stated = statedIn({ passages });
    const quotes = [...headline.zh.matchAll(/“((?:[^“”]|“[^“”]*”)+)”/g)].map(([, words]) => words!);
    let at = 0;
    for (const quote of quotes) {
      const holding = stated.flatMap(({ words }, i) => (words.zh!.some((own) => own.includes(quote)) ? [i] : []));
      if (holding.length === 0) continue;
      const next = holding.find((i) => i >= at);
      assert.notEqual(next, undefined, `finding ${n}: ${quote}`);
      at = next!;
    }
  }
  assert.deepEqual(
    [36, 68, 93].map((n) => passagesOfFinding(finding(n))),
    [
      ['6.0.1', 'box-2.19'],
      ['3.1.1', 'box-2.1'],
      ['4.3.1', 'box-2.7'],
    ],
  );
});

test('what is done here and to do there can hold under an assumption of its own, or the passages are of one thing', () => {
  for (const { n, kind, certainty, assumption } of findings)
    if (kind === 'done-and-to-do') assert.equal(certainty === 'sure', assumption === undefined, `finding ${n}`);
});

test('a text of ours names clauses, rows and findings by their numbers, several at once too', () => {
  const named = (text: string) => namedIn(text).map(({ start, end, ...to }) => [text.slice(start, end), Object.values(to)[0]]);
  assert.deepEqual(named('1.1.4和项目3.1、3.5写明，另见第8项和第28项。'), [
    ['1.1.4', '1.1.4'],
    ['项目3.1', 'box-3.1'],
    ['3.5', 'box-3.5'],
    ['第8项', 8],
    ['第28项', 28],
  ]);
  assert.deepEqual(named('Project 3.6 and 9.1.1, projects 3.1 and 3.5; see findings 8 and 28. 49.8% and 1+1+1 are none.'), [
    ['Project 3.6', 'box-3.6'],
    ['9.1.1', '9.1.1'],
    ['projects 3.1', 'box-3.1'],
    ['3.5', 'box-3.5'],
    ['findings 8', 8],
    ['28', 28],
  ]);
});
