import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseNumber } from '../../src/plan/numerals.ts';
import { chineseQuantities, compareQuantities, englishQuantities, scaled } from '../../src/translation/quantities.ts';

const values = (list: { value: string; sign: string }[]) => list.map(({ value, sign }) => value + sign);

test('magnitude words are resolved without floating-point error', () => {
  assert.equal(scaled('17.75', 8), '1775000000');
  assert.equal(scaled('0.35', 0), '0.35');
  assert.deepEqual(values(chineseQuantities('17.75亿元、3.16万亩、1250千瓦、3-5万人、10.5%、提高3个百分点')), [
    '1775000000',
    '31600',
    '1250',
    '30000',
    '50000',
    '10.5%',
    '3points',
  ]);
  assert.deepEqual(values(englishQuantities('RMB 1.775 billion, 31,600 mu, 1–2 million, 10.5%, 3 percentage points')), [
    '1775000000',
    '31600',
    '1000000',
    '2000000',
    '10.5%',
    '3points',
  ]);
});

test('Chinese numerals', () =>
  assert.deepEqual(
    ['十四', '二十一', '两', '三百', '百万', '二十万', '一亿'].map(chineseNumber),
    [14, 21, 2, 300, 1_000_000, 200_000, 100_000_000],
  ));

test('what one side states and the other does not, each as often as it is missing', () => {
  assert.deepEqual(compareQuantities('投资2.1亿元，建设3个村', 'RMB 210 million was invested to build 3 villages'), {
    missing: [],
    added: [],
  });
  const { missing, added } = compareQuantities('投资2.1亿元，建设3个村、三大基地', 'RMB 21 million was invested to build 3 villages');
  assert.deepEqual(values(missing), ['210000000']);
  assert.deepEqual(values(added), ['21000000']);
  assert.deepEqual(
    compareQuantities('满足百万规模游客', 'visitors on a scale of a billion').missing.map(({ written }) => written),
    ['百万'],
  );
});
