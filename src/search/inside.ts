import { rangeOf } from './atoms.ts';
import { cellAtoms } from './exact.ts';
import type { Range } from './hit.ts';
import type { Query } from './query.ts';
import type { Variant } from './variants.ts';

/** The fewest letters of a word that is looked for at the beginning of longer ones. */
const SHORTEST_BEGINNING = 4;
const LETTERS = /^\p{L}+$/u;

/** Whether a number stands in another atom with a digit right before or after its own. */
function amongDigits(whole: string, number: string): boolean {
  const at = whole.indexOf(number);
  const touch = (one: string | undefined, other: string | undefined) => /^\d\d$/.test(`${one}${other}`);
  return touch(whole[at - 1], number[0]) || touch(number[number.length - 1], whole[at + number.length]);
}

/**
 * Where a term stands inside a longer number or word: the whole atoms that it begins and ends in. A number is found with letters, signs
 * and decimals about it (314 in G314, 5% in 6.5%), not among other digits (25 in 2025); letters only at the beginning of a longer word,
 * only where they are four or more, and only of the query's last word, which may not be typed to its end: “red” is not in “fired”.
 */
export function insideRanges({ terms }: Query): Variant {
  return (term, passage) => {
    const { atoms } = term;
    const [first, last] = [atoms[0]!, atoms[atoms.length - 1]!];
    const none = passage.cells.map(() => []);
    if (!/[\p{Script=Latin}\p{Nd}]/u.test(first + last)) return none;
    const mayGrow = term === terms[terms.length - 1] && last.length >= SHORTEST_BEGINNING;
    const begins = (whole: string) => whole === first || (whole.endsWith(first) && !LETTERS.test(first) && !amongDigits(whole, first));
    const ends = (whole: string) =>
      whole === last || (whole.startsWith(last) && (LETTERS.test(last) ? mayGrow : !amongDigits(whole, last)));
    const around = (whole: string) => whole.includes(first) && (LETTERS.test(first) ? ends(whole) : !amongDigits(whole, first));
    return cellAtoms(passage).map((own) => {
      const found: Range[] = [];
      for (let i = 0; i + atoms.length <= own.values.length; i++) {
        const [from, to] = [own.values[i]!, own.values[i + atoms.length - 1]!];
        if (from === first && to === last) continue;
        const longer = atoms.length === 1 ? around(from) : begins(from) && ends(to);
        if (longer && atoms.every((atom, k) => !k || k === atoms.length - 1 || own.values[i + k] === atom)) {
          found.push(rangeOf(own, i, atoms.length));
        }
      }
      return found;
    });
  };
}
