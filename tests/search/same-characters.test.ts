import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomsOf, findRow } from '../../src/search/atoms.ts';
import { exactHits } from '../../src/search/exact.ts';
import { readQuery } from '../../src/search/query.ts';
import { readAs } from '../../src/search/read-as.ts';
import { page, passage } from './passages.ts';

const held = (text: string, query: string) => exactHits([page([passage('a', text)])], readQuery(query)).length === 1;

test('another code point for the same character is that character, in the text and in the query', () => {
  for (const [one, other] of [
    ['水库', '⽔库'],
    ['长期', '⻓期'],
    ['车门', '⻋⻔'],
    ['农户', '农⼾'],
    ['龙', '⻰'],
    ['丽', '\u{2f800}'],
    ['金', '\uf90a'],
    ['牦牛', '牦\ufe00牛\u{e0100}'],
    ['牦牛', '牦\u200b\u2060牛'],
    ['牦牛', '\ufeff牦\ufeff牛'],
    ['牦牛', '\u202a牦牛\u202c'],
    ['development', 'de\u00advelop\u00adment'],
    ['1378人', '1\u00a0378人'],
    ['1378人', '1\u202f378人'],
    ['1,378人', '1\u2009378人'],
    ['1234567', '1\u00a0234\u00a0567'],
    ['county’s', 'countyʼs'],
    ['county’s', 'county´s'],
    ['county’s', 'county′s'],
    ['“1+3”', '〝1＋3〞'],
    ['front-line', 'front\u2010line'],
    ['−10', '-10'],
    ['3·01', '3・01'],
    ['≥4', '≧4'],
    ['≥4', '⩾4'],
    ['G314', 'Ｇ３１４'],
    ['6.5%', '6.5﹪'],
    ['fish', 'ﬁsh'],
    ['km2', '㎢'],
    ['ü', 'u\u0308'],
    ['二〇三五年', '二○三五年'],
  ] as const) {
    assert.ok(held(one, other), `${other} in ${one}`);
    assert.ok(held(other, one), `${one} in ${other}`);
  }
});

test('every radical that stands for a whole character is read as it', () => {
  const radicals = '⺎⺒⺓⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻱⻳⼾';
  const wholes = '兀巳幺母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龜龟户';
  assert.deepEqual(atomsOf(radicals).values, Array.from(wholes));
});

test('another character is another one, however much it looks the same', () => {
  for (const [one, other] of [
    ['未', '末'],
    ['己', '已'],
    ['已', '巳'],
    ['日', '曰'],
    ['日', '⺜'],
    ['月', '⺼'],
    ['土', '士'],
    ['人', '入'],
    ['⼈', '入'],
    ['⼟', '士'],
    ['千', '干'],
    ['戍', '戌'],
    ['2021\u00a0378', '2021378'],
    ['1 378', '1378'],
    ['1\u00a037', '137'],
    ['1\u00a03784', '13784'],
    ['1\u00a0378\u00a012', '137812'],
    ['1\u00a0378\u00a012', '1378'],
    ['○个', '〇个'],
    ['urumqi', 'ürümqi'],
    ['護', '护'],
    ['l0', '10'],
    ['а', 'a'],
  ] as const) {
    assert.equal(findRow(atomsOf(one).values, atomsOf(other).values).length, 0, `${other} in ${one}`);
    assert.equal(findRow(atomsOf(other).values, atomsOf(one).values).length, 0, `${one} in ${other}`);
  }
});

test('how a query was read is said, where characters of its words were others', () => {
  const said = (typed: string) => readAs(typed).others.map(({ typed: one, read }) => `${one}=${read}`);
  assert.deepEqual(said('⽔库 ⻋⻔ ⽔'), ['⽔=水', '⻋⻔=车门']);
  assert.deepEqual(said('1\u00a0378人'), ['1\u00a0378=1378']);
  assert.deepEqual(said('Ｇ３１４国道'), ['Ｇ３１４=G314']);
  for (const plain of ['水库', 'G314 6.5% “a”', 'Ürümqi', 'u\u0308', '未 -末', '，！', '1 378', '1,378']) {
    assert.deepEqual(readAs(plain), { others: [], marks: [], invisible: false }, plain);
  }
  assert.deepEqual(readAs('牦\u200b牛'), { others: [], marks: [], invisible: true });
  assert.deepEqual(readAs('\ufeff牦牛'), { others: [], marks: [], invisible: true });
  assert.deepEqual(said('Ｕ\u0308'), ['Ｕ\u0308=Ü']);
});

test('an apostrophe or a hyphen of another kind is said within a word; in a quotation, where marks are compared, anywhere', () => {
  const said = (typed: string, marksCount = false) => readAs(typed, marksCount).marks.map(({ typed: one, read }) => `${one}=${read}`);
  assert.deepEqual(said('people′s people`s peopleʼs people′s'), ['′=’', '`=’', 'ʼ=’']);
  assert.deepEqual(said('people＇s front\u2010line'), ["＇='", '\u2010=-']);
  for (const plain of ['people’s', "people's", '`yak`', '5′ 6', '甲′乙', '−10', '甲，乙', 'a，b', 'yak−', '丝绸之路・口岸'])
    assert.deepEqual(said(plain), [], plain);
  assert.deepEqual(said('−10 丝绸之路・口岸', true), ['−=-', '・=·']);
  for (const plain of ['“甲”，乙；（丙）：丁。', "'a', b; (c)", '10%－15％']) assert.deepEqual(said(plain, true), [], plain);
  assert.deepEqual(readAs('1\u00a0378人', true).others, [{ typed: '1\u00a0378', read: '1,378' }]);
});
