import { cellAtoms } from './exact.ts';
import { GRAIN, grainPlaces, numbersOf, passagesBetween, type PlanRow } from './quotation-plan.ts';
import type { FoundIn, Token } from './quotation-tokens.ts';

/** In what a quotation whose words the plan has is not as they stand there. */
export type Reservation = 'capitals' | 'begins-within' | 'ends-within';

/** Where all tokens stand one after the other, as they are written, and no word or number goes on where they end. */
export const wholeAt = (plan: PlanRow, tokens: readonly Token[]): number[] =>
  placesOf(plan, { capitals: true, parts: false }, tokens).filter((at) => !cutAt(plan, at, tokens).length);

/** Where a quotation stands but for capitals, or but for the rest of the word that it begins or ends in; the fewest reservations count. */
export function sameWords(plan: PlanRow, tokens: readonly Token[]): { foundIn: FoundIn[]; but: Reservation[] } | undefined {
  for (const capitals of [true, false]) {
    const found = new Map<string, { but: Reservation[]; places: number[] }>();
    for (const at of placesOf(plan, { capitals, parts: tokens.length > 1 }, tokens)) {
      const but: Reservation[] = [...(capitals ? [] : ['capitals' as const]), ...cutAt(plan, at, tokens)];
      const same = found.get(but.join()) ?? { but, places: [] };
      same.places.push(at);
      found.set(but.join(), same);
    }
    const [best] = [...found.values()].sort((a, b) => a.but.length - b.but.length);
    if (best) return { but: best.but, foundIn: passagesAt(plan, best.places, tokens.length) };
  }
  return undefined;
}

/** Where the tokens stand: with their capitals or without; `parts`: the first and the last may be parts of what stands there. */
function placesOf(plan: PlanRow, { capitals, parts }: { capitals: boolean; parts: boolean }, tokens: readonly Token[]): number[] {
  const numbers = numbersOf(plan, tokens);
  const [row, own] = capitals ? [plan.tokens, numbers.own] : [plan.small, numbers.small];
  const value = (i: number) => (capitals ? tokens[i]!.value : tokens[i]!.value.toLowerCase());
  const last = tokens.length - 1;
  const begins = parts && numbersWith(plan, (each) => each.endsWith(value(0)));
  const ends = parts && numbersWith(plan, (each) => each.startsWith(value(last)));
  const fits = (number: number, k: number) => {
    const set = k === 0 ? begins : k === last && ends;
    return set ? set.has(number) : number === own[k];
  };
  // What stands within is looked up; what is too short for that is looked for everywhere.
  const within = Number(parts);
  const stands = (at: number) => own.every((_, k) => fits(row[at + k]!, k));
  if (own.length - 2 * within >= GRAIN) {
    return grainPlaces(plan, numbers.small, [within])
      .map((at) => at - within)
      .filter(stands);
  }
  const places: number[] = [];
  for (let at = 0; at < row.length; at++) if (fits(row[at]!, 0) && stands(at)) places.push(at);
  return places;
}

const numbersWith = ({ numbers }: PlanRow, has: (value: string) => boolean) =>
  new Set(Array.from(numbers, ([value, number]) => (has(value) ? number : -1)));

/** At which of its ends a quotation that stands at a place cuts a word or number, as search takes them: 17.62 is one. */
function cutAt({ small, numbers, starts, ends, textOf, texts }: PlanRow, at: number, tokens: readonly Token[]): Reservation[] {
  const last = at + tokens.length - 1;
  const whole = (i: number, { value }: Token) => small[i] === numbers.get(value.toLowerCase());
  const inAtom = (i: number, offset: number) => {
    const { cell, foundIn } = texts[textOf[i]!]!;
    const atoms = cellAtoms(foundIn.passage)[cell]!;
    return atoms.starts.some((start, k) => start < offset && offset < atoms.ends[k]!);
  };
  const begins = !whole(at, tokens[0]!) || inAtom(at, starts[at]!);
  const within = !whole(last, tokens[tokens.length - 1]!) || inAtom(last, ends[last]!);
  return [...(begins ? (['begins-within'] as const) : []), ...(within ? (['ends-within'] as const) : [])];
}

/** The passages in which so many tokens stand at the given places, each once. */
export const passagesAt = (plan: PlanRow, places: readonly number[], length: number): FoundIn[] => [
  ...new Set(places.flatMap((at) => passagesBetween(plan, at, at + length))),
];
