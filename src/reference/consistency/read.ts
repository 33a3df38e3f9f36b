import type { Plan } from '../../plan/model.ts';
import { passageEntries } from '../../plan/entries.ts';
import type { Problem } from '../../plan/problem.ts';
import { readYaml } from '../../plan/yaml-file.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Ledger } from '../figures/ledger.ts';
import type { Measures } from '../figures/measures.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { consistencyFile, type ConsistencyFile } from './schema.ts';

/** A place of the plan with its words in both languages. */
export interface QuotedPlace {
  clause: string;
  quote: string;
  en: string;
}

/** Statements of the plan that do not sit together, as they are shown: computed from a candidate, or read. */
export type Finding = Pick<ConsistencyFile['findings'][number], 'n' | 'class' | 'certainty' | 'note'> & ({ candidate: Candidate } | { places: readonly QuotedPlace[] });

export interface Consistency {
  /** In the plan's order. */
  findings: readonly Finding[];
  /** How many comparisons the rules made, and how many candidates were rejected. */
  compared: number;
  rejected: readonly { candidate: string; reason: string }[];
}

/** Reads content/consistency.yaml over what the rules yield now: every candidate is decided, every decision has its candidate. */
export function readConsistency(yaml: string, context: { source: Plan; translation: Plan; ledger: Ledger; measures: Measures; places: readonly Place[] }, problems: Problem[]): Consistency {
  const { data = { findings: [], rejected: [], sums: [], alike: [], within: [] }, problem } = readYaml({ path: 'consistency.yaml', yaml: yaml || '{}', linesBefore: 0 }, consistencyFile, problems);
  const { source, translation, ledger, measures, places } = context;
  const ids = new Set(ledger.map(({ id }) => id));
  data.sums.forEach(({ total, parts }, i) => [total, ...parts].filter((id) => !ids.has(id)).forEach((id) => problems.push(problem(['sums', i], `${id} is not a figure`, 'ids of figures: figure-9.2.1-3'))));
  const sums = data.sums.filter(({ total, parts }) => [total, ...parts].every((id) => ids.has(id)));
  const { candidates, compared } = candidatesOf(source, ledger, measures, places, { ...data, sums });
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const decided = new Map<string, string>();
  const decide = (key: string, list: string, i: number) => {
    if (!byKey.has(key)) problems.push(problem([list, i, 'candidate'], `no rule yields ${key} any more`, 'a candidate that stands, or no entry'));
    if (decided.has(key)) problems.push(problem([list, i, 'candidate'], `${key} is decided twice`, 'one decision for each'));
    decided.set(key, list);
  };
  const seen = new Set<number>();
  data.findings.forEach((finding, i) => {
    if (seen.has(finding.n)) problems.push(problem(['findings', i, 'n'], `number ${finding.n} stands twice`, 'a number of its own: the next free one'));
    seen.add(finding.n);
    if ('candidate' in finding) decide(finding.candidate, 'findings', i);
    else finding.places.forEach((place, p) => checkPlace(place, source, translation, (key, wrong) => problems.push(problem(['findings', i, 'places', p, key], wrong, 'words of that passage'))));
  });
  data.rejected.forEach(({ candidate }, i) => decide(candidate, 'rejected', i));
  for (const { key, figures, computed, withinRounding } of candidates) {
    if (withinRounding && data.findings.some((finding) => 'candidate' in finding && finding.candidate === key && finding.class !== 'assumption')) problems.push({ file: 'consistency.yaml', wrong: `${key} agrees within the rounding of its levels`, right: 'the class assumption, or a rejection' });
    if (!decided.has(key)) problems.push({ file: 'consistency.yaml', wrong: `${key} is not decided: ${figures.map(({ entry, quotes }) => `${entry.id} ${quotes['zh']?.text ?? ''}`).join(' | ')}${computed ? ` (${computed.expression} = ${computed.result})` : ''}`, right: 'a finding with its number and class, or a rejection with its reason' });
  }
  const order = new Map(passageEntries(source).map(({ id }, i) => [id, i]));
  const position = (finding: Finding) => Math.min(...('places' in finding ? finding.places.map(({ clause }) => order.get(clause) ?? 0) : [...finding.candidate.figures.map(({ entry }) => order.get(entry.id) ?? 0), ...(finding.candidate.spelling?.forms.flatMap(({ passages }) => passages.map((id) => order.get(id) ?? 0)) ?? [])]));
  const findings = data.findings.flatMap((finding): Finding[] => {
    if (!('candidate' in finding)) return [finding];
    const candidate = byKey.get(finding.candidate);
    return candidate ? [{ ...finding, candidate }] : [];
  }).sort((a, b) => position(a) - position(b));
  return { findings, compared, rejected: data.rejected };
}

function checkPlace({ clause, quote, en }: QuotedPlace, source: Plan, translation: Plan, say: (key: string, wrong: string) => void): void {
  const stands = (plan: Plan, words: string) => passageEntries(plan).find(({ id }) => id === clause)?.cells.some(({ text }) => text.includes(words)) ?? false;
  if (!stands(source, quote)) say('quote', `“${quote}” does not stand in ${clause}`);
  if (!stands(translation, en)) say('en', `“${en}” does not stand in the English of ${clause}`);
}
