import { sourceLanguage } from '../editions.ts';
import type { Problem } from '../plan/problem.ts';
import { unitsOf } from '../plan/traverse.ts';
import type { SourceFile } from '../plan/unit-file.ts';
import { readConsistency } from '../reference/consistency/read.ts';
import type { Consistency } from '../reference/consistency/finding.ts';
import { checkCoverage, type Uncovered } from '../reference/figures/coverage.ts';
import type { Ledger } from '../reference/figures/ledger.ts';
import { readMeasures, type Measures } from '../reference/figures/measures.ts';
import { figuresPath, readFigures } from '../reference/figures/read.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readPlans, type PlanContent, type Plans } from './plans.ts';

/** All files that the edition is read from: those of the plans and the vocabulary, the figures beside the units, and what they measure by. */
export interface EditionContent extends PlanContent {
  figures: readonly SourceFile[];
  measures: string;
  /** Decisions on what the plan's statements say of each other. */
  consistency: string;
}

/** Everything that pages, search and data files are made of; read-only. */
export interface WholeEdition {
  plans: Plans;
  vocabulary: Vocabulary;
  ledger: Ledger;
  measures: Measures;
  consistency: Consistency;
}

/** The whole edition, or everything that keeps the files from being one. */
export type EditionReading = { edition: WholeEdition; problems: [] } | { edition: undefined; problems: Problem[] };

/** Reads the plans, then what is derived from them. Never throws for content. */
export function readEdition({ figures: files, measures: measuresYaml, consistency: consistencyYaml, ...planFiles }: EditionContent): EditionReading {
  const reading = readPlans(planFiles);
  if (!reading.plans) return { edition: undefined, problems: reading.problems };
  const problems: Problem[] = [];
  const { plans, vocabulary } = reading;
  const measures = readMeasures(measuresYaml, problems);
  const { figures: ledger, files: figuresFiles } = readFigures(files, { plans, measures, vocabulary }, problems);
  const { uncovered, problems: unused } = checkCoverage(plans[sourceLanguage.tag], ledger, figuresFiles, measures);
  problems.push(...unused, ...uncoveredNumbers(uncovered, plans));
  const consistency = readConsistency(consistencyYaml, { plans, ledger, measures, places: vocabulary.places }, problems);
  return problems.length ? { edition: undefined, problems } : { edition: { plans, vocabulary, ledger, measures, consistency }, problems: [] };
}

/** A number of the plan that no record covers is a problem of its unit's figures. */
function uncoveredNumbers(uncovered: readonly Uncovered[], plans: Plans): Problem[] {
  const units = new Map(unitsOf(plans[sourceLanguage.tag]).map((unit) => [unit.id, unit]));
  return uncovered.map(({ passage, unitId, string, context }) => ({
    file: `plan/${figuresPath(sourceLanguage.tag, units.get(unitId)!)}`,
    wrong: `${passage}: “${string}” (… ${context} …) is in no figure`,
    right: 'a figure whose quote holds it, or a remainder with its reason',
  }));
}
