import { diffChars } from 'diff';
import type { Plan, Unit } from '../plan/model.ts';
import { rebuiltForm, rebuiltStream, type RebuiltText } from './rebuilt.ts';
import { receivedForm, receivedStream, type Form, type Stream } from './received.ts';
import { unusedRecords } from './unused.ts';

/** How many characters either side of a difference are shown. */
const CONTEXT = 10;
/** More changed characters than these are one difference: the first. */
const MOST_EDITS = 500;

/** A place where a plan does not give what was received. */
export interface Difference {
  /** The unit whose file makes the text there; none: the plan's own file. */
  unit?: Unit;
  /** The plan's words before and after the place, where there are any. */
  near?: [before: string, after: string];
  wrong: string;
  right: string;
}

const WORDS = 'the words as received; where the conversion got them wrong, a correction (received, reading)';
const FORM = 'the form as received, or the record that explains it: breaks, splits, displaced, a correction for lost bold';

/** Compares a plan with the received file: character for character; where none differs, by the form, which characters do not show. */
export const compareWithReceived = (plan: Plan, file: string): Difference[] => comparisonWith(file)(plan);

/** The same comparison for many plans: the received file is read once. */
export function comparisonWith(file: string): (plan: Plan) => Difference[] {
  const stream = receivedStream(file);
  const form = receivedForm(file);
  return (plan) => {
    const characters = compareStreams(rebuiltStream(plan), stream);
    const unused = unusedRecords(plan).map((record) => ({ ...record, right: 'no such record' }));
    return [...characters, ...(characters.length ? [] : compareForms(plan, form)), ...unused];
  };
}

function compareForms(plan: Plan, received: Form): Difference[] {
  const rebuilt = rebuiltForm(plan);
  return [
    ...compareLists('heading', rebuilt.headings, received.headings, ({ text, level }) => `${level} ${text}`),
    ...compareLists('paragraph', rebuilt.paragraphs, received.paragraphs, ({ text, bold }) =>
      [text, ...bold.map(({ start, text: words }) => `${start} ${words}`)].join('\n**'),
    ),
    ...compareLists('table row', rebuilt.rows, received.rows, ({ cells }) => trimmed(cells).join('|')),
  ];
}

/** A row may have lost empty cells at its end, never those before a word: displacement is recorded. */
function trimmed(cells: readonly string[]): string[] {
  const last = cells.findLastIndex(Boolean);
  return cells.slice(0, last + 1);
}

function compareStreams(texts: readonly RebuiltText[], received: Stream): Difference[] {
  const rebuilt = texts.map(({ text }) => text).join('');
  return differingPlaces(rebuilt, received.text).map(({ ours, theirs }): Difference => {
    const unit = unitAt(texts, ours);
    const [before, after] = around(rebuilt, ours);
    return {
      ...(unit && { unit }),
      near: [before, after],
      wrong:
        `received “${around(received.text, theirs).join('»')}” ` +
        `(source/plan.zh.txt:${received.lines[theirs] ?? 'end'}), the edition gives “${before}»${after}”`,
      right: WORDS,
    };
  });
}

const around = (text: string, at: number) => [text.slice(Math.max(0, at - CONTEXT), at), text.slice(at, at + CONTEXT)] as [string, string];

/** Where two texts begin to differ, each time that they do; changes that stand close together are one. */
function differingPlaces(ours: string, theirs: string): { ours: number; theirs: number }[] {
  if (ours === theirs) return [];
  const places: { ours: number; theirs: number }[] = [];
  const at = { ours: 0, theirs: 0 };
  let lastChange = -Infinity;
  for (const { value, added, removed } of diffChars(ours, theirs, { maxEditLength: MOST_EDITS }) ?? commonStart(ours, theirs)) {
    if ((added || removed) && at.ours - lastChange > CONTEXT) places.push({ ...at });
    if (!added) at.ours += value.length;
    if (!removed) at.theirs += value.length;
    if (added || removed) lastChange = at.ours;
  }
  return places;
}

/** What two texts begin with, and the rest as one change. */
function commonStart(ours: string, theirs: string): { value: string; added: boolean; removed: boolean }[] {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  return [
    { value: ours.slice(0, at), added: false, removed: false },
    { value: ours.slice(at), added: false, removed: true },
    { value: theirs.slice(at), added: true, removed: false },
  ];
}

function unitAt(texts: readonly RebuiltText[], at: number): Unit | undefined {
  let end = 0;
  return (texts.find(({ text }) => (end += text.length) > at) ?? texts.at(-1))?.unit;
}

function compareLists<Item>(
  what: string,
  rebuilt: readonly (Item & { unit: Unit })[],
  received: readonly (Item & { line: number })[],
  key: (item: Item) => string,
): Difference[] {
  const length = Math.max(rebuilt.length, received.length);
  for (let i = 0; i < length; i++) {
    const [ours, theirs] = [rebuilt[i], received[i]];
    if (ours && theirs && key(ours) === key(theirs)) continue;
    const show = (item: Item | undefined) => (item ? `“${key(item).slice(0, 4 * CONTEXT)}…”` : 'nothing');
    const { unit } = ours ?? rebuilt.at(-1)!;
    return [
      {
        unit,
        ...(ours && { near: ['', key(ours).slice(0, CONTEXT)] }),
        wrong:
          `${what} ${i + 1}: received ${show(theirs)} (source/plan.zh.txt:${theirs?.line ?? 'end'}), the edition’s ` +
          `records give ${show(ours)}`,
        right: FORM,
      },
    ];
  }
  return [];
}
