import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cascadeOf } from '../../src/pictures/cascade.ts';
import { spineOf, SPAN } from '../../src/pictures/spine.ts';
import { strokes, uprightHeight, uprights } from '../../src/pictures/strokes.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import type { Part, Plan } from '../../src/plan/model.ts';
import { chaptersOf, clausesOf, partOf } from '../../src/plan/traverse.ts';
import { projectEdition } from '../kit/project.ts';

const { zh, en } = projectEdition().plans;
const spine = spineOf(zh);
const ofChapter = (n: number) => spine.cells.find(({ kind, chapter }) => kind === 'chapter' && chapter === n)!;

test('the spine has a cell for each chapter and box, in the plan’s order, from one end to the other', () => {
  const boxes = zh.parts.filter(({ box }) => box);
  assert.equal(spine.cells.length, chaptersOf(zh).length + boxes.length);
  assert.deepEqual(
    spine.cells.map(({ part, kind, chapter }) => (kind === 'box' ? `box ${part}` : chapter)),
    zh.parts.flatMap(({ n, chapters, box }) => [...chapters.map((chapter) => chapter.n), ...(box ? [`box ${n}`] : [])]),
  );
  spine.cells.reduce((end, { x, width }) => (assert.ok(x > end && width > 0), x + width), -1);
  const last = spine.cells.at(-1)!;
  assert.ok(Math.abs(last.x + last.width - SPAN) <= 1);
});

test('a chapter is as wide as its share of the plan’s characters', () => {
  const all = passageEntries(zh).reduce((sum, { cells }) => sum + cells.reduce((length, { text }) => length + text.length, 0), 0);
  for (const chapter of chaptersOf(zh)) {
    const own = clausesOf(zh)
      .filter(({ unit }) => unit === chapter || (unit.level === 'section' && unit.chapter === chapter))
      .reduce((sum, { text }) => sum + text.length, 0);
    // The gaps take a part of the line; the indicators of 2.4 and the lead of Part 4 count with the chapters that they stand in.
    if (chapter.n !== 2 && chapter !== zh.parts[3]!.chapters[0]) {
      const share = (own / all) * (SPAN - 42 * 2 - 9 * 4);
      assert.ok(Math.abs(ofChapter(chapter.n).width - share) <= 2, `${chapter.id}: ${ofChapter(chapter.n).width}, ${share}`);
    }
  }
});

test('the share that the cover says of a part is that of its characters, its box included', () => {
  const characters = (n?: number) =>
    passageEntries(zh)
      .filter(({ unit }) => n === undefined || partOf(unit).n === n)
      .reduce((sum, { cells }) => sum + cells.reduce((length, { text }) => length + text.length, 0), 0);
  for (const { part, share } of cascadeOf(spine)) {
    const exact = (100 * characters(part)) / characters();
    assert.ok(Math.abs(share - exact) < 0.6, `${part}: ${share}, ${exact}`);
  }
});

test('a clause stands inside its chapter’s cell, and both languages give one spine when it is made from the plan’s own', () => {
  for (const { id, unit } of passageEntries(zh).filter(({ kind }) => kind === 'clause')) {
    if (unit.level === 'part') continue;
    const { x, width } = ofChapter(unit.level === 'section' ? unit.chapter.n : unit.n);
    assert.ok(spine.at.get(id)! >= x && spine.at.get(id)! <= x + width, id);
  }
  assert.deepEqual([...spineOf(en.original!).at], [...spine.at]);
});

test('a plan of a hundred parts is drawn in no more than 64 strokes', () => {
  const parts = Array.from({ length: 100 }, (_, i): Part => ({ ...zh.parts[i % 10]!, n: i + 1 }));
  const renumbered = parts.map((part) => ({ ...part, chapters: part.chapters.map((chapter) => ({ ...chapter, part })) }) as Part);
  const { cells } = spineOf({ ...zh, parts: renumbered } as Plan);
  assert.ok(cells.length <= 64, String(cells.length));
});

test('cells are one path in relative moves; strokes grow by the count up to the five that the caption names', () => {
  assert.equal(
    strokes(
      [
        { x: 0, width: 10 },
        { x: 12, width: 5 },
      ],
      10,
    ),
    'M0 10h10m2 0h5',
  );
  assert.equal(uprights([{ x: 7, count: 2 }], 36), `M7 36v-${uprightHeight(2)}`);
  assert.ok(uprightHeight(1) < uprightHeight(2) && uprightHeight(5) === uprightHeight(9));
});
