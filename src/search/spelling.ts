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

/** An English word in American spelling. */
export const american = (word: string): string => word.replace(BRITISH, (beginning) => AMERICAN[beginning]!);
