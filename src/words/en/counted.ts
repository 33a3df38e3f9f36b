/** A number as English groups it: 3,308. */
export const grouped = (n: number) => n.toLocaleString('en');

/** So many of a thing: 1 part, 3,308 entries. */
export const counted = (n: number, one: string, several = `${one}s`) => `${grouped(n)} ${n === 1 ? one : several}`;

/** How many times: once, 3 times. */
export const howOften = (n: number) => (n === 1 ? 'once' : counted(n, 'time'));

/** What a stroke stands for. */
export const ONE_STROKE = 'One stroke for each clause or row';
/** What the height of a stroke says besides, of what is counted. */
export const strokesRule = (several: string, most: number) =>
  `${ONE_STROKE}; the taller the stroke, the more ${several}; ${most} or more, full height.`;
