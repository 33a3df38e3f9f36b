import { baseValues, type Figure, type Ledger } from '../../figures/ledger.ts';
import type { Candidate, RuleResults } from '../candidate.ts';
import { inUnit, round } from '../computed.ts';
import { agree, intervalOf, rounded, type Interval } from '../interval.ts';
import type { ConsistencyFile } from '../schema.ts';

/** A count and its share, as reading found them: what they make of the whole is set against the whole that is stated. */
export function shareCandidates(all: Ledger, { shares }: ConsistencyFile): RuleResults {
  const find = (id: string) => all.find((figure) => figure.id === id);
  const candidates = shares.flatMap((each): Candidate[] => {
    const [part, share, whole] = [find(each.part), find(each.share), find(each.whole)];
    return part && share && whole ? shareCandidate(part, share, whole) : [];
  });
  return { candidates, compared: shares.length };
}

function shareCandidate(part: Figure, share: Figure, whole: Figure): Candidate[] {
  const [count, percent] = [rounded(baseValues(part)[0]), rounded(Number(inUnit(share)))];
  const implied: Interval = [count[0] / (percent[1] / 100), count[1] / (percent[0] / 100)];
  if (agree(implied, intervalOf(whole))) return [];
  const result = String(Math.round(baseValues(part)[0] / (Number(inUnit(share)) / 100)));
  const ofWhole = String(round((Number(inUnit(whole)) * Number(inUnit(share))) / 100, 4));
  return [
    {
      key: `share:${part.id}:${share.id}:${whole.id}`,
      rule: 'share',
      figures: [part, share, whole],
      computed: [
        { expression: `${inUnit(part)} ÷ ${inUnit(share)}%`, result, unit: part.unit },
        { expression: `${inUnit(whole)} × ${inUnit(share)}%`, result: ofWhole, unit: whole.unit },
      ],
      // Outwards, so that no rounding of ours makes the range narrower.
      allowed: [{ from: String(Math.floor(implied[0])), to: String(Math.ceil(implied[1])), unit: part.unit, whole: true }],
    },
  ];
}
