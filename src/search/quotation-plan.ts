import type { SearchPage } from './hit.ts';
import { tokensOf, type FoundIn, type Token } from './quotation-tokens.ts';
import type { Steps } from './turns.ts';

/** How many tokens in a row make one grain of likeness. */
export const GRAIN = 3;

/** A text of the plan: a cell of the passage that it belongs to. */
interface PlanText {
  text: string;
  cell: number;
  foundIn: FoundIn;
}

/**
 * The plan's own words as one row of tokens in its order, read once for all paragraphs of a quotation. A token is the number of its
 * value, by which tokens are compared.
 */
export interface PlanRow {
  numbers: Map<string, number>;
  tokens: number[];
  /** The number of each token in small letters. */
  small: number[];
  /** Where each token begins and ends in its text, and which text that is. */
  starts: number[];
  ends: number[];
  textOf: number[];
  texts: PlanText[];
  /** Where each grain, in small letters, stands last; and where the grain of a token stands before: -1 where it does not. */
  lastGrain: Map<number, number>;
  grainBefore: number[];
}

/** More different tokens than any plan has: three numbers below it make one that is exact. */
const MOST_NUMBERS = 2 ** 17;
/** The number of what stands between pages that do not follow each other: no token of a quotation. */
const BREAK = 0;
/** The number of a token that the plan has not. */
const UNKNOWN = -1;

/** Reads some pages of the plan as one row of tokens, a page a step. */
export function* planRow(pages: readonly SearchPage[]): Steps<PlanRow> {
  const row = emptyRow([]);
  for (const [i, page] of pages.entries()) {
    const before = pages[i - 1];
    // Pages that do not follow each other in the plan must not read on.
    addPage(row, page, !before || before.order + before.passages.length === page.order);
    yield;
  }
  return row;
}

/** A row of no tokens yet. */
export const emptyRow = (texts: PlanText[]): PlanRow => ({
  numbers: new Map([['', BREAK]]),
  tokens: [],
  small: [],
  starts: [],
  ends: [],
  textOf: [],
  texts,
  lastGrain: new Map(),
  grainBefore: [],
});

function addPage(row: PlanRow, page: SearchPage, readsOn: boolean): void {
  let broken = readsOn;
  for (const passage of page.passages) {
    if (passage.kind === 'note') continue;
    const foundIn = { page, passage };
    for (const [cell, text] of passage.cells.entries()) {
      const tokens = tokensOf(text);
      if (!tokens.length) continue;
      const own = row.texts.push({ text, cell, foundIn }) - 1;
      if (!broken) addToken(row, { value: '', start: 0, end: 0 }, own);
      broken = true;
      for (const token of tokens) addToken(row, token, own);
    }
  }
}

/** Adds a token of the given text of the row. */
export function addToken(row: PlanRow, { value, start, end }: Token, text: number): void {
  row.tokens.push(numberOf(row, value));
  row.small.push(numberOf(row, value.toLowerCase()));
  row.starts.push(start);
  row.ends.push(end);
  row.textOf.push(text);
  const at = row.tokens.length - GRAIN;
  if (at < 0) return;
  const grain = grainAt(row.small, at);
  row.grainBefore.push(row.lastGrain.get(grain) ?? -1);
  row.lastGrain.set(grain, at);
}

function numberOf({ numbers }: PlanRow, value: string): number {
  const known = numbers.get(value) ?? numbers.size;
  if (known === numbers.size) numbers.set(value, known);
  return known;
}

/** The tokens of a quotation as numbers of the plan's; `small`: in small letters. */
export function numbersOf({ numbers }: PlanRow, tokens: readonly Token[]): { own: number[]; small: number[] } {
  const number = (value: string) => numbers.get(value) ?? UNKNOWN;
  return { own: tokens.map(({ value }) => number(value)), small: tokens.map(({ value }) => number(value.toLowerCase())) };
}

const grainAt = (small: readonly number[], i: number) => (small[i]! * MOST_NUMBERS + small[i + 1]!) * MOST_NUMBERS + small[i + 2]!;

/** Where in the plan the grains of a row of numbers stand that begin at the given places of it: each place once, in order. */
export function grainPlaces({ lastGrain, grainBefore }: PlanRow, small: readonly number[], starts: readonly number[]): number[] {
  const places: number[] = [];
  const known = starts.filter((i) => !small.slice(i, i + GRAIN).includes(UNKNOWN));
  for (const grain of new Set(known.map((i) => grainAt(small, i)))) {
    for (let at = lastGrain.get(grain) ?? -1; at >= 0; at = grainBefore[at]!) places.push(at);
  }
  return places.sort((a, b) => a - b);
}

/** The passages that the tokens from one to the next stand in, each once. */
export const passagesBetween = ({ textOf, texts }: PlanRow, from: number, to: number): FoundIn[] => [
  ...new Set(textOf.slice(from, to).map((text) => texts[text]!.foundIn)),
];

/** The tokens from one to the next as they are written, texts one after the other. */
export function writtenBetween({ starts, ends, textOf, texts }: PlanRow, from: number, to: number): string {
  const pieces: string[] = [];
  for (let i = from; i < to; i++) {
    const { text } = texts[textOf[i]!]!;
    const same = i > from && textOf[i] === textOf[i - 1];
    if (i > from && !same) pieces.push(' ');
    pieces.push(text.slice(same ? ends[i - 1] : starts[i], ends[i]));
  }
  return pieces.join('');
}
