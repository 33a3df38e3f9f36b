import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf, MOST_ON_TOP } from '../../src/search/answers/answers.ts';
import { withoutAsking } from '../../src/search/answers/keys.ts';
import { indexOf } from '../../src/search/answers/name-index.ts';
import { packed, unpacked } from '../../src/search/answers/packed.ts';
import { slips } from '../../src/search/answers/slip.ts';
import type { AnswersFile, Thing } from '../../src/search/answers/thing.ts';
import { namedByNumber } from '../../src/search/answers/by-number.ts';
import { namedByWords } from '../../src/search/answers/by-words.ts';
import { inPlanWordsOf } from '../../src/search/answers/in-plan-words.ts';
import { queriesInPlanWords } from '../../src/search/answers/wordings.ts';
import { readQuery } from '../../src/search/query.ts';
import { answersIn, vocabulary } from './asked.ts';

/** What stands on top of a question, and what its words name, by ids. */
function named(typed: string, language: 'zh' | 'en', found = true) {
  const { top, folded, named: byWord } = answersOf(readQuery(typed), answersIn(language).index, vocabulary, found);
  const ids = (answers: readonly { thing: Thing }[]) => answers.map(({ thing: { id } }) => id);
  return { top: ids(top), folded: ids(folded), byWord: ids(byWord) };
}

test('the county’s own places come before others of the name, a name before other words, a whole before its parts', () => {
  assert.deepEqual(named('瓦恰', 'zh').top.slice(0, 2), ['waqa-township', 'waqa-river']);
  assert.equal(named('塔什库尔干乡', 'zh').top[0], 'taxkorgan-township');
  assert.ok(!named('塔什库尔干乡', 'zh').top.includes('taxkorgan-county'), 'a name inside the longer one is not meant');
  assert.equal(named('城镇化率', 'zh').top[0], 'indicator-11');
  assert.ok(!named('城镇化率', 'zh').top.includes('urbanization-rate'), 'a term of the same name says nothing more');
  assert.equal(named('塔什库尔干', 'zh').top[0], 'taxkorgan-county');
});

test('years and words of asking are left out, and a term with them is a word of the query', () => {
  assert.deepEqual(withoutAsking(['2025', '年', 'gdp']), ['gdp']);
  assert.deepEqual(withoutAsking(['how', 'many', 'yaks']), ['yaks']);
  assert.deepEqual(withoutAsking(['2035', '年']), ['2035', '年'], 'where nothing else is left');
  assert.equal(named('GDP 2025', 'en').top[0], 'indicator-1');
  assert.ok(named('牦牛', 'zh').top.includes('yak'));
  assert.ok(!named('牦牛 2025', 'zh').top.includes('yak'));
  assert.ok(named('牦牛 2025', 'zh').byWord.includes('yak'));
});

test('a name that has a word twice is named by all of its words', () => {
  assert.deepEqual(named('border trade and mutual trade', 'zh', false).top[0], 'border-trade-and-mutual-trade');
  assert.ok(!named('border trade', 'zh', false).top.includes('border-trade-and-mutual-trade'));
});

test('several words of a headline name a finding, in any order of an alphabet; one alone names none', () => {
  assert.deepEqual(named('fixed assets investment growth', 'en').top, ['finding-16']);
  assert.deepEqual(named('固定资产投资年均增长', 'zh').top, ['finding-16']);
  const all = ({ top, folded, byWord }: ReturnType<typeof named>) => [...top, ...folded, ...byWord];
  assert.ok(all(named('urbanization rate', 'en')).includes('finding-26'));
  assert.ok(named('urbanization rate', 'en').top.indexOf('indicator-11') === 0, 'what has the name stands before it');
  for (const [word, tag] of [
    ['growth', 'en'],
    ['hospital', 'en'],
    ['增长', 'zh'],
    ['旅游', 'zh'],
  ] as const)
    assert.ok(!all(named(word, tag)).some((id) => id.startsWith('finding-')), word);
});

test('a clause is named by all of its run-in head, in any language, and by no part of it', () => {
  assert.ok(named('Karasu port of entry', 'en').top.includes('20.1.2'));
  assert.ok(named('卡拉苏口岸', 'zh').top.includes('20.1.2') || named('卡拉苏口岸', 'zh').folded.includes('20.1.2'));
  const { top, folded } = named('Karasu', 'en');
  assert.ok(![...top, ...folded].includes('20.1.2'));
});

test('what has a name in another language shows it beside', () => {
  const yak = (tag: string) => answersIn(tag).file.things.find(({ kind, id }) => kind === 'subject' && id === 'yaks')!;
  assert.deepEqual([yak('zh').text, yak('zh').beside], ['牦牛', 'Yaks']);
  assert.deepEqual([yak('en').text, yak('en').beside], ['Yaks', '牦牛']);
});

test('no more than three stand open, and every one that is left is folded', () => {
  const { top, folded } = named('旅游', 'zh');
  assert.equal(top.length, MOST_ON_TOP);
  assert.ok(folded.length > 0);
});

test('a slip is offered only where nothing was found, and a really different name is none', () => {
  assert.deepEqual(named('红旗拉甫口岸', 'zh', false).top, ['khunjerab-port-of-entry']);
  assert.deepEqual(named('红旗拉甫口岸', 'zh', true).top, []);
  assert.deepEqual(named('“红旗拉甫口岸”', 'zh', false).top, [], 'asked for exactly');
  assert.deepEqual(named('雪豹', 'zh', false).top, []);
  for (const [name, asked, near] of [
    ['红其拉甫口岸', '红旗拉甫口岸', true],
    ['雪莲', '雪豹', false],
    ['年末人口', '年未人口', true],
    ['2025年目标', '2035年目标', false],
  ] as const)
    assert.equal(slips([...name], [...asked]), near, asked);
  assert.ok(slips(['tashkurgan'], ['tashkorgan']));
  assert.ok(!slips(['waqa'], ['wafa']), 'a short word is another one');
});

test('names that every object has, and questions longer than any name, name nothing', () => {
  for (const typed of ['constructor', '__proto__', 'toString', '县'.repeat(30_000), ''])
    assert.deepEqual(named(typed, 'en', false), { top: [], folded: [], byWord: [] }, typed.slice(0, 20));
});

test('the plan’s words are looked for instead of known ones', () => {
  const known = [{ form: '丧葬费', near: true as const, plan: '丧葬金' }];
  const [first] = queriesInPlanWords(readQuery('丧葬费 标准'), known);
  assert.deepEqual(
    first!.query.terms.map(({ text }) => text.replaceAll(' ', '')),
    ['丧葬金', '标准'],
  );
  assert.deepEqual(queriesInPlanWords(readQuery('“丧葬费”'), known), []);
});

test('passages with the plan’s own name stand beside where other words for the same name something', async () => {
  const found = async (typed: string, language: 'zh' | 'en') => {
    const { index, pages } = answersIn(language);
    const query = readQuery(typed);
    const corpus = { pagesHolding: () => Promise.resolve(pages) };
    const answers = answersOf(query, index, vocabulary, true);
    const beside = await inPlanWordsOf(query, answers, { words: index.words, vocabulary, language }, corpus);
    for (const { instead, hits } of beside)
      for (const { passage } of hits) assert.ok(passage.cells.join('\n').toLowerCase().includes(instead.plan.toLowerCase()), passage.id);
    return beside.map(({ instead }) => instead.plan);
  };
  assert.deepEqual(await found('GDP', 'zh'), ['地区生产总值']);
  assert.deepEqual(await found('CPEC', 'en'), ['China–Pakistan Economic Corridor']);
  assert.deepEqual(await found('CPEC', 'zh'), ['中巴经济走廊']);
  assert.deepEqual(await found('GDP', 'en'), [], 'the full form of GDP stands beside as such');
  assert.deepEqual(await found('Tashkurgan', 'en'), [], 'another spelling, too');
  assert.deepEqual(await found('“CPEC”', 'en'), []);
  assert.deepEqual(await found('兵团', 'zh'), [], 'what is near is not the same');
});

test('each word of several has one name in a line, in their order, six at most; what stands on top is named already', () => {
  const line = (typed: string, language: 'zh' | 'en') => {
    const query = readQuery(typed);
    return namedByWords(query, answersOf(query, answersIn(language).index, vocabulary, true)).map(({ thing: { id } }) => id);
  };
  assert.deepEqual(line('tourism, schools', 'en'), ['tourism', 'schools']);
  assert.deepEqual(line('牦牛 旅游 学校', 'zh'), ['yaks', 'tourism', 'schools']);
  assert.equal(line('tourism schools yaks roads hospitals education railways', 'en').length, 6);
  assert.deepEqual(line('达布达尔乡 旅游', 'zh'), ['tourism']);
  assert.deepEqual(line('GDP 2025', 'zh'), []);
  for (const none of ['tourism', 'border guards', 'the county will']) assert.deepEqual(line(none, 'en'), [], none);
});

test('of a number with its word that nothing has it is said so; a bare one, and a page’s letter before words, are looked for', async () => {
  const { file, pages } = answersIn('en');
  const printedPage = (n: number) => (n <= 120 ? `/page-${n}` : undefined);
  const numbering = { corpus: { pagesHolding: () => Promise.resolve(pages) }, ...file, reader: 'en', printedPage };
  const named = async (typed: string) => {
    const number = await namedByNumber(typed, numbering);
    if (!number) return undefined;
    return 'thing' in number ? number.thing.id : 'noPage' in number ? `no page ${number.noPage}` : `no ${number.missing}`;
  };
  for (const [typed, wanted] of [
    ['Indicator 30', 'no indicator-30'],
    ['Indicator 26', 'indicator-26'],
    ['Chapter 77', 'no 77'],
    ['chapter 77 tourism', 'no 77'],
    ['part 11', 'no part-11'],
    ['page 200', 'no page 200'],
    ['第二百页', 'no page 200'],
    ['page 2 roads', '2'],
    ['第2页 公路', '2'],
    ['P2', '2'],
    ['P2 laboratory', undefined],
    ['p. 2 laboratory', undefined],
    ['200', undefined],
    ['3.9', undefined],
  ] as const)
    assert.equal(await named(typed), wanted, typed);
});

test('what is published is what was there', async () => {
  const file: AnswersFile = {
    things: [
      { kind: 'place', id: 'a', address: '/en/places/a/', label: 'Town', text: 'A', beside: '甲', names: ['甲', 'A', 'B'] },
      { kind: 'place', id: 'b', address: '/en/places/b/', label: 'Town', text: 'B', beside: '乙', names: ['乙', 'B'] },
      { kind: 'measure', id: 'c', address: '/en/1/1/#1.1.1', label: 'Number', text: 'C', names: ['C'] },
    ],
    words: [],
    commitments: { base: '/en/commitments/#*', of: { '1.1.1': [2] } },
  };
  assert.deepEqual(unpacked(JSON.parse(JSON.stringify(packed(file))) as ReturnType<typeof packed>), file);
  assert.equal((await indexOf(file, () => Promise.resolve())).single.length > 0, true);
});
