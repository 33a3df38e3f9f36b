import { fold } from './fold.ts';
import type { Range } from './hit.ts';

/**
 * A text as search compares it. The definition of what is found rests on this:
 * - each character is read as the one that it stands for (`fold.ts`), in small letters; white space and punctuation are dropped, but for
 *   。；？！ (. ; ? ! in English), which stay;
 * - what remains is a row of atoms: each Han character is one; so is each run of Latin letters and digits (G314), and each number
 *   with its sign, point and percent sign (±800, 17.75, 6.5%; 1,378 is 1378); so is each symbol (≥, +) and each of 。；？！;
 * - a string is found where its atoms stand one after the other. So 5% is not in 6.5%, 50万 not in 150万, 甲。乙 is not 甲乙.
 */
export interface Atoms {
  values: string[];
  /** Where each atom begins and ends in the text: UTF-16 offsets. */
  starts: number[];
  ends: number[];
}

/**
 * An atom, but for a number's sign and percent; a run of Han characters, which are many, is one match of many atoms.
 * A full stop closes an English sentence only before white space: neither in “Co., Ltd” nor in dots.
 */
function atomPattern(wordCharacters: string, symbol: string, ...others: string[]): string {
  const han = '([\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff]+)';
  const groupedNumber = '\\d{1,3}(?:,\\d{3})+(?!,?\\d)(?:\\.\\d+)?';
  const word = `[${wordCharacters}]+(?:\\.(?=\\d)[${wordCharacters}]+)*`;
  return [han, groupedNumber, word, symbol, ...others, '[。;?!]', '\\.(?!\\S)'].join('|');
}
const ATOM = new RegExp(atomPattern('\\p{Script=Latin}\\p{Nd}', '\\p{S}', '\\p{L}'), 'gu');
/** The same in a plain text: made at the first use, the one above takes a phone longer than the search itself. */
const PLAIN_ATOM = new RegExp(atomPattern('0-9a-z', '[$+<=>^`|~±≥]'), 'g');

/** Divides a text into its atoms. */
export function atomsOf(text: string): Atoms {
  const { folded, from, to } = fold(text);
  const atoms: Atoms = { values: [], starts: [], ends: [] };
  const add = (value: string, start: number, end: number) => {
    atoms.values.push(value);
    atoms.starts.push(from ? from[start]! : start);
    atoms.ends.push(to ? to[end - 1]! : end);
  };
  for (const { 0: match, 1: han, index } of folded.matchAll(from ? ATOM : PLAIN_ATOM)) {
    if (han) {
      for (let i = 0; i < han.length; i++) add(han[i]!, index + i, index + i + 1);
    } else if (/^\d/.test(match)) {
      const [start, end] = wholeNumber(folded, index, match);
      // The sign was taken for a symbol of its own; a dash is none.
      if (start < index && /[+±]/.test(folded[start]!)) {
        for (const list of [atoms.values, atoms.starts, atoms.ends]) list.pop();
      }
      add(folded.slice(start, end).replace(/,/g, ''), start, end);
    } else add(match === '.' ? '。' : match, index, index + match.length);
  }
  return atoms;
}

/** Where a number begins and ends with its sign and its percent sign. No look-behind here: browsers of four years ago refuse it. */
function wholeNumber(folded: string, index: number, digits: string): Range {
  const sign = folded[index - 1] ?? '';
  const signed = sign === '±' || (/[+-]/.test(sign) && !/[\p{L}\p{N}]/u.test(folded[index - 2] ?? ' '));
  const end = index + digits.length;
  const percent = /\d$/.test(digits) && /[%‰]/.test(folded[end] ?? '');
  return [signed ? index - 1 : index, percent ? end + 1 : end];
}

/** Where a row of atom values stands in another, as indexes of its first atom. */
export function findRow(values: readonly string[], row: readonly string[]): number[] {
  const found: number[] = [];
  for (let i = values.indexOf(row[0]!); i >= 0; i = values.indexOf(row[0]!, i + 1)) {
    if (row.every((value, k) => values[i + k] === value)) found.push(i);
  }
  return found;
}

/** Where a row of so many atoms, from the i-th on, stands in the text. */
export const rangeOf = ({ starts, ends }: Atoms, i: number, count: number): Range => [starts[i]!, ends[i + count - 1]!];

/** Where a row of atom values stands in a text. */
export const rangesOf = (atoms: Atoms, row: readonly string[]): Range[] =>
  findRow(atoms.values, row).map((i) => rangeOf(atoms, i, row.length));
