import { diffArrays } from 'diff';
import { passagesOfTokens, type FoundIn, type PlanToken, type Token } from './quotation-tokens.ts';

/** A stretch of a quotation beside the plan: in both, in the quotation alone, or in the plan alone. */
export interface QuotationStretch {
  text: string;
  in: 'both' | 'quotation' | 'plan';
}

/** What became of one paragraph of a quotation; `foundIn`: the passages that it was found in, in the plan's order. */
export type QuotationResult = { quoted: string } & (
  | { found: 'exactly'; foundIn: FoundIn[] }
  | { found: 'with-differences'; foundIn: FoundIn[]; stretches: QuotationStretch[] }
  | { found: 'nowhere' }
);

/** How many tokens in a row make one grain of likeness, and how much of a quotation must be alike for its likest stretch to be named. */
const GRAIN = 3;
const ALIKE = 0.5;

/** A stretch with those of its tokens that the plan has, and how many there are on the side that it is on. */
type TokenStretch = QuotationStretch & { tokens: readonly PlanToken[]; length: number };

/** The stretch of the plan that shares the most grains with the quotation, and what differs there. */
export function likest(plan: readonly PlanToken[], quoted: string, tokens: readonly Token[]): QuotationResult {
  const best = mostGrains(plan, tokens);
  const margin = Math.ceil(tokens.length / 4) + GRAIN;
  const window = plan.slice(Math.max(0, best.start - margin), best.start + tokens.length + margin);
  const parts = diffArrays(
    window.map(({ value }) => value),
    tokens.map(({ value }) => value),
  );
  const same = parts.reduce((count, { added, removed, value }) => count + (added || removed ? 0 : value.length), 0);
  if (!best.grains || same < tokens.length * ALIKE) return { quoted, found: 'nowhere' };
  let inPlan = 0;
  let inQuotation = 0;
  const stretches: TokenStretch[] = [];
  for (const {
    added,
    removed,
    value: { length },
  } of parts) {
    const ofPlan = added ? [] : window.slice(inPlan, inPlan + length);
    const ofQuotation = removed ? [] : tokens.slice(inQuotation, inQuotation + length);
    inPlan += ofPlan.length;
    inQuotation += ofQuotation.length;
    if (added) stretches.push({ in: 'quotation', text: written(ofQuotation), tokens: [], length });
    else stretches.push({ in: removed ? 'plan' : 'both', text: written(ofPlan), tokens: ofPlan, length });
  }
  const own = trimmed(stretches);
  const foundIn = passagesOfTokens(own.flatMap((stretch) => stretch.tokens));
  return { quoted, found: 'with-differences', foundIn, stretches: own.map((stretch) => ({ in: stretch.in, text: stretch.text })) };
}

/** Where in the plan the stretch begins, as long as the quotation, that shares the most grains with it, and how many. */
function mostGrains(plan: readonly PlanToken[], tokens: readonly Token[]): { start: number; grains: number } {
  const grain = (list: readonly Token[], i: number) =>
    list
      .slice(i, i + GRAIN)
      .map(({ value }) => value.toLowerCase())
      .join(' ');
  const wanted = new Set(tokens.slice(0, Math.max(1, tokens.length - GRAIN + 1)).map((_, i) => grain(tokens, i)));
  const shared = plan.map((_, i) => Number(wanted.has(grain(plan, i))));
  let grains = 0;
  let best = { start: 0, grains };
  for (const [i, one] of shared.entries()) {
    grains += one - (shared[i - tokens.length] ?? 0);
    if (grains > best.grains) best = { start: Math.max(0, i - tokens.length + 1), grains };
  }
  return best;
}

/**
 * The stretches without what the plan has before the first likeness and after the last, but for what stands there for
 * the quotation's own first and last words.
 */
function trimmed(stretches: readonly TokenStretch[]): TokenStretch[] {
  const inPlan = (of: readonly PlanToken[]): TokenStretch => ({ in: 'plan', text: written(of), tokens: of, length: of.length });
  const kept = [...stretches];
  const [first, second] = kept;
  if (first?.in === 'plan') kept.splice(0, 1, ...(second?.in === 'quotation' ? [inPlan(first.tokens.slice(-second.length))] : []));
  const last = kept[kept.length - 1];
  const before = kept[kept.length - 2];
  if (last?.in === 'plan') kept.pop();
  else if (last?.in === 'quotation' && before?.in === 'plan') kept.splice(-2, 1, inPlan(before.tokens.slice(0, last.length)));
  return kept;
}

/** Tokens as they are written in their text, or in their texts one after the other. */
function written(tokens: readonly Token[]): string {
  let text = '';
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (before) text += before.text === token.text ? token.text.slice(before.end, token.start) : ' ';
    text += token.text.slice(token.start, token.end);
  }
  return text;
}
