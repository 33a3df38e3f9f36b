/** How words of the translation, which is written in British spelling, begin where American readers write them otherwise. */
const AMERICAN: Record<string, string> = {
  analys: 'analyz',
  behaviour: 'behavior',
  cancelled: 'canceled',
  centre: 'center',
  colour: 'color',
  defence: 'defense',
  endeavour: 'endeavor',
  favour: 'favor',
  honour: 'honor',
  kilometre: 'kilometer',
  labour: 'labor',
  licence: 'license',
  metre: 'meter',
  mould: 'mold',
  neighbour: 'neighbor',
  practis: 'practic',
  programme: 'program',
  totalling: 'totaling',
};
const BRITISH = new RegExp(`^(?:${Object.keys(AMERICAN).join('|')})`);

/** Verbs in -ise, and what is made from them; the translation writes -ize. Never revise, enterprise or precise. */
const ISE = /(al|an|ar|ard|as|at|er|ern|ic|id|il|im|it|on)is(?=(?:e[drs]?|ers|ing|ation(?:s|al)?)$)/;

/** An English word in American spelling. */
export const american = (word: string): string => word.replace(BRITISH, (beginning) => AMERICAN[beginning]!).replace(ISE, '$1iz');

/** Letters that no accent can be taken from, and how they are written without it. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['Æ', 'AE'],
  ['Ø', 'O'],
  ['Đ', 'D'],
  ['Ł', 'L'],
  ['Œ', 'OE'],
]);

/** A word of Latin letters without their accents: ürümqi as urumqi. */
export const unaccented = (atom: string): string =>
  /[\u00c0-\u024f\u1e00-\u1eff]/.test(atom)
    ? Array.from(atom.normalize('NFD').replace(/\p{M}/gu, ''), (letter) => PLAIN_LETTERS.get(letter) ?? letter).join('')
    : atom;
