import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearIds } from '../../src/scripts/reading/near-ids.ts';

const clauses = ['3.0.1', '3.1.1', '3.1.2', '3.2.1'];
const ids = [
  'main',
  'page-9',
  'part-3',
  '3',
  '3.1',
  '3.2',
  ...clauses,
  'box-9.1',
  'box-9.2',
  'box-10.1',
  'finding-10',
  'finding-2',
  'note-box-9.1-a',
];
const near = (asked: string) => nearIds(asked, ids, clauses);

test('near an id that a page has not: what it would stand among, else its kind, else the clauses', () => {
  assert.deepEqual(near('3.1.9'), { kind: 'clauses', unit: '3.1', among: true, ids: ['3.1.1', '3.1.2'] });
  assert.deepEqual(near('9.1.1'), { kind: 'clauses', unit: '', among: false, ids: clauses });
  for (const asked of ['page-57', '3.9', 'part-11', '44']) {
    assert.deepEqual(near(asked), { kind: 'clauses', unit: '', among: false, ids: clauses }, asked);
  }
  assert.deepEqual(near('finding-99'), { kind: 'entries', unit: '', among: true, ids: ['finding-2', 'finding-10'] });
  assert.deepEqual(near('box-9.99'), { kind: 'entries', unit: '', among: true, ids: ['box-9.1', 'box-9.2'] });
  assert.deepEqual(near('box-8.1'), { kind: 'entries', unit: '', among: false, ids: ['box-9.1', 'box-9.2', 'box-10.1'] });
  assert.deepEqual(nearIds('nothing', ['main', 'yak'], []), { kind: 'clauses', unit: '', among: false, ids: [] });
});
