import { createHash } from 'node:crypto';
import { sourceLanguage, translations, type Language } from '../editions.ts';
import { readEditionFiles } from '../plan/edition-files.ts';
import type { Problem } from '../plan/problem.ts';
import { unitSchemas } from '../plan/schema.ts';
import { unitsOf } from '../plan/traverse.ts';
import type { SourceFile } from '../plan/unit-file.ts';
import { readConsistency } from '../reference/consistency/read.ts';
import type { Consistency } from '../reference/consistency/finding.ts';
import { checkCoverage, type Uncovered } from '../reference/figures/coverage.ts';
import type { Commitments, Remainder } from '../reference/commitments/ledger.ts';
import { readCommitments } from '../reference/commitments/read.ts';
import { readVerbs, type VerbTable } from '../reference/commitments/verbs.ts';
import type { Ledger } from '../reference/figures/ledger.ts';
import { missingTwins } from '../reference/figures/twins.ts';
import { readMeasures, type Measures } from '../reference/figures/measures.ts';
import { checkGrades } from '../reference/grades/check.ts';
import { figuresPath, readFigures } from '../reference/figures/read.ts';
import { readProjects, type ProjectReadings } from '../reference/projects/read.ts';
import { readSubjects } from '../reference/subjects/read.ts';
import type { Subjects } from '../reference/subjects/subject.ts';
import { translationSchemas } from '../translation/schema.ts';
import { readKnownForms, type KnownForm } from '../vocabulary/known-forms.ts';
import { misquotedExplanations } from '../vocabulary/explanations.ts';
import { formsNowhere } from '../vocabulary/standing.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { readPlans, type PlanContent, type Plans } from './plans.ts';

/**
 * All files that the edition is read from: those of the plans and the vocabulary, the figures beside the units, and what they measure by.
 */
export interface EditionContent extends PlanContent {
  figures: readonly SourceFile[];
  measures: string;
  /** What each unit promises and reports, and the table of its verbs. */
  commitments: readonly SourceFile[];
  verbs: string;
  /** What gives a commitment its grade, with its words in each translation. */
  grades: string;
  /** Decisions on what the plan's statements say of each other. */
  consistency: string;
  /** What was read by hand of the project boxes. */
  projects: string;
  /** The headings of the index of subjects, and which passages stand under them. */
  subjects: string;
  assignments: readonly SourceFile[];
  /** What readers may type for what the plan has under other words. */
  knownForms: string;
  /** What keeps files from being read; these are empty or absent above. */
  faults?: readonly Problem[];
}

/** Everything that pages, search and data files are made of; read-only. */
export interface WholeEdition {
  /** A digest of all that it was read from: another one means other words or data. */
  version: string;
  plans: Plans;
  vocabulary: Vocabulary;
  ledger: Ledger;
  measures: Measures;
  commitments: Commitments;
  /** Where a verb of the table makes no commitment. */
  remainders: readonly Remainder[];
  verbs: VerbTable;
  consistency: Consistency;
  projects: ProjectReadings;
  subjects: Subjects;
  knownForms: readonly KnownForm[];
}

/** The whole edition, or everything that keeps the files from being one. */
export type EditionReading = { edition: WholeEdition; problems: [] } | { edition: undefined; problems: Problem[] };

/** Reads the plans, then what is derived from them. Never throws for content. */
export function readEdition(content: EditionContent): EditionReading {
  if (content.faults?.length) return { edition: undefined, problems: withFaults(content, content.faults) };
  const reading = readPlans(content);
  if (!reading.plans) return { edition: undefined, problems: reading.problems };
  const problems: Problem[] = [];
  const { plans, vocabulary } = reading;
  const measures = readMeasures(content.measures, problems);
  problems.push(...misquotedExplanations(vocabulary.terms, plans), ...formsNowhere(vocabulary, plans[sourceLanguage.tag]));
  // Without measures, every figure would be wrong; without a file, each of its figures, and what is said of them.
  if (problems.length && !measures.units.length) return { edition: undefined, problems };
  const missing = missingTwins(content.figures, unitsOf(plans[sourceLanguage.tag]));
  if (missing.length) return { edition: undefined, problems: [...problems, ...missing] };
  const { figures: ledger, files: figuresFiles } = readFigures(content.figures, { plans, measures, vocabulary }, problems);
  // With a file of figures that cannot be read, everything that is said of figures would be wrong.
  const unread = content.figures.some(
    ({ path }) => path.startsWith(`${sourceLanguage.tag}/`) && !figuresFiles.some((file) => file.path === path),
  );
  if (unread) return { edition: undefined, problems };
  const { uncovered, problems: unused } = checkCoverage(plans[sourceLanguage.tag], ledger, figuresFiles, measures);
  problems.push(...unused, ...uncoveredNumbers(uncovered, plans));
  const found = problems.length;
  const verbs = readVerbs(content.verbs, problems);
  // Without the table, every verb that is not counted would be wrong.
  if (problems.length > found && !verbs.verbs.length) return { edition: undefined, problems };
  const plan = plans[sourceLanguage.tag];
  const { commitments, remainders } = readCommitments(content.commitments, { plan, verbs, ...vocabulary, ledger }, problems);
  checkGrades(content.grades, plans, commitments, problems);
  const consistency = readConsistency(content.consistency, { plans, ledger, measures, vocabulary }, problems);
  const projects = readProjects(content.projects, plans, problems);
  const subjects = readSubjects(content.subjects, content.assignments, plans, problems);
  const knownForms = readKnownForms(content.knownForms, { plans, vocabulary }, problems);
  return problems.length || !consistency
    ? { edition: undefined, problems }
    : {
        edition: {
          version: versionOf(content),
          plans,
          vocabulary,
          ledger,
          measures,
          commitments,
          remainders,
          verbs,
          consistency,
          projects,
          subjects,
          knownForms,
        },
        problems: [],
      };
}

const versionOf = (content: EditionContent) => createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);

/** A number of the plan that no record covers is a problem of its unit's figures. */
function uncoveredNumbers(uncovered: readonly Uncovered[], plans: Plans): Problem[] {
  const units = new Map(unitsOf(plans[sourceLanguage.tag]).map((unit) => [unit.id, unit]));
  return uncovered.map(({ passage, unitId, string, context }) => ({
    file: `plan/${figuresPath(sourceLanguage.tag, units.get(unitId)!)}`,
    wrong: `${passage}: “${string}” (… ${context} …) is in no figure`,
    right: 'a figure whose quote holds it, or a remainder with its reason',
  }));
}

/** The faults, with what each of the other files says of itself: what holds one file against another would speak of the faults again. */
function withFaults({ units, terms, places, measures, verbs }: EditionContent, faults: readonly Problem[]): Problem[] {
  const faulty = new Set(faults.map(({ file }) => file));
  const problems: Problem[] = [];
  readVocabulary({ terms, places }, problems);
  readMeasures(measures, problems);
  readVerbs(verbs, problems);
  const filesOf = ({ tag }: Language) => units.filter(({ path }) => path.startsWith(`${tag}/`));
  readEditionFiles(filesOf(sourceLanguage), sourceLanguage.tag, unitSchemas, problems);
  for (const language of translations) readEditionFiles(filesOf(language), language.tag, translationSchemas, problems);
  return [...faults, ...problems.filter(({ file }) => !faulty.has(file))];
}
