import { sourceLanguage } from '../../editions.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import type { Candidate } from './candidate.ts';
import type { ConsistencyFile } from './schema.ts';

/** Every candidate is decided once, as a finding or a rejection, and every decision has a candidate that stands. */
export function checkDecisions(candidates: readonly Candidate[], { findings, rejected }: ConsistencyFile, problem: ProblemAt): Problem[] {
  const keys = new Set(candidates.map(({ key }) => key));
  const decisions = [
    ...findings.flatMap((finding, i) => ('candidate' in finding ? [{ key: finding.candidate, list: 'findings', i }] : [])),
    ...rejected.map(({ candidate }, i) => ({ key: candidate, list: 'rejected', i })),
  ];
  const first = new Map([...decisions].reverse().map((decision) => [decision.key, decision]));
  const unsound = decisions.flatMap((decision): Problem[] => {
    const say = (wrong: string, right: string) => problem([decision.list, decision.i, 'candidate'], wrong, right);
    if (!keys.has(decision.key)) return [say(`no rule yields ${decision.key} any more`, 'a candidate that stands, or no entry')];
    return first.get(decision.key) === decision ? [] : [say(`${decision.key} is decided twice`, 'one decision for each')];
  });
  const shownAsClash = new Set(
    findings.flatMap((finding) => ('candidate' in finding && finding.class !== 'assumption' ? [finding.candidate] : [])),
  );
  const file = 'consistency.yaml';
  const ofCandidates = candidates.flatMap((candidate): Problem[] => [
    ...(candidate.withinRounding && shownAsClash.has(candidate.key)
      ? [{ file, wrong: `${candidate.key} agrees within the rounding of its levels`, right: 'the class assumption, or a rejection' }]
      : []),
    ...(first.has(candidate.key)
      ? []
      : [{ file, wrong: undecided(candidate), right: 'a finding with its number and class, or a rejection with its reason' }]),
  ]);
  return [...unsound, ...ofCandidates];
}

function undecided({ key, figures, computed }: Candidate): string {
  const statements = figures.map(({ entry, quotes }) => `${entry.id} ${quotes[sourceLanguage.tag]?.text ?? ''}`).join(' | ');
  return `${key} is not decided: ${statements}${computed ? ` (${computed.expression} = ${computed.result})` : ''}`;
}
