import { inSimplified } from './forms.ts';
import { addToken, emptyRow, writtenBetween, type PlanRow } from './quotation-plan.ts';
import type { FoundIn, Token } from './quotation-tokens.ts';
import { passagesAt, wholeAt } from './quotation-whole.ts';
import { unaccented } from './spelling.ts';
import type { Steps } from './turns.ts';

/** In what other form a quotation may stand in the plan than it is written in. */
export type OtherForm = 'simplified' | 'unaccented';

/** Where all of a quotation stands in another form, and how the plan writes it at the first of these places. */
export interface Otherwise {
  form: OtherForm;
  foundIn: FoundIn[];
  written: string;
}

/**
 * Looks for all of a quotation that does not stand in the plan as it is written: in simplified characters, else with the accents of both
 * left out.
 */
export function* otherwise(
  plan: PlanRow,
  tokens: readonly Token[],
  simplified: Readonly<Record<string, string>>,
): Steps<Otherwise | undefined> {
  const values = tokens.map(({ value }) => value);
  for (const { atoms } of inSimplified({ text: '', atoms: values }, simplified)) {
    const found = standing(plan, tokens, atoms, 'simplified');
    if (found) return found;
  }
  yield;
  const plain = yield* withoutAccents(plan);
  const bare = values.map(unaccented);
  const same = plain === plan && bare.every((value, i) => value === values[i]);
  return same ? undefined : standing(plain, tokens, bare, 'unaccented');
}

function standing(plan: PlanRow, tokens: readonly Token[], values: readonly string[], form: OtherForm): Otherwise | undefined {
  const { length } = tokens;
  const places = wholeAt(
    plan,
    tokens.map((token, i) => ({ ...token, value: values[i]! })),
  );
  const [first] = places;
  if (first === undefined) return undefined;
  return { form, foundIn: passagesAt(plan, places, length), written: writtenBetween(plan, first, first + length) };
}

/** How many tokens of a row are read without accents in a step. */
const A_STEP = 2000;
const known = new WeakMap<PlanRow, PlanRow>();

/** A row of the plan without accents, in steps, made once; its texts stay as they are written. The row itself where it has none. */
function* withoutAccents(row: PlanRow): Steps<PlanRow> {
  const before = known.get(row);
  if (before) return before;
  const values = [...row.numbers.keys()];
  const bare = values.map(unaccented);
  const same = bare.every((value, i) => value === values[i]);
  const plain = same ? row : emptyRow(row.texts);
  for (const [i, number] of same ? [] : row.tokens.entries()) {
    addToken(plain, { value: bare[number]!, start: row.starts[i]!, end: row.ends[i]! }, row.textOf[i]!);
    if (i % A_STEP === 0) yield;
  }
  known.set(row, plain);
  return plain;
}
