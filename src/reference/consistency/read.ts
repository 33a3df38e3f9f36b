import { languageOf, sourceLanguage, type LanguageTag } from '../../editions.ts';
import { passageEntries } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { readYaml, type ProblemAt } from '../../plan/yaml-file.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Ledger } from '../figures/ledger.ts';
import type { Measures } from '../figures/measures.ts';
import { candidatesOf } from './candidates.ts';
import { checkDecisions } from './decisions.ts';
import { passagesOfFinding, type Consistency, type Finding } from './finding.ts';
import { consistencyFile, type ConsistencyFile, type QuotedPassage } from './schema.ts';

/** What statements are set beside each other from. */
export interface ConsistencyContext {
  plans: Record<LanguageTag, Plan>;
  ledger: Ledger;
  measures: Measures;
  places: readonly Place[];
}

/** Reads content/consistency.yaml over what the rules yield now: every candidate is decided, every decision has its candidate. */
export function readConsistency(yaml: string, { plans, ledger, measures, places }: ConsistencyContext, problems: Problem[]): Consistency {
  const source = { path: 'consistency.yaml', yaml: yaml || '{}', linesBefore: 0 };
  const { data = consistencyFile.parse({}), problem } = readYaml(source, consistencyFile, problems);
  const plan = plans[sourceLanguage.tag];
  problems.push(...checkNumbers(data, problem), ...checkSums(data, ledger, problem), ...checkQuotations(data, plans, problem));
  const ids = new Set(ledger.map(({ id }) => id));
  const sums = data.sums.filter(({ total, parts }) => [total, ...parts].every((id) => ids.has(id)));
  const { candidates, compared } = candidatesOf({ plan, ledger, measures, places }, { ...data, sums });
  problems.push(...checkDecisions(candidates, data, problem));
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const findings = data.findings.flatMap((finding): Finding[] => {
    if ('passages' in finding) return [finding];
    const candidate = byKey.get(finding.candidate);
    return candidate ? [{ ...finding, candidate }] : [];
  });
  const order = new Map(passageEntries(plan).map(({ id }, i) => [id, i]));
  const position = (finding: Finding) => Math.min(...passagesOfFinding(finding).map((id) => order.get(id) ?? 0));
  return { findings: findings.sort((a, b) => position(a) - position(b)), compared, rejected: data.rejected };
}

function checkNumbers({ findings }: ConsistencyFile, problem: ProblemAt): Problem[] {
  const numbers = findings.map(({ n }) => n);
  return numbers.flatMap((n, i) =>
    numbers.indexOf(n) < i ? [problem(['findings', i, 'n'], `number ${n} stands twice`, 'a number of its own: the next free one')] : [],
  );
}

function checkSums({ sums }: ConsistencyFile, ledger: Ledger, problem: ProblemAt): Problem[] {
  const ids = new Set(ledger.map(({ id }) => id));
  return sums.flatMap(({ total, parts }, i) =>
    [total, ...parts]
      .filter((id) => !ids.has(id))
      .map((id) => problem(['sums', i], `${id} is not a figure`, 'ids of figures: figure-9.2.1-3')),
  );
}

/** Every quoted passage has its words in every language. */
function checkQuotations({ findings }: ConsistencyFile, plans: Record<LanguageTag, Plan>, problem: ProblemAt): Problem[] {
  const entries = Object.entries(plans).map(
    ([tag, plan]) => [tag as LanguageTag, new Map(passageEntries(plan).map((entry) => [entry.id, entry]))] as const,
  );
  const missing = (passage: QuotedPassage) =>
    entries.filter(([tag, byId]) => !byId.get(passage.clause)?.cells.some(({ text }) => text.includes(passage[tag]))).map(([tag]) => tag);
  return findings.flatMap((finding, i) =>
    ('passages' in finding ? finding.passages : []).flatMap((passage, p) =>
      missing(passage).map((tag) => {
        const wrong = `“${passage[tag]}” does not stand in ${passage.clause} (${languageOf(tag).name})`;
        return problem(['findings', i, 'passages', p, tag], wrong, 'words of that passage');
      }),
    ),
  );
}
