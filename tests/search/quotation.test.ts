import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkParagraph, checkQuotation } from '../../src/search/quotation.ts';
import { paragraphsOf } from '../../src/search/quotation-paragraphs.ts';
import { planRow } from '../../src/search/quotation-plan.ts';
import { atOnce, inTurns } from '../../src/search/turns.ts';
import { page, passage } from './passages.ts';

const pages = [
  page([passage('a', 'The border guards of 2020 had 17.62 and 6.5% of it, and 131 households.'), passage('b', 'GDP of 17 yuan.')]),
];
const ends = (quoted: string) =>
  checkQuotation(pages, quoted).map((result) => [
    result.found,
    ...(result.found === 'same-words' ? result.but : []),
    ...('foundIn' in result ? result.foundIn.map(({ passage: { id } }) => id) : []),
  ]);

test('a quotation that begins or ends within a word or number of the plan is not exact, nor is one in other capitals', () => {
  for (const [quoted, ...found] of [
    ['border guards of 2020', 'exactly', 'a'],
    ['border gua', 'same-words', 'ends-within', 'a'],
    ['rder guards of', 'same-words', 'begins-within', 'a'],
    ['of 2020 had 17', 'same-words', 'ends-within', 'a'],
    ['62 and 6.5%', 'same-words', 'begins-within', 'a'],
    ['62 and 6.5', 'same-words', 'begins-within', 'ends-within', 'a'],
    ['31 households', 'same-words', 'begins-within', 'a'],
    ['17', 'exactly', 'b'],
    ['THE BORDER GUARDS', 'same-words', 'capitals', 'a'],
    ['gdp OF 17', 'same-words', 'capitals', 'b'],
    ['BORDER GUA', 'same-words', 'capitals', 'ends-within', 'a'],
    ['6', 'same-words', 'ends-within', 'a'],
    ['7', 'nowhere'],
  ])
    assert.deepEqual(ends(quoted!), [found], quoted);
});

test('what stands in the plan in simplified characters or with other accents is said beside, never as exact', () => {
  const simplified = { 遊: '游', 護: '护', 發: '发' };
  const plan = [
    page([passage('a', '发展旅游业，守护边境，建设家园。'), passage('b', '未来的旅游业。')]),
    page([passage('c', 'Flights to Ürümqi, a façade, and EMEQ of the town.')]),
  ];
  const said = (quoted: string) =>
    checkQuotation(plan, quoted, simplified).map((result) => {
      const other = 'otherwise' in result ? result.otherwise : undefined;
      return [result.found, other?.form, ...(other?.foundIn.map(({ passage: { id } }) => id) ?? []), other?.written];
    });
  for (const [quoted, ...right] of [
    ['旅遊業', 'nowhere', undefined, undefined],
    ['旅遊', 'nowhere', 'simplified', 'a', 'b', '旅游'],
    ['發展旅遊业，守護边境，建设家园。', 'nowhere', 'simplified', 'a', '发展旅游业，守护边境，建设家园。'],
    ['末来的旅遊业。', 'with-differences', undefined, undefined],
    ['末來', 'nowhere', undefined, undefined],
    ['to Urumqi', 'nowhere', 'unaccented', 'c', 'to Ürümqi'],
    ['Flights to Ürümqi, a facade', 'with-differences', 'unaccented', 'c', 'Flights to Ürümqi, a façade'],
    ['and ÉMEQ', 'nowhere', 'unaccented', 'c', 'and EMEQ'],
    ['to Ürümqi', 'exactly', undefined, undefined],
    ['旅游', 'exactly', undefined, undefined],
    ['constructor', 'nowhere', undefined, undefined],
  ])
    assert.deepEqual(said(quoted!), [right], quoted);
});

test('the plan is read once, however many paragraphs are checked against it', () => {
  let read = 0;
  const counted = pages.map(({ passages, ...rest }) => ({
    ...rest,
    get passages() {
      read++;
      return passages;
    },
  }));
  const plan = atOnce(planRow(counted));
  const once = read;
  for (let i = 0; i < 50; i++) atOnce(checkParagraph(plan, `The border guards of ${i}`));
  assert.equal(read, once);
});

test('a line longer than any passage is parted after its sentences, and nothing of it is lost', () => {
  const sentence = '各族群众守望相助，共同建设边境，日子一天比一天好。';
  const line = sentence.repeat(1000);
  const parts = paragraphsOf(line);
  assert.equal(parts.join(''), line);
  for (const part of parts) assert.ok(part.length <= 6000 && part.endsWith('。'));
  assert.equal(paragraphsOf('a'.repeat(20_000)).join(''), 'a'.repeat(20_000));
});

test('a quotation of which a great deal differs is checked in parts, each by its own words', () => {
  const many = Array.from({ length: 900 }, (_, i) => `word${i}`);
  const own = [page([passage('a', many.join(' '))])];
  const results = checkQuotation(own, [...many.slice(0, 450), ...many.map((word) => `${word}x`), ...many.slice(450)].join(' '));
  assert.ok(results.length > 1 && results.some(({ found }) => found !== 'nowhere'));
  assert.equal(
    results
      .map(({ quoted }) => quoted)
      .join(' ')
      .replace(/\s+/g, ' ')
      .split(' ').length,
    1800,
  );
});

test('nobody’s quotation is set in thousands of marks: such a text comes to an end, found nowhere', () => {
  for (const odd of ['“'.repeat(5000), '"'.repeat(5000), `${'“'.repeat(2500)}x${'”'.repeat(2500)}`])
    assert.deepEqual(ends(odd), [['nowhere']]);
  assert.deepEqual(ends('.'.repeat(4000)), []);
});

test('a check that nobody waits for any more ends', async () => {
  let turns = 0;
  assert.equal(await inTurns(planRow([...pages, ...pages, ...pages]), () => turns++ < 2), undefined);
  assert.equal(turns, 3);
});

test('a likeness at either end is shown where the rest is, and nothing between is said to be left out', () => {
  const plan = [page([passage('a', '县是边境县。要建设边境县，是巩固第二个目标的关键五年，并巩固边境。')])];
  for (const [quoted, ...shown] of [
    ['是巩固第三个目标的关键五年', '是巩固第', '+二', '-三', '个目标的关键五年'],
    ['要建设边境县是巩固第二个目标的关键五年', '要建设边境县', '+，', '是巩固第二个目标的关键五年'],
    ['不是巩固第二个目标的关键五年', '+，', '-不', '是巩固第二个目标的关键五年'],
  ] as [string, ...string[]][]) {
    const [result] = checkQuotation(plan, quoted);
    assert.ok(result?.found === 'with-differences', result?.found);
    const signs = { both: '', plan: '+', quotation: '-' };
    assert.deepEqual(
      result.stretches.map((stretch) => signs[stretch.in] + stretch.text),
      shown,
    );
  }
});

test('what was left out is read in any of its signs, and marks of any kind around a quotation are the quoter’s', () => {
  for (const quoted of [
    'The border ... 131 households',
    'The border [. . .] 131 households',
    'The border (…) 131 households',
    'The border ⋯⋯ 131 households',
  ])
    assert.deepEqual(
      ends(quoted),
      [
        ['exactly', 'a'],
        ['exactly', 'a'],
      ],
      quoted,
    );
  const own = [page([passage('a', 'The people’s “border guards” stood.')])];
  for (const [quoted, found] of [
    ["people's ‘border guards’", 'exactly'],
    ['people"s “border guards”', 'with-differences'],
  ])
    assert.equal(checkQuotation(own, quoted!)[0]!.found, found, quoted);
  for (const quoted of ['«The border guards of 2020»', '„The border guards of 2020“', '"The border guards of 2020".'])
    assert.deepEqual(ends(quoted), [['exactly', 'a']], quoted);
});

test('in traditional characters or in capitals, a quotation that differs besides leads to its passage; what was left aside is said', () => {
  const simplified = { 遊: '游', 護: '护', 發: '发', 業: '业', 邊: '边', 設: '设', 園: '园' };
  const plan = [page([passage('a', '发展旅游业，守护边境，建设家园。'), passage('b', 'The guards of the border had 131 households.')])];
  for (const [quoted, aside, differing] of [
    ['發展旅遊業，守護邊境，建設花園。', 'traditional', ['花', '家']],
    ['发展旅遊业，守护边境，建设家国。', undefined, ['国', '园', '遊', '游']],
    ['THE GUARDS OF THE BORDER HAD 141 HOUSEHOLDS', 'capitals', ['131', '141']],
  ] as const) {
    const [result] = checkQuotation(plan, quoted, simplified);
    assert.ok(result?.found === 'with-differences', quoted);
    assert.equal(result.aside, aside, quoted);
    const apart = result.stretches.filter((stretch) => stretch.in !== 'both').map(({ text }) => text);
    assert.deepEqual(apart.sort(), [...differing].sort(), quoted);
  }
});

/** What is found of a text in clauses of these words, and what each was looked for as. */
const foundOf = (clauses: readonly string[], quoted: string) =>
  checkQuotation([page(clauses.map((text, i) => passage(`c${i}`, text)))], quoted).map((result) => [result.found, result.quoted]);

test('the sentences of a paragraph stand each where it does: those that are nowhere are said so, however many there are', () => {
  const yaks = 'Yaks graze on the high pastures of the county.';
  const roads = 'Roads are built to every village by the end of the year.';
  const between = Array.from({ length: 30 }, (_, i) => `Village${i} has its own school${i} and clinic${i}.`);
  const clauses = [`${yaks} Herders live there.`, ...between, `Bridges cross the river. ${roads}`];
  const invented = 'Nothing that anybody ever wrote stands here.';
  assert.deepEqual(foundOf(clauses, `${yaks} ${roads}`), [
    ['exactly', yaks],
    ['exactly', roads],
  ]);
  assert.deepEqual(foundOf(clauses, `${invented} ${yaks}`), [
    ['nowhere', invented],
    ['exactly', yaks],
  ]);
  const many = Array.from({ length: 13 }, () => `${roads} ${yaks}`).join(' ');
  assert.deepEqual(new Set(foundOf(clauses, many).map(([found]) => found)), new Set(['exactly']));
  assert.deepEqual(foundOf(clauses, `${invented} ${invented}`), [['nowhere', `${invented} ${invented}`]]);
  // A word that differs in one of two sentences is a difference of the two.
  const changed = `${yaks.replace('high', 'low')} Herders live there.`;
  assert.deepEqual(foundOf(clauses, changed), [['with-differences', changed]]);
});

test('the frame of a short sentence is no likeness: what it is about must be there', () => {
  const own = Array.from({ length: 40 }, (_, i) => `The county will build a road to place${i} and a dam on river${i}.`);
  assert.deepEqual(foundOf(own, 'The county will build a casino.'), [['nowhere', 'The county will build a casino.']]);
  assert.deepEqual(foundOf(own, 'The county will build a road to place7.')[0]![0], 'with-differences');
});

test('what a mail or a list sets before a line, and marks around all lines, are the quoter’s', () => {
  const line = 'Yaks graze on the high pastures.';
  for (const quoted of [`• ${line}`, `1. ${line}`, `（一）${line}`, `> ${line}`, `**${line}**`, `“${line}”`])
    assert.deepEqual(foundOf([line], quoted), [['exactly', line]], quoted);
  // What stands before a digit is no number of a list: 3.12 is not 12.
  for (const quoted of ['7.12 roads are built in the hills.', '18.75 roads are built in the hills.']) {
    const plan = ['In all, 12 roads are built in the hills.', 'In all, 17.75 roads are built in the hills.'];
    assert.ok(!['exactly', 'same-words'].includes(foundOf(plan, quoted)[0]![0]!), quoted);
  }
  const lines = ['Yaks graze on “high pastures” here.', 'Roads are built to “villages” there.'];
  for (const [open, close] of ['“”', '「」', '""', '«»', '‘’'].map((marks) => [...marks] as [string, string]))
    for (const quoted of [`${open}${lines.join('\n')}${close}`, `${lines.map((each) => open + each).join('\n')}${close}`])
      assert.deepEqual(new Set(foundOf(lines, quoted).map(([found]) => found)), new Set(['exactly']), quoted);
  assert.deepEqual(
    foundOf([line, 'Roads are built.'], `“${line}\nRoads are built.”\n– The plan, Printed pages 3–4.`).map(([found]) => found),
    ['exactly', 'exactly'],
  );
});
