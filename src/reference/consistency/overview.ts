import type { Finding } from './finding.ts';
import { FINDING_KINDS, type FindingKind } from './schema.ts';

/** How many findings there are of a kind, and in how many of them all can hold under an assumption. */
export interface FindingCount {
  kind: FindingKind;
  all: number;
  assumed: number;
}

/** The kinds that have findings. */
export const findingCounts = (findings: readonly Finding[]): FindingCount[] =>
  FINDING_KINDS.map((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return { kind, all: own.length, assumed: assumedOf(own) };
  }).filter(({ all }) => all > 0);

/** In how many all can hold under an assumption. */
export const assumedOf = (findings: readonly Finding[]): number => findings.filter(({ assumption }) => assumption).length;
