import { diffArrays } from 'diff';
import { joined, trimmed, type TokenStretch } from './quotation-joined.ts';
import { GRAIN, numbersOf, passagesBetween, writtenBetween, type PlanRow } from './quotation-plan.ts';
import type { FoundIn, Token } from './quotation-tokens.ts';
import { weightsIn } from './quotation-weights.ts';
import { mostGrains, mostShared } from './quotation-window.ts';

/** A stretch of a quotation beside the plan: in both, in the quotation alone, or in the plan alone. */
export interface QuotationStretch {
  text: string;
  in: TokenStretch['in'];
}

/**
 * The likest stretch of the plan: the passages that it stands in, in the plan's order, and what differs there; `alike`: what share of the
 * quotation stands there, from 0 to 1, each token by what it says, marks by nothing; `unlike`: the stretches of it that do not, by their
 * characters.
 */
export interface Likest {
  alike: number;
  unlike: [from: number, to: number][];
  foundIn: FoundIn[];
  stretches: QuotationStretch[];
}

/**
 * How much of a quotation must be alike for its likest stretch to be named: of a short one more, since its frame makes up the half of it;
 * less, of its tokens, where so many in a row are the same.
 */
const ALIKE = 0.6;
const ALIKE_IF_SHORT = 0.65;
const ALIKE_IN_A_ROW = 0.5;
const ROW = 20;
/** More tokens that differ than this take a phone too long, and a reader as well: the quotation is then to be checked in parts. */
const MOST_DIFFERENT = 600;

/**
 * The stretch of the plan that shares the most grains with the quotation, and what differs there; undefined where none is alike enough,
 * 'in-parts' where so much differs that it must be checked in parts.
 */
export function likest(plan: PlanRow, quoted: string, tokens: readonly Token[]): Likest | 'in-parts' | undefined {
  const { own, small } = numbersOf(plan, tokens);
  const start = mostGrains(plan, small);
  if (start === undefined) return undefined;
  const margin = Math.ceil(tokens.length / 4) + GRAIN;
  const first = Math.max(0, start - margin);
  const window = plan.tokens.slice(first, start + tokens.length + margin);
  const needed = tokens.length * ALIKE_IN_A_ROW;
  if (mostShared(window, own) < needed) return undefined;
  // With more that differs than this, less than what is needed is the same.
  const mostDifferent = window.length + tokens.length - 2 * Math.ceil(needed);
  const parts = diffArrays(window, own, { maxEditLength: Math.min(mostDifferent, MOST_DIFFERENT) });
  if (!parts) return mostDifferent > MOST_DIFFERENT ? 'in-parts' : undefined;
  const stretches: TokenStretch[] = [];
  let [inPlan, inQuotation] = [first, 0];
  for (const { added, removed, value } of parts) {
    const [toPlan, toQuotation] = [inPlan + (added ? 0 : value.length), inQuotation + (removed ? 0 : value.length)];
    const side = added ? 'quotation' : removed ? 'plan' : 'both';
    stretches.push({ in: side, plan: [inPlan, toPlan], quotation: [inQuotation, toQuotation] });
    [inPlan, inQuotation] = [toPlan, toQuotation];
  }
  const same = stretches.filter((stretch) => stretch.in === 'both').map(({ quotation }) => quotation);
  const weights = weightsIn(plan.tokens, own).map((weight, i) => (/[\p{L}\p{N}]/u.test(tokens[i]!.value) ? weight : 0));
  const alike = sumOf(same.flatMap((stretch) => weights.slice(...stretch))) / (sumOf(weights) || 1);
  const inARow = Math.max(...same.map(([from, to]) => to - from)) >= ROW && sumOf(same.map(([from, to]) => to - from)) >= needed;
  if (!inARow && alike < (tokens.length < ROW ? ALIKE_IF_SHORT : ALIKE)) return undefined;
  const shown = trimmed(joined(stretches, plan.tokens));
  const foundIn = [...new Set(shown.flatMap((stretch) => passagesBetween(plan, ...stretch.plan)))];
  const text = (stretch: TokenStretch) =>
    stretch.in === 'quotation' ? writtenIn(quoted, tokens, stretch.quotation) : writtenBetween(plan, ...stretch.plan);
  const unlike = shown
    .filter((stretch) => stretch.in === 'quotation')
    .map(({ quotation: [from, to] }): [number, number] => [tokens[from]!.start, tokens[to - 1]!.end]);
  return { alike, unlike, foundIn, stretches: shown.map((stretch) => ({ in: stretch.in, text: text(stretch) })) };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

const writtenIn = (quoted: string, tokens: readonly Token[], [from, to]: [number, number]) =>
  quoted.slice(tokens[from]!.start, tokens[to - 1]!.end);
