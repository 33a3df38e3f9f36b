import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomsOf, findRow, rangesOf } from '../../src/search/atoms.ts';
import { besideHits, hitsBeside, type BesideKind } from '../../src/search/beside.ts';
import { otherForms, type SearchVocabulary } from '../../src/search/forms.ts';
import { concordance } from '../../src/search/concordance.ts';
import { exactHits } from '../../src/search/exact.ts';
import { totalOf } from '../../src/search/hit.ts';
import { destinationOf } from '../../src/search/go-to.ts';
import { partialHits } from '../../src/search/partial.ts';
import { languageOfQuery, readQuery } from '../../src/search/query.ts';
import { checkQuotation } from '../../src/search/quotation.ts';
import { passage, page } from './passages.ts';

const found = (text: string, query: string) => findRow(atomsOf(text).values, atomsOf(query).values).length;
const ids = (hits: { passage: { id: string } }[]) => hits.map((hit) => hit.passage.id);

test('what a string is found in, and what it is not found in', () => {
  for (const [query, times, text] of [
    ['5%', 0, '增长6.5%'],
    ['6.5%', 1, '增长６．５％。'],
    ['50万', 0, '150万'],
    ['50万', 1, '到50 万元'],
    ['1378', 1, '1,378场次'],
    ['1,378', 1, '1378场次'],
    ['314', 0, 'G314国道'],
    ['g314', 1, 'Ｇ314国道'],
    ['800', 0, '±800千伏'],
    ['±800', 1, '±800千伏'],
    ['-10', 1, '（−10度）'],
    ['10', 1, '2010-10'],
    ['甲乙', 0, '甲。乙'],
    ['甲乙', 1, '甲、“乙”'],
    ['甲。乙', 1, '甲。 乙'],
    ['牦牛', 2, '牦牛牦\n牛'],
    ['yak', 1, 'Yak-raising yaks'],
    ['county s', 1, 'the county’s'],
    ['end now', 0, 'the end. Now'],
    ['人人', 2, '人人人'],
    ['2408', 1, 'by 2,408, and'],
    ['2,408', 1, 'by 2,408, and'],
    ['408', 0, 'by 2,408, and'],
    ['2', 0, 'by 2,408, and'],
    ['2', 1, '1, 2,4080'],
    ['≥4', 0, '第4节'],
    ['≥4', 1, '≥ 4（个）'],
    ['4', 1, '≥ 4（个）'],
    ['发展+稳定', 0, '发展稳定'],
    ['1+3', 1, '“1+3+3”'],
    ['1-3', 0, '“1+3+3”'],
    ['+', 2, '“1+3+3”'],
  ] as const)
    assert.equal(found(text, query), times, `${query} in ${text}`);
  assert.deepEqual(
    ['在', 'g314', '+6.5%'].flatMap((value) => rangesOf(atomsOf('在 Ｇ314，+6.5％'), [value])),
    [
      [0, 1],
      [2, 6],
      [7, 12],
    ],
  );
  assert.deepEqual(
    ['在', 'g314', '+6.5%'].flatMap((value) => rangesOf(atomsOf('…在 Ｇ314，+6.5％㎡'), [value])),
    [
      [1, 2],
      [3, 7],
      [8, 13],
    ],
  );
});

test('a query is words, “exact strings” and -words; a number keeps its minus; nothing that is typed breaks it', () => {
  const { terms, without } = readQuery(' yak　"border guards" “护边员” -meat -5% -"two words" — " ');
  assert.deepEqual(
    terms.map(({ text, quoted }) => [text, quoted]),
    [
      ['yak', false],
      ['border guards', true],
      ['护边员', true],
      ['-5%', false],
    ],
  );
  assert.deepEqual(
    without.map(({ atoms }) => atoms),
    [['meat'], ['two', 'words']],
  );
  assert.deepEqual(readQuery('').terms, []);
  assert.deepEqual(
    readQuery('tourism, 学校、 roads，').terms.map(({ text }) => text),
    ['tourism', '学校', 'roads'],
    'the comma after a word is no part of it',
  );
  assert.deepEqual(
    readQuery('达到 100 ％ 社会 社会 －稳定 −边境').terms.map(({ text }) => text),
    ['达到', '100％', '社会'],
    'as it was typed',
  );
  assert.deepEqual(
    ['people´s ２０', 'people’s 20', '＂people s＂ 20'].map((query) => readQuery(query).terms.map(({ atoms }) => atoms.join(' '))),
    Array(3).fill(['people s', '20']),
    'which characters are the same is said once',
  );
  assert.deepEqual(
    readQuery('社会 －稳定 −边境').without.map(({ text }) => text),
    ['稳定', '边境'],
  );
  assert.deepEqual(
    (
      [
        ['yak', 'en'],
        ['yak -牦牛', 'en'],
        ['G314国道', 'en'],
        ['G314', 'zh'],
      ] as const
    ).map(([query, own]) => languageOfQuery(readQuery(query), own, 'zh')),
    ['en', 'en', 'zh', 'zh'],
  );
});

test('the places that a query can name', () => {
  for (const [typed, place] of Object.entries({
    '1.1.2': { id: '1.1.2' },
    ' １．１．２ ': { id: '1.1.2' },
    '条款16.0.1': { id: '16.0.1' },
    'p. 57': { page: 57 },
    P57: { page: 57 },
    57: { page: 57 },
    'page 57': { page: 57 },
    第57页: { page: 57 },
    印本第57页: { page: 57 },
    '印本 第 57 页': { page: 57 },
    'printed page 57': { page: 57 },
    'Printed p. 57': { page: 57 },
    第一百页: { page: 100 },
    第一百零五页: { page: 105 },
    第一百一十二页: { page: 112 },
    第一百二十页: { page: 120 },
    第五十七页: { page: 57 },
    第三章第一节: { id: '3.1' },
    第二十一章: { id: '21' },
    第十篇: { id: 'part-10' },
    'chapter 3 section 1': { id: '3.1' },
    'Chapter 3, Section 1': { id: '3.1' },
    'Part 3': { id: 'part-3' },
    第三篇第八章: { id: '8' },
    第三篇第八章第一节: { id: '8.1' },
    'Part 3 chapter 8': { id: '8' },
    '3.1': { id: '3.1' },
    指标5: { id: 'indicator-5' },
    'box-5.6': { id: 'box-5.6' },
    'note 41': { id: 'correction-41' },
    'Note 41': { id: 'correction-41' },
    校勘记41: { id: 'correction-41' },
    注41: { id: 'correction-41' },
    'Part 4, paragraph 2': { id: 'part-4.2' },
    第四篇第2段: { id: 'part-4.2' },
    'project 5.6': { id: 'box-5.6' },
  }))
    assert.deepEqual(destinationOf(typed), place, typed);
  for (const words of [
    '',
    '2187',
    '5.7%',
    '1.1.2.3',
    '第三章完善',
    '章',
    '第一百五页',
    '第一百零页',
    '百页',
    'printed 57',
    'pages',
    '2021.1',
    '牦牛',
  ])
    assert.equal(destinationOf(words), undefined, words);
});

const vocabulary: SearchVocabulary = {
  spellings: { zh: [['热斯卡木', '热斯喀木']], en: [['Kashgar', 'Kashi']] },
  abbreviations: {},
  simplified: { zh: { 護: '护', 邊: '边', 員: '员' } },
};

test('what stands beside the exact set, each kind by itself', () => {
  const pages = [
    page([
      passage('a', '热斯喀木村的护边员'),
      passage('b', '重于泰山', { received: [[0, 2, 4, '奉山']] }),
      passage('c', '增长6.5%，yaks roads'),
      passage('d', 'Yak road'),
    ]),
  ];
  const beside = (query: string, kind: BesideKind, language = 'zh') => ids(besideHits(pages, readQuery(query), kind, vocabulary, language));
  assert.deepEqual(beside('热斯卡木村', 'spelling'), ['a']);
  assert.deepEqual(beside('“热斯卡木村”', 'spelling'), []);
  assert.deepEqual(beside('護邊员 村', 'simplified'), ['a']);
  assert.deepEqual(beside('护边员', 'simplified'), []);
  assert.deepEqual(beside('于奉山', 'received'), ['b']);
  assert.deepEqual(beside('重于', 'received'), []);
  assert.deepEqual(beside('yak', 'stem', 'en'), ['c']);
  assert.deepEqual(beside('yak road', 'stem', 'en'), ['c']);
  assert.deepEqual(beside('5%', 'inside'), ['c']);
  assert.deepEqual(beside('6.5%', 'inside'), []);
  assert.deepEqual(otherForms(readQuery('To-Kashgar! kashgar'), vocabulary, 'en'), ['Kashi'], 'each once, as the vocabulary writes it');
  assert.deepEqual(otherForms(readQuery('"Kashgar"'), vocabulary, 'en'), [], 'in quotation marks exactly so');
});

test('other words for the same stand beside the exact set and are no part of it', async () => {
  const known: SearchVocabulary = { ...vocabulary, abbreviations: { zh: [['边境贸易', '边贸']], en: [['gross domestic product', 'GDP']] } };
  const stand = async (text: string, typed: string, language = 'zh') => {
    const pages = [page([passage('a', text)])];
    const query = readQuery(typed);
    const beside = await hitsBeside({ pagesHolding: async () => pages }, query, known, language);
    return [...(exactHits(pages, query).length ? ['exact'] : []), ...beside.map(({ kind }) => kind)].join(' ');
  };
  for (const [text, typed, kind] of [
    ['到2035年', '二〇三五年', 'numeral'],
    ['到二〇三五年', '2035年', 'numeral'],
    ['二零三五年', '2035年', 'numeral'],
    ['第二十五条', '25', 'numeral'],
    ['25人', '二十五', 'numeral'],
    ['五个', '5个', 'numeral'],
    ['两百人', '200人', 'numeral'],
    ['“十四五”规划', '14', ''],
    ['“十四五”规划', '145', ''],
    ['14.5亿', '十四五', ''],
    ['二十五万', '25', ''],
    ['25万人', '二十五', ''],
    ['一百二十五', '25', ''],
    ['一带一路', '1带1路', ''],
    ['十分', '10', ''],
    ['边境贸易', '边贸', 'abbreviation'],
    ['边贸', '边境贸易', 'abbreviation'],
    ['护边员', '護邊員', 'simplified'],
  ] as const)
    assert.equal(await stand(text, typed), kind, `${typed} in ${text}`);
  for (const [text, typed, kind] of [
    ['in Urumqi', 'Ürümqi', 'accent'],
    ['a façade', 'facade', 'accent'],
    ['tour operators', 'tourism', 'family'],
    ['tourism', 'tour', 'family'],
    ['a tourist tour', 'touring', 'stem'],
    ['tourists', 'tourism', 'family'],
    ['farming', 'farmers', 'family'],
    ['modernization', 'modernise', 'stem'],
    ['a community', 'communication', ''],
    ['the generation', 'general', ''],
    ['it consists', 'cons', 'inside'],
    ['water', 'wat', ''],
    ['three men fired along lines', 'three red lines', ''],
    ['he fired', 'fire', 'stem'],
    ['tourism', 'touri', 'inside'],
    ['redoubled', 'red', ''],
    ['the G314', '314', 'inside'],
    ['in 2025', '25', ''],
    ['gross domestic product', 'GDP', 'abbreviation'],
    ['two yaks and a yak', 'yak', 'exact'],
    ['tourism', 'touring', 'family'],
    ['incomes rose', 'rising', 'family'],
    ['was built', 'building', 'family'],
    ['frozen goods', 'freeze', 'family'],
    ['was hardened', 'hard', 'family'],
    ['on recovery', 'recovered', 'family'],
    ['medical treatment', 'treats', 'family'],
    ['focused on', 'focus', 'stem'],
    ['two campuses', 'campus', 'stem'],
    ['at work', 'eaten', ''],
    ['old stories', 'store', ''],
    ['a story', 'storage', ''],
    ['a shortage', 'short', 'inside'],
    ['left behind', 'leaves', ''],
    ['new thought', 'thinking', ''],
    ['foundations', 'finding', ''],
    ['a county', 'country', ''],
    ['the police', 'policy', ''],
  ] as const)
    assert.equal(await stand(text, typed, 'en'), kind, `${typed} in ${text}`);
});

test('names that every object has are plain words', async () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    const pages = [page([passage('a', `the ${name} of 护边员`), passage('b', '护边员')])];
    for (const language of ['zh', 'en']) {
      const query = readQuery(`${name} 护边员`);
      assert.deepEqual(ids(exactHits(pages, query)), ['a'], name);
      assert.deepEqual(await hitsBeside({ pagesHolding: async () => pages }, query, vocabulary, language), [], name);
      assert.deepEqual(otherForms(query, vocabulary, language), [], name);
    }
    assert.deepEqual(
      readQuery(name).terms.map(({ atoms }) => atoms.join('')),
      [name.toLowerCase().replaceAll('_', '')],
    );
  }
});

test('a passage is counted once, however many forms stand in it', async () => {
  const pages = [
    page([passage('a', 'a yak, yaks'), passage('b', 'yaks and yakyaks'), passage('c', 'yakhouse'), passage('n', 'yaks', { kind: 'note' })]),
  ];
  const beside = await hitsBeside({ pagesHolding: async () => pages }, readQuery('yak'), vocabulary, 'en');
  assert.deepEqual(
    beside.map(({ kind, hits }) => [kind, ids(hits), totalOf(hits)]),
    [['stem', ['b', 'n'], 1]],
  );
});

test('of what is found nowhere, the passages with its longest part, or with most of its words', async () => {
  const pages = [
    page([
      passage('a', '自然保护区'),
      passage('b', '雪豹'),
      passage('n', '雪豹保护区', { kind: 'note' }),
      passage('c', 'a yak and a goat'),
      passage('d', 'a yak'),
      passage('e', '5G基站'),
      passage('f', '5G 基站'),
      passage('g', '新疆生态'),
      passage('h', '投产、建设'),
      passage('i', '安全生产'),
    ]),
  ];
  const parts = async (query: string, ...shown: string[]) => {
    const found = await partialHits({ pagesHolding: async () => pages }, readQuery(query), new Set(shown));
    return [found.parts, ids(found.hits)];
  };
  assert.deepEqual(await parts('雪豹保护区'), [['保护区'], ['a']]);
  assert.deepEqual(await parts('yak goat panda'), [['yak', 'goat'], ['c']]);
  assert.deepEqual(await parts('大熊猫'), [[], []]);
  assert.deepEqual(
    await parts('新疆生产建设兵团'),
    [
      ['新疆', '生产', '建设'],
      ['g', 'h', 'i'],
    ],
    'whole words before longer pieces of them',
  );
  assert.deepEqual(await parts('5G基站群'), [['5G基站'], ['e', 'f']]);
  assert.deepEqual(await parts('5G基站群', 'e'), [['5G基站'], ['f']], 'what is shown beside is not shown again');
});

test('of a sentence of which less than half stands together anywhere, the passages with most of its words', async () => {
  const pages = [page([passage('a', '到2025年，全县供水'), passage('b', '2025年接待旅游人数达到150万人次'), passage('c', '旅游服务')])];
  const found = async (query: string) => ids((await partialHits({ pagesHolding: async () => pages }, readQuery(query))).hits);
  assert.deepEqual(await found('到2025年，全县旅游接待人数达到300万人次'), ['b']);
  assert.deepEqual(await found('到2025年，全县供水率'), ['a'], 'more than half of it stands there');
});

test('of a page of foreign words, pasted, no character is looked for more than twice; what is found is said once', async () => {
  let looks = 0;
  const corpus = { pagesHolding: async () => (looks++, [page([passage('a', '自然保护区年年')])]) };
  const found = await partialHits(corpus, readQuery('江月年年望相似'.repeat(100)));
  assert.deepEqual([found.parts, ids(found.hits)], [['年年'], ['a']]);
  assert.ok(looks <= 1401, `${looks}`);
});

test('a concordance has a line for each occurrence, in the plan’s order, by what follows, or by what precedes', () => {
  const hits = exactHits(
    [page([passage('a', 'one yak zebra, a yak apple'), passage('n', 'yak', { kind: 'note' }), passage('b', 'big, yak "milk"')])],
    readQuery('yak'),
  );
  const lines = (order: 'plan' | 'after' | 'before') =>
    concordance(hits, order, { tag: 'en', lang: 'en' }).map(({ before, found, after }) => before + found.toUpperCase() + after);
  assert.deepEqual(lines('plan'), ['one YAK zebra, a yak apple', 'one yak zebra, a YAK apple', 'big, YAK "milk"']);
  assert.deepEqual(lines('after'), ['one yak zebra, a YAK apple', 'big, YAK "milk"', 'one YAK zebra, a yak apple']);
  assert.deepEqual(lines('before'), ['one yak zebra, a YAK apple', 'big, YAK "milk"', 'one YAK zebra, a yak apple']);
});

test('a quotation is exact, different in named words, or not in the plan', () => {
  const pages = [page([passage('a', '坚持生态优先。'), passage('b', '发展牦牛养殖，做强产业。')])];
  const [exact, across, changed, nowhere] = checkQuotation(
    pages,
    ' 坚持 生态优先。\n\n生态优先。发展牦牛养殖\n发展绵羊养殖，做强产业。\n大熊猫在竹林里吃竹子',
  );
  assert.deepEqual(
    [exact, across].map((result) => [result!.found, ids(result!.found === 'exactly' ? result!.foundIn : [])]),
    [
      ['exactly', ['a']],
      ['exactly', ['a', 'b']],
    ],
  );
  assert.deepEqual(changed?.found === 'with-differences' && [changed.stretches, ids(changed.foundIn)], [
    [
      { in: 'both', text: '发展' },
      { in: 'plan', text: '牦牛' },
      { in: 'quotation', text: '绵羊' },
      { in: 'both', text: '养殖，做强产业。' },
    ],
    ['b'],
  ]);
  assert.equal(nowhere!.found, 'nowhere');
  assert.deepEqual(checkQuotation(pages, ' \n '), []);
  assert.deepEqual(
    checkQuotation(pages, '“坚持……发展牦牛养殖”').map((result) => [result.quoted, result.found]),
    [
      ['坚持', 'exactly'],
      ['发展牦牛养殖', 'exactly'],
    ],
    'marks around it and what is left out are the quoter’s',
  );
});
