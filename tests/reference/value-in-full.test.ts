import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/editions.ts';
import { englishQuantities } from '../../src/translation/quantities.ts';
import { valueInFull } from '../../src/words/value-in-full.ts';
import { projectEdition } from '../kit/project.ts';

const english = languageOf('en');
const { ledger } = projectEdition();
const valuesIn = (text: string) => englishQuantities(text).map(({ value }) => value);

test('a value in full is the number that the English text states, wherever that writes digits', () => {
  let compared = 0;
  for (const figure of ledger) {
    const quote = figure.quotes.en;
    // A number that the plan writes as a word (两大口岸) has no digits to be held against.
    if (!quote || !/\d/.test(figure.quotes.zh!.text)) continue;
    const stated = valuesIn(quote.text);
    const own = valuesIn(valueInFull(figure, english).replace(/ per [\d,]+/, ' per '));
    if (!stated.length || figure.unit.dimension === 'grade') continue;
    compared++;
    const words = own.filter((value) => !stated.includes(value) && Number(value) > 10);
    assert.deepEqual(words, [], `${figure.id}: ${valueInFull(figure, english)} | ${quote.text}`);
  }
  assert.ok(compared > 250, String(compared));
});

test('the power of ten in a unit is resolved, the unit itself stands by its number', () => {
  const said = new Map(ledger.map((figure) => [`${figure.quotes.zh?.text} ${figure.unit.id}`, valueInFull(figure, english)]));
  assert.equal(said.get('牲畜存栏达28万头（只） 万头（只）'), '280,000 head');
  assert.equal(said.get('2015年以来，投资4.87亿元实施旅游项目94个 亿元'), 'RMB 487 million');
  assert.equal(said.get('新增水电装机容量129万千瓦 万千瓦')?.endsWith('1.29 million kW'), true);
  assert.equal(said.get('机场周边的5km至10km内 km'), '5–10 km');
});
