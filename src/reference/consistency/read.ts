import { sourceLanguage } from '../../editions.ts';
import { passageEntries } from '../../plan/entries.ts';
import type { Problem } from '../../plan/problem.ts';
import { readYaml } from '../../plan/yaml-file.ts';
import { candidatesOf, type Compared } from './candidates.ts';
import { checkDecisions } from './decisions.ts';
import { passagesOfFinding, type Consistency, type Finding } from './finding.ts';
import { consistencyFile } from './schema.ts';
import { checkNames, checkNumbers, checkQuotations } from './check.ts';
import { checkHeadlines, checkNamed, checkNotes } from './check-words.ts';

/**
 * Reads content/consistency.yaml over what the rules yield now: every candidate is decided, every decision has its candidate; undefined
 * where it cannot be read.
 */
export function readConsistency(yaml: string, compare: Compared, problems: Problem[]): Consistency | undefined {
  const source = { path: 'consistency.yaml', yaml: yaml || '{}', linesBefore: 0 };
  const { data, problem } = readYaml(source, consistencyFile, problems);
  // Without the decisions, every candidate would be undecided.
  if (!data) return undefined;
  const { plans, ledger } = compare;
  problems.push(...checkNumbers(data, problem), ...checkNames(data, compare, problem), ...checkQuotations(data, plans, problem));
  const ids = new Set(ledger.map(({ id }) => id));
  const sums = data.sums.filter(({ total, parts }) => [total, ...parts].every((id) => ids.has(id)));
  const { candidates, compared } = candidatesOf(compare, { ...data, sums });
  problems.push(...checkDecisions(candidates, data, problem));
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const all = data.findings.flatMap(({ candidate: key, passages, ...finding }): Finding[] => {
    const candidate = key === undefined ? undefined : byKey.get(key);
    if (key !== undefined && !candidate) return [];
    return [{ ...finding, ...(candidate && { candidate }), passages: passages ?? candidate?.passages ?? [] }];
  });
  const checked = { findings: all, file: data, plans, problem };
  problems.push(...checkHeadlines(checked), ...checkNotes(checked), ...checkNamed(checked));
  const order = new Map(passageEntries(plans[sourceLanguage.tag]).map(({ id }, i) => [id, i]));
  const position = (finding: Finding) => Math.min(...passagesOfFinding(finding).map((id) => order.get(id) ?? 0));
  return {
    findings: all.filter(({ withdrawn }) => !withdrawn).sort((a, b) => position(a) - position(b)),
    withdrawn: all.filter(({ withdrawn }) => withdrawn).sort((a, b) => a.n - b.n),
    compared,
    rejected: data.rejected.flatMap(({ candidate: key, ...rejection }) => {
      const candidate = byKey.get(key);
      return candidate ? [{ ...rejection, candidate }] : [];
    }),
  };
}
