import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraphs } from '../../src/plan/paragraphs.ts';

test('bold next to full-width punctuation is bold', () => {
  const { paragraphs, faults } = readParagraphs('**坚持党的领导。**全面推进\n');
  assert.deepEqual(faults, []);
  assert.deepEqual(paragraphs[0]!.spans, [
    { text: '坚持党的领导。', bold: true },
    { text: '全面推进', bold: false },
  ]);
});

test('quotation marks, dots and dashes of the text are left as they are', () => {
  assert.equal(readParagraphs("'和谐'--...“x”\n").paragraphs[0]!.spans[0]!.text, "'和谐'--...“x”");
});
