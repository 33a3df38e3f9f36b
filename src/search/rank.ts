import type { Hit } from './hit.ts';

/** Words of a language that stand everywhere say nothing of what a passage is about: they must stand in it, but do not rank it. */
const EVERYWHERE: Record<string, readonly string[]> = {
  en: ['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
};
const everywhere = new Set(Object.values(EVERYWHERE).flat());

/** Whether a row of atoms holds more than words that stand everywhere. */
export const isWeighty = (atoms: readonly string[]) => atoms.some((atom) => !everywhere.has(atom));

/**
 * Headings, run-in heads and names before bodies and contents, the query as one string before its words apart,
 * more occurrences before fewer, then the plan's order; notes last.
 */
export function byRank(a: Hit, b: Hit): number {
  const note = Number(a.passage.kind === 'note') - Number(b.passage.kind === 'note');
  const inHeading = ({ passage, headTerms }: Hit) => Number(passage.kind === 'heading' && headTerms > 0);
  const heading = inHeading(b) - inHeading(a);
  return note || b.headTerms - a.headTerms || b.asOneString - a.asOneString || heading || b.often - a.often || a.order - b.order;
}

/** Hits as the plan has them. */
export const inPlanOrder = (hits: readonly Hit[]): Hit[] => [...hits].sort((a, b) => a.order - b.order);
