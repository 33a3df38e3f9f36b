import type { Plan, Unit } from '../plan/model.ts';
import { differingPlaces, type Place } from './differing-places.ts';
import { rebuiltForm, rebuiltStream, type RebuiltText } from './rebuilt.ts';
import { receivedForm, receivedStream, type Form, type Stream } from './received.ts';
import { unusedRecords } from './unused.ts';

/** How many characters either side of a difference are shown. */
const CONTEXT = 10;
/** How many characters of lost words are shown. */
const LOST = 24;

/** A place where a plan does not give what was received. */
export interface Difference {
  /** The unit whose file makes the text there; none: the plan's own file. */
  unit?: Unit;
  /** The plan's words before and after the place, where there are any. */
  near?: [before: string, after: string];
  /** Whole lines of the received text are missing, and nothing stands in their place. */
  lost?: true;
  wrong: string;
  right: string;
}

const WORDS = 'the words as received; where the conversion got them wrong, a correction (received, reading)';
const BACK = 'these words again, in their place: the records of a paragraph that is lost are right, and stay';
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
  return differingPlaces(rebuilt, received.text).map((found): Difference => {
    const place = fromLineStart(found, received);
    const { ours, theirs, missing } = place;
    const lost = isLost(place, received);
    const unit = unitAt(texts, ours, lost);
    const [before, after] = around(rebuilt, ours);
    const line = `source/plan.zh.txt:${received.lines[theirs] ?? 'end'}`;
    const given = `the edition gives “${before}»${after}”`;
    return {
      ...(unit && { unit }),
      ...(lost && { lost }),
      near: [before, lost ? '' : after],
      wrong: lost
        ? `${missing} characters are lost, “${received.text.slice(theirs, theirs + LOST)}…” (${line}): ${given}`
        : `received “${around(received.text, theirs).join('»')}” (${line}), ${given}`,
      right: lost ? BACK : WORDS,
    };
  });
}

/** Whether a place misses received lines from their beginning to their end: a paragraph, or a table's row. */
const isLost = ({ theirs, missing }: Place, { lines }: Stream): boolean =>
  missing > 0 && lines[theirs - 1] !== lines[theirs] && lines[theirs + missing - 1] !== lines[theirs + missing];

/** The same place where its line begins, if what is missing may as well be missing from there: as in “ab»ab”, where “a»ba” would do. */
function fromLineStart(place: Place, { text, lines }: Stream): Place {
  let back = 0;
  while (place.missing && lines[place.theirs - back - 1] === lines[place.theirs - back]) {
    back++;
    if (text[place.theirs - back] !== text[place.theirs - back + place.missing]) return place;
  }
  return { ...place, ours: place.ours - back, theirs: place.theirs - back };
}

const around = (text: string, at: number) => [text.slice(Math.max(0, at - CONTEXT), at), text.slice(at, at + CONTEXT)] as [string, string];

/** The unit whose file makes the text at an offset; what is lost between two texts stood after the first of them. */
function unitAt(texts: readonly RebuiltText[], at: number, lost: boolean): Unit | undefined {
  let end = 0;
  for (const { text, unit } of texts) {
    end += text.length;
    if (end > at || (lost && end === at)) return unit;
  }
  return texts.at(-1)?.unit;
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
