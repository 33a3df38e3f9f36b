import { passageEntries } from '../plan/entries.ts';
import type { Plan, Unit } from '../plan/model.ts';
import { partOf } from '../plan/traverse.ts';

/** A chapter, or the project box at the end of a part, as long as its share of the plan's characters; x and width in spine units. */
export interface Cell {
  kind: 'chapter' | 'box';
  part: number;
  /** The chapter's number; none for a box, nor for chapters that are drawn as one. */
  chapter?: number;
  x: number;
  width: number;
}

/** The plan as a line: its cells in its order, and where each of its passages begins; x in spine units. */
export interface Spine {
  cells: readonly Cell[];
  /** The parts, each from its first cell's beginning to the next part's. */
  parts: readonly { n: number; x: number; width: number }[];
  /** By a clause's or row's id. */
  at: ReadonlyMap<string, number>;
}

/** How long the whole spine is. */
export const SPAN = 2000;
const CHAPTER_GAP = 2;
const PART_GAP = 6;
/** More strokes than that would grow with the plan: each part is then one cell, and of more parts than that neighbours are one. */
const MOST_CELLS = 64;

/** A cell before it has a place: how many characters it holds. */
interface Length {
  kind: Cell['kind'];
  part: number;
  chapter?: number;
  characters: number;
  starts: [id: string, before: number][];
}

/** The spine of a plan, from the lengths of its own words: the source language's plan gives every edition the same one. */
export function spineOf(plan: Plan): Spine {
  const lengths = merged(lengthsOf(plan));
  const gaps = lengths.slice(1).map(({ part }, i) => (part === lengths[i]!.part ? CHAPTER_GAP : PART_GAP));
  const characters = lengths.reduce((sum, length) => sum + length.characters, 0);
  const unit = (SPAN - gaps.reduce((sum, gap) => sum + gap, 0)) / characters;
  const at = new Map<string, number>();
  let x = 0;
  const cells = lengths.map(({ characters, starts, ...named }, i): Cell => {
    for (const [id, before] of starts) at.set(id, Math.round(x + before * unit));
    const cell = { ...named, x: Math.round(x), width: Math.max(1, Math.round(x + characters * unit) - Math.round(x)) };
    x += characters * unit + (gaps[i] ?? 0);
    return cell;
  });
  const numbers = [...new Set(cells.map(({ part }) => part))];
  const begins = numbers.map((n) => cells.find(({ part }) => part === n)!.x);
  return { cells, at, parts: numbers.map((n, i) => ({ n, x: begins[i]!, width: (begins[i + 1] ?? SPAN) - begins[i]! })) };
}

/** The chapters and boxes of a plan with the characters of their passages; a part's own clauses count with its first chapter. */
function lengthsOf(plan: Plan): Length[] {
  const lengths: Length[] = [];
  for (const { id, unit, kind, cells } of passageEntries(plan)) {
    const named: Pick<Cell, 'kind' | 'part' | 'chapter'> = kind === 'project' ? { kind: 'box', part: partOf(unit).n } : chapterOf(unit);
    let length = lengths.find((each) => each.kind === named.kind && each.part === named.part && each.chapter === named.chapter);
    if (!length) lengths.push((length = { ...named, characters: 0, starts: [] }));
    length.starts.push([id, length.characters]);
    length.characters += cells.reduce((sum, { text }) => sum + text.length, 0);
  }
  // A part's own file, its box with it, comes before its chapters; in print the box stands at the part's end.
  return lengths.sort((a, b) => a.part - b.part || Number(a.kind === 'box') - Number(b.kind === 'box'));
}

function chapterOf(unit: Unit): Pick<Cell, 'kind' | 'part' | 'chapter'> {
  const chapter = unit.level === 'part' ? unit.chapters[0] : unit.level === 'chapter' ? unit : unit.chapter;
  return { kind: 'chapter', part: partOf(unit).n, ...(chapter && { chapter: chapter.n }) };
}

/** As many cells as the spine may have. */
function merged(lengths: Length[]): Length[] {
  if (lengths.length <= MOST_CELLS) return lengths;
  const parts = [...new Set(lengths.map(({ part }) => part))];
  const together = Math.ceil(parts.length / MOST_CELLS);
  const groups = parts.filter((_, i) => i % together === 0).map((_, i) => parts.slice(i * together, (i + 1) * together));
  return groups.map((group) => asOne(lengths.filter(({ part }) => group.includes(part))));
}

function asOne(lengths: Length[]): Length {
  const one: Length = { kind: 'chapter', part: lengths[0]!.part, characters: 0, starts: [] };
  for (const { characters, starts } of lengths) {
    one.starts.push(...starts.map(([id, before]): [string, number] => [id, one.characters + before]));
    one.characters += characters;
  }
  return one;
}
