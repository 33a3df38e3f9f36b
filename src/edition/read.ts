import { languages, sourceLanguage } from '../editions.ts';
import type { Problem } from '../plan/problem.ts';
import { unitsOf } from '../plan/traverse.ts';
import { pathOf, type SourceFile } from '../plan/unit-file.ts';
import { readPlans, type ContentFiles, type PlansReading } from './plans.ts';
import { readConsistency, type Consistency } from '../reference/consistency/read.ts';
import { checkCoverage } from '../reference/figures/coverage.ts';
import { readFigures } from '../reference/figures/read.ts';
import type { Ledger } from '../reference/figures/ledger.ts';
import { readMeasures, type Measures } from '../reference/figures/measures.ts';

/** All files that the edition is read from: those of the plans and the vocabulary, the figures beside the units, and what they measure by. */
export interface EditionContent extends ContentFiles {
  figures: readonly SourceFile[];
  measures: string;
  /** Decisions on what the plan's statements say of each other. */
  consistency: string;
}

type Plans = Extract<PlansReading, { problems: [] }>;
/** The whole edition, or everything that keeps the files from being one. */
export type EditionReading = { edition: Plans & { ledger: Ledger; measures: Measures; consistency: Consistency }; problems: [] } | { edition: undefined; problems: Problem[] };

/** Reads the plans, then what is derived from them. Never throws for content. */
export function readEdition({ figures: files, measures: measuresYaml, consistency: consistencyYaml, ...planFiles }: EditionContent): EditionReading {
  const reading = readPlans(planFiles);
  if (!reading.plans) return { edition: undefined, problems: reading.problems };
  const problems: Problem[] = [];
  const { plans, vocabulary } = reading;
  const measures = readMeasures(measuresYaml, problems);
  const translation = languages.find((language) => language !== sourceLanguage)!;
  const source = plans[sourceLanguage.tag];
  const read = readFigures(files, { source: sourceLanguage.tag, translation: translation.tag }, { source, translation: plans[translation.tag], measures, vocabulary }, problems);
  const { uncovered, problems: unused } = checkCoverage(source, read.figures, read.files, measures);
  problems.push(...unused);
  const units = new Map(unitsOf(source).map((unit) => [unit.id, unit]));
  for (const { passage, unitId, string, context } of uncovered) {
    problems.push({ file: `plan/${sourceLanguage.tag}/${pathOf(units.get(unitId)!.location).replace(/\.mdx$/, '.figures.yaml')}`, wrong: `${passage}: “${string}” (… ${context} …) is in no figure`, right: 'a figure whose quote holds it, or a remainder with its reason' });
  }
  const consistency = readConsistency(consistencyYaml, { source, translation: plans[translation.tag], ledger: read.figures, measures, places: vocabulary.places }, problems);
  return problems.length ? { edition: undefined, problems } : { edition: { ...reading, ledger: read.figures, measures, consistency }, problems: [] };
}
