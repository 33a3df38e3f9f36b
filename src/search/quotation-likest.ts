import { diffArrays } from 'diff';
import { placesOf, type Place, type PlanToken, type Token } from './quotation-tokens.ts';

/** A stretch of a quotation beside the plan: in both, in the quotation alone, or in the plan alone. */
export interface Stretch {
  text: string;
  in: 'both' | 'quotation' | 'plan';
}

/** What became of one paragraph of a quotation; `places`: the passages that it was found in, in the plan's order. */
export type QuotationResult = { quoted: string } & (
  | { found: 'exactly'; places: Place[] }
  | { found: 'with-differences'; places: Place[]; stretches: Stretch[] }
  | { found: 'nowhere' }
);

/** How many tokens in a row make one grain of likeness, and how much of a quotation must be alike for its place to be named. */
const GRAIN = 3;
const ALIKE = 0.5;

/** The stretch of the plan that shares the most grains with the quotation, and what differs there. */
export function likest(plan: readonly PlanToken[], quoted: string, tokens: readonly Token[]): QuotationResult {
  const grain = (list: readonly Token[], i: number) => list.slice(i, i + GRAIN).map(({ value }) => value.toLowerCase()).join(' ');
  const wanted = new Set(tokens.slice(0, Math.max(1, tokens.length - GRAIN + 1)).map((_, i) => grain(tokens, i)));
  const shared = plan.map((_, i) => Number(wanted.has(grain(plan, i))));
  let sum = 0;
  let best = { start: 0, sum: 0 };
  shared.forEach((one, i) => {
    sum += one - (shared[i - tokens.length] ?? 0);
    if (sum > best.sum) best = { start: Math.max(0, i - tokens.length + 1), sum };
  });
  const margin = Math.ceil(tokens.length / 4) + GRAIN;
  const window = plan.slice(Math.max(0, best.start - margin), best.start + tokens.length + margin);
  const parts = diffArrays(window.map(({ value }) => value), tokens.map(({ value }) => value));
  const same = parts.reduce((count, { added, removed, value }) => count + (added || removed ? 0 : value.length), 0);
  if (!best.sum || same < tokens.length * ALIKE) return { quoted, found: 'nowhere' };
  let inPlan = 0;
  let inQuotation = 0;
  const planPart = (of: readonly PlanToken[]) => ({ in: 'plan' as const, text: written(of), tokens: of, length: of.length });
  const stretches = parts.map(({ added, removed, value: { length } }): Stretch & { tokens: readonly PlanToken[]; length: number } => {
    const ofPlan = added ? [] : window.slice(inPlan, (inPlan += length));
    const ofQuotation = removed ? [] : tokens.slice(inQuotation, (inQuotation += length));
    return { in: added ? 'quotation' : removed ? 'plan' : 'both', text: written(added ? ofQuotation : ofPlan), tokens: ofPlan, length };
  });
  // What the plan has before the first likeness and after the last is no part of the quotation, but for what stands in place of its own first and last words.
  const [first, second] = stretches;
  if (first?.in === 'plan') stretches.splice(0, 1, ...(second?.in === 'quotation' ? [planPart(first.tokens.slice(-second.length))] : []));
  const last = stretches[stretches.length - 1];
  const before = stretches[stretches.length - 2];
  if (last?.in === 'plan') stretches.pop();
  else if (last?.in === 'quotation' && before?.in === 'plan') stretches.splice(-2, 1, planPart(before.tokens.slice(0, last.length)));
  return { quoted, found: 'with-differences', places: placesOf(stretches.flatMap((stretch) => stretch.tokens)), stretches: stretches.map((stretch) => ({ in: stretch.in, text: stretch.text })) };
}

/** Tokens as they are written in their text, or in their texts one after the other. */
function written(tokens: readonly Token[]): string {
  let text = '';
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    text += before ? (before.text === token.text ? token.text.slice(before.end, token.start) : ' ') : '';
    text += token.text.slice(token.start, token.end);
  });
  return text;
}
