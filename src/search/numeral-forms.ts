import { inChinese, isNumeral, valueOf } from './numerals.ts';
import type { Written } from './query.ts';

/** How many ways of writing a term's numbers are looked for, at most. */
const MOST_WAYS = 16;

/** What is counted with a number: before none of these, a numeral of one Chinese character may count nothing (一带一路, 十分). */
const MEASURES = new Set('个年月日项家人户名座条处所级届次倍万亿元亩头只套台辆村县乡镇岁吨米公种类位张场批天周期大');

/** Words with their whole numbers in the other numerals: 2035年 as 二〇三五年, 二十五 as 25. */
export function numeralForms({ atoms }: Written): Written[] {
  let ways: Written[] = [{ text: '', atoms: [] }];
  const pieces = piecesOf(atoms);
  for (const [i, piece] of pieces.entries()) {
    const counts = MEASURES.has(pieces[i + 1]?.[0] ?? '');
    const others = otherNumerals(piece).filter(([chinese]) => counts || chinese.length > 1);
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
