import type { Range } from './hit.ts';

/**
 * A text as search compares it. The definition of what is found rests on this:
 * - the text is put into NFKC and small letters; white space and punctuation are dropped, but for 。；？！ (. ; ? ! in English), which stay;
 * - what remains is a row of atoms: each Han character is one; so is each run of Latin letters and digits (G314), and each number
 *   with its sign, point and percent sign (±800, 17.75, 6.5%; 1,378 is 1378); so is each of 。；？！;
 * - a string is found where its atoms stand one after the other. So 5% is not in 6.5%, 50万 not in 150万, 甲。乙 is not 甲乙.
 */
export interface Atoms {
  values: string[];
  /** Where each atom stands in the text: UTF-16 offsets. */
  places: Range[];
}

const WORD = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|[\p{Script=Latin}\p{Nd}]+(?:\.(?=\d)[\p{Script=Latin}\p{Nd}]+)*/u;
/** A run of Han characters, which are many, is one match of many atoms. A full stop closes an English sentence only before white space: neither in “Co., Ltd” nor in dots. */
const ATOM = new RegExp(`([\\u3400-\\u4dbf\\u4e00-\\u9fff]+)|${WORD.source}|\\p{L}|[。;?!]|\\.(?!\\S)`, 'gu');

/** Divides a text into its atoms. */
export function atomsOf(text: string): Atoms {
  const { folded, from, to } = fold(text);
  const atoms: Atoms = { values: [], places: [] };
  const add = (value: string, start: number, end: number) => {
    atoms.values.push(value);
    atoms.places.push([from[start]!, to[end - 1]!]);
  };
  for (const { 0: match, 1: han, index } of folded.matchAll(ATOM)) {
    if (han) for (let i = 0; i < han.length; i++) add(han[i]!, index + i, index + i + 1);
    else if (/^\d/.test(match)) {
      // No look-behind here: browsers of four years ago refuse it.
      const sign = folded[index - 1] ?? '';
      const signed = sign === '±' || (/[+−-]/.test(sign) && !/[\p{L}\p{N}]/u.test(folded[index - 2] ?? ' '));
      const start = signed ? index - 1 : index;
      let end = index + match.length;
      if (/\d$/.test(match) && /[%‰]/.test(folded[end] ?? '')) end++;
      add(folded.slice(start, end).replace(/,/g, '').replace('−', '-'), start, end);
    } else add(match === '.' ? '。' : match, index, index + match.length);
  }
  return atoms;
}

/** A run of characters that stay one unit each (Han, ASCII, most punctuation) unless a mark joins the last; else a character with its marks (U+FF9E and U+FF9F too), or NFKC could not compose them. */
const CLUSTER = /((?:[\u3400-\u4dbf\u4e00-\u9fff -~\u3001\u3002\u3008-\u3011\uff01-\uff5e\u201c\u201d](?![\p{M}\uFF9E\uFF9F]))+)|\P{Cf}[\p{M}\uFF9E\uFF9F]*/gu;

/** NFKC and small letters, with the place of each folded unit in the original. */
function fold(text: string): { folded: string; from: number[]; to: number[] } {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: cluster, 1: run, index } of text.matchAll(CLUSTER)) {
    const piece = cluster === '…' ? ' ' : cluster.normalize('NFKC').toLowerCase();
    folded += piece;
    for (let i = 0; i < piece.length; i++) {
      from.push(run ? index + i : index);
      to.push(index + (run ? i + 1 : cluster.length));
    }
  }
  return { folded, from, to };
}

/** Where a row of atom values stands in another, as indexes of its first atom. */
export function findRow(values: readonly string[], row: readonly string[]): number[] {
  const found: number[] = [];
  for (let i = values.indexOf(row[0]!); i >= 0; i = values.indexOf(row[0]!, i + 1)) {
    if (row.every((value, k) => values[i + k] === value)) found.push(i);
  }
  return found;
}
