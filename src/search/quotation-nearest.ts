import { inSimplified } from './forms.ts';
import { likest, type Likest } from './quotation-likest.ts';
import type { PlanRow } from './quotation-plan.ts';
import type { Token } from './quotation-tokens.ts';

/** What a quotation was compared without regard to: that its characters are traditional ones, or its capitals. */
export type Aside = 'traditional' | 'capitals';

/** The likest stretch, and what was left aside to find it. */
export type Nearest = Likest & { aside?: Aside };

/** A quotation of which a greater share is in traditional characters is written in them: a single one differs as any other character. */
const TRADITIONAL = 0.1;

/**
 * The stretch of the plan that is likest to a quotation: to its simplified form where it is written in traditional characters; with its
 * capitals, or without them where none is like it. 'in-parts' and undefined as of the likest.
 */
export function nearest(
  plan: PlanRow,
  quoted: string,
  tokens: readonly Token[],
  simplified: Readonly<Record<string, string>>,
): Nearest | 'in-parts' | undefined {
  const simple = valued(tokens, inSimplified({ text: '', atoms: tokens.map(({ value }) => value) }, simplified)[0]?.atoms);
  const traditional = changed(tokens, simple) > tokens.length * TRADITIONAL;
  const written = likest(plan, quoted, traditional ? simple : tokens);
  if (written) return traditional && written !== 'in-parts' ? { ...written, aside: 'traditional' } : written;
  const small = valued(
    tokens,
    tokens.map(({ value }) => value.toLowerCase()),
  );
  const without = changed(tokens, small) ? likest({ ...plan, tokens: plan.small }, quoted, small) : undefined;
  return without && without !== 'in-parts' ? { ...without, aside: 'capitals' } : without;
}

const valued = (tokens: readonly Token[], values: readonly string[] = tokens.map(({ value }) => value)): Token[] =>
  tokens.map((token, i) => ({ ...token, value: values[i]! }));

const changed = (tokens: readonly Token[], others: readonly Token[]) => tokens.filter(({ value }, i) => value !== others[i]!.value).length;
