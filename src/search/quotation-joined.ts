/** A stretch by its tokens: those of the plan from one to the next, or so many of the quotation; in both, or in one of them alone. */
export interface TokenStretch {
  in: 'both' | 'quotation' | 'plan';
  plan: [from: number, to: number];
  quotation: [from: number, to: number];
}

/**
 * The stretches with their ends beside the rest: a few tokens alike that stand apart from the next likeness, and that the plan has beside
 * it as well, are those there. What lies between is nothing that the quotation left out.
 */
export const joined = (stretches: readonly TokenStretch[], tokens: readonly number[]): TokenStretch[] =>
  endJoined(startJoined([...stretches], tokens), tokens);

const alike = (tokens: readonly number[], a: number, b: number, n: number) =>
  Array.from({ length: n }, (_, i) => i).every((i) => tokens[a + i] === tokens[b + i]);

/** What the plan has where a likeness was moved from, beside which it stands now; nothing of what stood around its old place. */
const between = (from: number, to: number): TokenStretch[] => (from < to ? [{ in: 'plan', plan: [from, to], quotation: [0, 0] }] : []);

function startJoined(stretches: TokenStretch[], tokens: readonly number[]): TokenStretch[] {
  const at = stretches.findIndex((stretch) => stretch.in === 'both');
  const [first, gap, next] = stretches.slice(at);
  if (first?.in !== 'both' || gap?.in !== 'plan' || next?.in !== 'both') return stretches;
  const length = first.plan[1] - first.plan[0];
  const from = gap.plan[1] - length;
  if (from < gap.plan[0] || !alike(tokens, first.plan[0], from, length)) return stretches;
  return [
    ...between(gap.plan[0], from),
    ...stretches.slice(0, at).filter(({ in: side }) => side === 'quotation'),
    { in: 'both', plan: [from, next.plan[1]], quotation: [first.quotation[0], next.quotation[1]] },
    ...stretches.slice(at + 3),
  ];
}

function endJoined(stretches: TokenStretch[], tokens: readonly number[]): TokenStretch[] {
  const at = stretches.map((stretch) => stretch.in).lastIndexOf('both');
  const [before, gap, last] = stretches.slice(Math.max(0, at - 2), at + 1);
  if (at < 2 || before?.in !== 'both' || gap?.in !== 'plan' || last?.in !== 'both') return stretches;
  const length = last.plan[1] - last.plan[0];
  const to = gap.plan[0] + length;
  if (to > gap.plan[1] || !alike(tokens, last.plan[0], gap.plan[0], length)) return stretches;
  return [
    ...stretches.slice(0, at - 2),
    { in: 'both', plan: [before.plan[0], to], quotation: [before.quotation[0], last.quotation[1]] },
    ...between(to, gap.plan[1]),
    ...stretches.slice(at + 1).filter(({ in: side }) => side === 'quotation'),
  ];
}

/**
 * The stretches without what the plan has before the first likeness and after the last, but for what stands there for
 * the quotation's own first and last words.
 */
export function trimmed(stretches: readonly TokenStretch[]): TokenStretch[] {
  const long = ({ in: side, plan, quotation }: TokenStretch) => (side === 'quotation' ? quotation[1] - quotation[0] : plan[1] - plan[0]);
  const kept = [...stretches];
  const [first, second] = kept;
  if (first?.in === 'plan') {
    const [from, to] = first.plan;
    kept.splice(
      0,
      1,
      ...(second?.in === 'quotation' ? [{ ...first, plan: [Math.max(from, to - long(second)), to] as [number, number] }] : []),
    );
  }
  const last = kept[kept.length - 1];
  const before = kept[kept.length - 2];
  if (last?.in === 'plan') kept.pop();
  else if (last?.in === 'quotation' && before?.in === 'plan') {
    const [from, to] = before.plan;
    kept.splice(-2, 1, { ...before, plan: [from, Math.min(to, from + long(last))] });
  }
  return kept;
}
