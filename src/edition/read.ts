import { languages, sourceLanguage } from '../editions.ts';
import { readEditionFiles } from '../plan/edition-files.ts';
import type { Problem } from '../plan/problem.ts';
import { unitSchemas } from '../plan/schema.ts';
import { unitsOf } from '../plan/traverse.ts';
import { pathOf, type SourceFile } from '../plan/unit-file.ts';
import { readPlans, type ContentFiles, type PlansReading } from './plans.ts';
import { readConsistency, type Consistency } from '../reference/consistency/read.ts';
import { checkCoverage } from '../reference/figures/coverage.ts';
import { readFigures } from '../reference/figures/read.ts';
import type { Ledger } from '../reference/figures/ledger.ts';
import { missingTwins } from '../reference/figures/twins.ts';
import { readMeasures, type Measures } from '../reference/figures/measures.ts';
import { translationSchemas } from '../translation/schema.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';

/** All files that the edition is read from: those of the plans and the vocabulary, the figures beside the units, and what they measure by. */
export interface EditionContent extends ContentFiles {
  figures: readonly SourceFile[];
  measures: string;
  /** Decisions on what the plan's statements say of each other. */
  consistency: string;
  /** What keeps files from being read; these are empty or absent above. */
  faults?: readonly Problem[];
}

type Plans = Extract<PlansReading, { problems: [] }>;
/** The whole edition, or everything that keeps the files from being one. */
export type EditionReading = { edition: Plans & { ledger: Ledger; measures: Measures; consistency: Consistency }; problems: [] } | { edition: undefined; problems: Problem[] };

/** Reads the plans, then what is derived from them. Never throws for content. */
export function readEdition(content: EditionContent): EditionReading {
  if (content.faults?.length) return { edition: undefined, problems: withFaults(content, content.faults) };
  const { figures: files, measures: measuresYaml, consistency: consistencyYaml, ...planFiles } = content;
  const reading = readPlans(planFiles);
  if (!reading.plans) return { edition: undefined, problems: reading.problems };
  const problems: Problem[] = [];
  const { plans, vocabulary } = reading;
  const measures = readMeasures(measuresYaml, problems);
  // Without measures, every figure would be wrong.
  if (problems.length && !measures.units.length) return { edition: undefined, problems };
  const translation = languages.find((language) => language !== sourceLanguage)!;
  const source = plans[sourceLanguage.tag];
  const missing = missingTwins(files, unitsOf(source).map(({ location }) => figuresPath(pathOf(location))), sourceLanguage.tag, translation.tag);
  // Without a file, each of its figures would be wrong, and what is said of them.
  if (missing.length) return { edition: undefined, problems: [...problems, ...missing] };
  const read = readFigures(files, { source: sourceLanguage.tag, translation: translation.tag }, { source, translation: plans[translation.tag], measures, vocabulary }, problems);
  const { uncovered, problems: unused } = checkCoverage(source, read.figures, read.files, measures);
  problems.push(...unused);
  const units = new Map(unitsOf(source).map((unit) => [unit.id, unit]));
  for (const { passage, unitId, string, context } of uncovered) {
    problems.push({ file: `plan/${sourceLanguage.tag}/${figuresPath(pathOf(units.get(unitId)!.location))}`, wrong: `${passage}: “${string}” (… ${context} …) is in no figure`, right: 'a figure whose quote holds it, or a remainder with its reason' });
  }
  const consistency = readConsistency(consistencyYaml, { source, translation: plans[translation.tag], ledger: read.figures, measures, places: vocabulary.places }, problems);
  return problems.length ? { edition: undefined, problems } : { edition: { ...reading, ledger: read.figures, measures, consistency }, problems: [] };
}

/** The path of the figures beside a unit's file. */
const figuresPath = (unitFile: string) => unitFile.replace(/\.mdx$/, '.figures.yaml');

/** The faults, with what each of the other files says of itself: what holds one file against another would speak of the faults again. */
function withFaults({ units, terms, places, measures }: EditionContent, faults: readonly Problem[]): Problem[] {
  const faulty = new Set(faults.map(({ file }) => file));
  const problems: Problem[] = [];
  readVocabulary({ terms, places }, problems);
  readMeasures(measures, problems);
  for (const language of languages) {
    const files = units.filter(({ path }) => path.startsWith(`${language.tag}/`));
    if (language === sourceLanguage) readEditionFiles(files, language.tag, unitSchemas, problems);
    else readEditionFiles(files, language.tag, translationSchemas, problems);
  }
  return [...faults, ...problems.filter(({ file }) => !faulty.has(file))];
}
