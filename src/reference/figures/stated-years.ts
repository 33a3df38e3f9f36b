import type { Plan } from '../../plan/model.ts';
import type { Ledger } from './ledger.ts';

/** How many figures are stated for which years: up to the plan's base year, in its own period, for its last year, for none. */
export function statedYears(ledger: Ledger, { base, target }: Plan['years']) {
  const dated = ledger.flatMap(({ years }) => (years ? [{ first: years[0], last: years.at(-1)! }] : []));
  const past = dated.filter(({ last }) => last <= base).length;
  const inTarget = dated.filter(({ first }) => first === target).length;
  const all = ledger.length;
  return { all, past, period: dated.length - past - inTarget, target: inTarget, undated: all - dated.length };
}

/** Each figure by the years that it is stated of, or since which it is, and whether it is a target. */
export const figureYears = (ledger: Ledger) =>
  ledger.map(({ years, kind, binds }) => ({ years, since: binds === 'since', filled: kind === 'target' }));
