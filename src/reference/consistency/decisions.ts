import { sourceLanguage } from '../../editions.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import type { Candidate } from './candidate.ts';
import type { ConsistencyFile } from './schema.ts';

/** Every candidate is decided once, as a finding or a rejection, and every decision has a candidate that stands. */
export function checkDecisions(candidates: readonly Candidate[], { findings, rejected }: ConsistencyFile, problem: ProblemAt): Problem[] {
  const keys = new Set(candidates.map(({ key }) => key));
  const decisions = [
    ...findings.flatMap(({ candidate }, i) => (candidate ? [{ key: candidate, list: 'findings', i }] : [])),
    ...rejected.map(({ candidate }, i) => ({ key: candidate, list: 'rejected', i })),
  ];
  const first = new Map([...decisions].reverse().map((decision) => [decision.key, decision]));
  const unsound = decisions.flatMap((decision): Problem[] => {
    const say = (wrong: string, right: string) => problem([decision.list, decision.i, 'candidate'], wrong, right);
    if (!keys.has(decision.key)) return [say(`no rule yields ${decision.key} any more`, 'a candidate that stands, or no entry')];
    return first.get(decision.key) === decision ? [] : [say(`${decision.key} is decided twice`, 'one decision for each')];
  });
  const held = new Set(findings.filter(({ withdrawn }) => !withdrawn).map(({ n }) => n));
  const astray = rejected.flatMap(({ finding }, i) =>
    finding !== undefined && !held.has(finding)
      ? [problem(['rejected', i, 'finding'], `no finding ${finding} is held`, 'one that is')]
      : [],
  );
  return [...unsound, ...astray, ...checkCandidates(candidates, new Set(first.keys()), findings)];
}

function checkCandidates(candidates: readonly Candidate[], decided: ReadonlySet<string>, findings: ConsistencyFile['findings']): Problem[] {
  const shownAsClash = new Set(findings.flatMap(({ candidate, assumption }) => (candidate && !assumption ? [candidate] : [])));
  const file = 'consistency.yaml';
  return candidates.flatMap((candidate): Problem[] => [
    ...(candidate.withinRounding && shownAsClash.has(candidate.key)
      ? [{ file, wrong: `${candidate.key} agrees within the rounding of its levels`, right: 'an assumption, or a rejection' }]
      : []),
    ...(decided.has(candidate.key)
      ? []
      : [{ file, wrong: undecided(candidate), right: 'a finding with its number and kind, or a rejection with its reason' }]),
  ]);
}

function undecided({ key, figures, passages = [], computed = [] }: Candidate): string {
  const statements = [
    ...figures.map(({ entry, quotes }) => `${entry.id} ${quotes[sourceLanguage.tag]?.text ?? ''}`),
    ...passages.map((passage) => `${passage.clause} ${passage[sourceLanguage.tag]}`),
  ];
  const arithmetic = computed.map(({ expression, result }) => ` (${expression} = ${result})`);
  return `${key} is not decided: ${statements.join(' | ')}${arithmetic.join('')}`;
}
