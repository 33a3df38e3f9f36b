import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseNumeral } from '../../src/plan/numerals.ts';

test('heading numerals as the plan writes them', () => {
  assert.deepEqual([1, 10, 11, 20, 21, 43].map(chineseNumeral), ['一', '十', '十一', '二十', '二十一', '四十三']);
  assert.throws(() => chineseNumeral(0), /1 to 99/);
});
