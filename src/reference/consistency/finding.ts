import { passagesOfCandidate, type Candidate } from './candidate.ts';
import type { ConsistencyFile, QuotedPassage } from './schema.ts';

type Decided = Pick<ConsistencyFile['findings'][number], 'n' | 'class' | 'certainty' | 'note'>;

/** Statements of the plan that do not sit together, as they are shown: computed from a candidate, or read. */
export type Finding = Decided & ({ candidate: Candidate } | { passages: readonly QuotedPassage[] });

/** What the plan's statements say of each other. */
export interface Consistency {
  /** In the plan's order. */
  findings: readonly Finding[];
  /** How many comparisons the rules made, and how many candidates were rejected. */
  compared: number;
  rejected: readonly ConsistencyFile['rejected'][number][];
}

/** The ids of the passages that a finding sets beside each other. */
export const passagesOfFinding = (finding: Finding): string[] =>
  'passages' in finding ? finding.passages.map(({ clause }) => clause) : passagesOfCandidate(finding.candidate);

/** The numbers of the findings that a passage has a part in. */
export const findingsOf = ({ findings }: Consistency, id: string): number[] =>
  findings.filter((finding) => passagesOfFinding(finding).includes(id)).map(({ n }) => n);
