import type { Plan } from '../plan/model.ts';
import { rebuiltForm, rebuiltStream } from './rebuilt.ts';
import { receivedForm, receivedStream, type Stream } from './received.ts';
import { unusedRecords } from './unused.ts';

/** How many characters either side of the first difference are shown. */
const CONTEXT = 10;

/** Compares a plan with the received file, character for character and form by form; no difference: an empty list. */
export const compareWithReceived = (plan: Plan, file: string): string[] => comparisonWith(file)(plan);

/** The same comparison for many plans: the received file is read once. */
export function comparisonWith(file: string): (plan: Plan) => string[] {
  const stream = receivedStream(file);
  const received = receivedForm(file);
  return (plan) => {
    const rebuilt = rebuiltForm(plan);
    return [
      ...compareStreams(rebuiltStream(plan), stream),
      ...compareLists('heading', rebuilt.headings, received.headings, ({ text, level }) => `${level} ${text}`),
      ...compareLists('paragraph', rebuilt.paragraphs, received.paragraphs, ({ text, bold }) => [text, ...bold.map(({ start, text: words }) => `${start} ${words}`)].join('\n**')),
      ...compareLists('table row', rebuilt.rows, received.rows, ({ cells }) => trimmed(cells).join('|')),
      ...unusedRecords(plan),
    ];
  };
}

/** A row may have lost empty cells at its end, never those before a word: displacement is recorded. */
function trimmed(cells: readonly string[]): string[] {
  const last = cells.findLastIndex(Boolean);
  return cells.slice(0, last + 1);
}

function compareStreams(rebuilt: string, received: Stream): string[] {
  if (rebuilt === received.text) return [];
  const length = Math.max(rebuilt.length, received.text.length);
  let at = 0;
  while (at < length && rebuilt[at] === received.text[at]) at++;
  const around = (text: string) => `“${text.slice(Math.max(0, at - CONTEXT), at)}»${text.slice(at, at + CONTEXT)}”`;
  return [`plan.zh.txt:${received.lines[at] ?? 'end'}: received ${around(received.text)}, the edition has ${around(rebuilt)}`];
}

function compareLists<Item extends { line: number }>(what: string, rebuilt: readonly Item[], received: readonly Item[], key: (item: Item) => string): string[] {
  const length = Math.max(rebuilt.length, received.length);
  for (let i = 0; i < length; i++) {
    const [ours, theirs] = [rebuilt[i], received[i]];
    if (ours && theirs && key(ours) === key(theirs)) continue;
    const show = (item: Item | undefined) => (item ? `“${key(item).slice(0, 4 * CONTEXT)}…”` : 'nothing');
    return [`plan.zh.txt:${theirs?.line ?? 'end'}: ${what} ${i + 1}: received ${show(theirs)}, the edition’s records give ${show(ours)}`];
  }
  return [];
}

