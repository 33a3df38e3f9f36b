import { findRow } from '../atoms.ts';
import { slips } from './slip.ts';

/**
 * How a query names something, the surest first: by its number; by its name, or by other words for the same; by words for something
 * close, or that an index leads from; by a value; by a part of a name; by a name with a slip; by a name that is a part of the query.
 */
export const MATCHES = ['number', 'whole', 'near', 'value', 'part', 'slip', 'word'] as const;
export type Match = (typeof MATCHES)[number];

/** A query as it is compared with names: all of its keys, the same without years and words of asking, and these word by word. */
export interface Asked {
  all: readonly string[];
  row: readonly string[];
  words: readonly (readonly string[])[];
}

const isHan = (key: string) => /^\p{Script=Han}$/u.test(key);

/** Whether a row of keys is enough to name something by: two Han characters, one and a number, or a word of two letters. */
const canName = (keys: readonly string[]): boolean =>
  (keys.length > 1 && keys.some(isHan)) || keys.some((key) => !isHan(key) && key.length > 1 && !/^\d+$/.test(key));

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((key, i) => key === b[i]);
/** A query has each of its words once; a name may have one twice: border trade and mutual trade. */
const once = (keys: readonly string[]) => [...new Set(keys)];
const holds = (row: readonly string[], part: readonly string[]) => part.length > 0 && findRow(row, part).length > 0;

/** How a query names what has the keys; undefined where it does not. `exactly`: asked for in quotation marks, without slips. */
export function matchOf(
  keys: readonly string[],
  { all, row, words }: Asked,
  exactly: boolean,
): 'whole' | 'part' | 'slip' | 'word' | undefined {
  if (same(keys, row) || same(keys, all) || (!row.some(isHan) && same(once(keys), once(row)))) return 'whole';
  if (!canName(row)) return undefined;
  if (holds(keys, row) || (words.length > 1 && words.every((word) => holds(keys, word)))) return 'part';
  if (canName(keys) && holds(row, keys)) return 'word';
  return !exactly && slips(keys, row) ? 'slip' : undefined;
}
