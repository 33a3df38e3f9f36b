import { inChinese, isNumeral, valueOf } from './numerals.ts';
import type { Written } from './query.ts';

/** How many ways of writing a term's numbers are looked for, at most. */
const MOST_WAYS = 16;

/**
 * Words with their whole numbers in the other numerals: 2035年 as 二〇三五年, 二十五 as 25. A numeral of one Chinese character by itself
 * (二, 十) is left: it stands in too many other words.
 */
export function numeralForms({ atoms }: Written): Written[] {
  let ways: Written[] = [{ text: '', atoms: [] }];
  for (const piece of piecesOf(atoms)) {
    const others = otherNumerals(piece).filter(([chinese]) => atoms.length > piece.length || Array.from(chinese).length > 1);
    const choices = [piece, ...others.map(([, other]) => other)];
    ways = ways
      .flatMap((way) => choices.map((choice) => ({ text: way.text + choice.join(''), atoms: [...way.atoms, ...choice] })))
      .slice(0, MOST_WAYS);
  }
  return ways.filter((way) => way.atoms.join(' ') !== atoms.join(' '));
}

/** A row of atoms by its Chinese numerals, each whole, and its other atoms. */
function piecesOf(atoms: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (const [i, atom] of atoms.entries()) {
    if (i && isNumeral(atom) && isNumeral(atoms[i - 1])) pieces[pieces.length - 1]!.push(atom);
    else pieces.push([atom]);
  }
  return pieces;
}

/** The Chinese numeral of a number that is written in either way, with the row of atoms that writes it in the other. */
function otherNumerals(piece: readonly string[]): [chinese: string, other: string[]][] {
  const numeral = piece.join('');
  if (/^[1-9]\d{0,3}$/.test(numeral)) return inChinese(Number(numeral)).map((way) => [way, Array.from(way)]);
  const value = isNumeral(piece[0]) ? valueOf(numeral) : undefined;
  return value === undefined ? [] : [[numeral, [String(value)]]];
}
