import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsDrawing } from '../../src/pictures/bars.ts';
import { cellsDrawing } from '../../src/pictures/cells.ts';
import { DRAWN } from '../../src/pictures/drawing.ts';
import { squareRowsDrawing } from '../../src/pictures/square-rows.ts';
import { linesOf, widthOf } from '../../src/pictures/text.ts';
import { valuesDrawing } from '../../src/pictures/values.ts';
import { valueLine } from '../../src/pictures/value-line.ts';

test('a text in lines loses nothing, keeps to its width, and no line begins with a sign that closes', () => {
  for (const text of [
    '全县地区生产总值（亿元），2020年为17.62，2025年为22。',
    'Total fixed-asset investment of the county (RMB 100 million)',
  ]) {
    const lines = linesOf(text, 150);
    assert.ok(lines.length > 2);
    assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
    for (const line of lines) assert.ok(widthOf(line) <= 165 && !/^[，。）]/.test(line), line);
  }
  assert.ok(linesOf('investment (RMB\u00a0100\u00a0million)', 150).includes('(RMB\u00a0100\u00a0million)'));
});

test('bars of all columns have one scale from zero, and nothing is drawn for none', () => {
  const bars = barsDrawing(
    [
      { name: 'a', counts: [10, 5] },
      { name: 'b', counts: [20, 0] },
    ],
    ['all', 'some'],
  ).marks.flatMap((mark) => (mark.kind === 'bar' ? mark.width : []));
  assert.equal(bars.length, 3);
  assert.deepEqual(
    bars.map((width) => Math.round((width / bars[2]!) * 20)),
    [10, 5, 20],
  );
});

test('two values stand on their line by their shares of the larger; equal ones are a ring around a mark', () => {
  const row = (first: number, second: number) => ({
    name: 'n',
    first: String(first),
    second: String(second),
    line: valueLine(first, second),
    notes: [],
  });
  const { marks } = valuesDrawing(['name', '2020', '2025'], [{ rows: [row(30, 40), row(7, 7)] }], 'circle');
  const axis = marks.find((mark) => mark.kind === 'line' && mark.quiet)! as Extract<(typeof marks)[number], { kind: 'line' }>;
  const circles = marks.flatMap((mark) => (mark.kind === 'circle' ? mark : []));
  assert.deepEqual(
    circles.slice(0, 2).map(({ x }) => Math.round(((x - axis.x) / (axis.to.x - axis.x)) * 100)),
    [75, 100],
  );
  assert.ok(circles[2]!.size > circles[3]!.size && circles[2]!.x === circles[3]!.x && !circles[2]!.filled && circles[3]!.filled);
});

test('each row of squares has as many as it counts, the filled ones first, within the sheet', () => {
  const { marks } = squareRowsDrawing({ heads: ['all', 'filled'] }, [{ heading: 'Part', rows: [{ name: 'a', all: 45, filled: 18 }] }]);
  const squares = marks.flatMap((mark) => (mark.kind === 'squares' ? mark : []));
  assert.deepEqual(
    squares.map(({ first, last, filled }) => [first, last, filled]),
    [
      [0, 18, true],
      [18, 45, false],
    ],
  );
  assert.ok(squares.every(({ x }) => x + 260 <= DRAWN));
});

test('a cell that is zero is empty; the others have their number and a bar by one scale', () => {
  const { marks } = cellsDrawing(['place', 'all', 'I', 'II'], [{ name: 'a', count: 13, cells: [0, 13] }]);
  const bars = marks.filter(({ kind }) => kind === 'bar');
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
  assert.deepEqual([bars.length, texts.filter((text) => text === '0').length, texts.filter((text) => text === '13').length], [1, 0, 2]);
});
