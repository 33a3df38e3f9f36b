import { indicatorId, kindOfId } from '../../plan/numbering.ts';
import { passagesOfCandidate, type Candidate } from './candidate.ts';
import type { Comparisons } from './candidates.ts';
import { KINDS_OF_NUMBERS, type ConsistencyFile, type FindingClass, type FindingData, type QuotedPassage } from './schema.ts';

/** Statements of the plan that do not sit together, as they are shown: computed from a candidate, or read. */
export type Finding = Omit<FindingData, 'candidate' | 'passages'> & {
  candidate?: Candidate;
  /** The words that state it; none where a candidate's quantities or spellings do. */
  passages: readonly QuotedPassage[];
};

/** What the plan's statements say of each other. */
export interface Consistency {
  /** Those that are held, in the plan's order. */
  findings: readonly Finding[];
  /** Those that are no longer held, by number: their addresses stay. */
  withdrawn: readonly Finding[];
  compared: Comparisons;
  /** What was compared and is not shown. */
  rejected: readonly (Omit<ConsistencyFile['rejected'][number], 'candidate'> & { candidate: Candidate })[];
}

/** The class that a finding is listed under. */
export const classOf = ({ kind, assumption }: Finding): FindingClass => (assumption ? 'assumption' : kind);

/** What is said of whether a finding's passages speak of one thing: where the plan does not say so, by what its statements are. */
export function samenessOf({ kind, certainty }: Finding): 'sure' | 'probable' | 'probableOfBoxes' | 'probableOfNumbers' {
  if (certainty === 'sure') return 'sure';
  if (kind === 'text-and-box') return 'probableOfBoxes';
  return KINDS_OF_NUMBERS.includes(kind) ? 'probableOfNumbers' : 'probable';
}

/** Held or withdrawn: every finding that has an address. */
export const everyFinding = ({ findings, withdrawn }: Consistency): readonly Finding[] => [...findings, ...withdrawn];

/** The ids of the passages that a finding sets beside each other, each once. */
export const passagesOfFinding = ({ candidate, passages }: Finding): string[] =>
  passages.length > 0 || !candidate ? [...new Set(passages.map(({ clause }) => clause))] : passagesOfCandidate(candidate);

/** The rows of the plan's table of indicators that a finding is on: it has them, or compares figures that measure the same. */
export const indicatorsOfFinding = (finding: Finding): string[] => {
  const measured = finding.candidate?.figures.flatMap(({ measure: { indicator } }) => (indicator ? indicatorId(indicator) : [])) ?? [];
  return [...new Set([...passagesOfFinding(finding).filter((id) => kindOfId(id) === 'indicator'), ...measured])];
};

/** The findings that a passage has a part in; of an indicator's row, those on what it measures, too. */
export const findingsOf = ({ findings }: Consistency, id: string): Finding[] =>
  findings.filter((finding) => [...passagesOfFinding(finding), ...indicatorsOfFinding(finding)].includes(id));
