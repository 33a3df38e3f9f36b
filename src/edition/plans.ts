import { languages, sourceLanguage, translations, type Language, type LanguageTag } from '../editions.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { readPlan } from '../plan/read.ts';
import type { SourceFile } from '../plan/unit-file.ts';
import { readTranslation } from '../translation/read.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** The files below content/ that the plan is read from: those of its units in all languages, and the vocabulary. */
export interface PlanContent {
  units: readonly SourceFile[];
  terms: string;
  places: string;
}

/** The plan in every language, by its tag. */
export type Plans = Record<LanguageTag, Plan>;

/** The plan in every language with the vocabulary, or everything that keeps the files from being so. */
export type PlansReading = { plans: Plans; vocabulary: Vocabulary; problems: [] } | { plans: undefined; problems: Problem[] };

/** Reads the plan in its own language, and each translation over it. Never throws for content. */
export function readPlans({ units, ...vocabularyFiles }: PlanContent): PlansReading {
  const filesOf = ({ tag }: Language) => units.filter(({ path }) => path.startsWith(`${tag}/`));
  const problems = strayFolders(units);
  const vocabulary = readVocabulary(vocabularyFiles, problems);
  // Held against a vocabulary that cannot be read, every translation would be wrong.
  const known = problems.length && !(vocabulary.terms.length && vocabulary.places.length) ? undefined : vocabulary;
  const source = readPlan(filesOf(sourceLanguage), sourceLanguage.tag);
  problems.push(...source.problems);
  if (!source.plan) return { plans: undefined, problems };
  const plans: Partial<Plans> = { [sourceLanguage.tag]: source.plan };
  for (const language of translations) {
    const translation = readTranslation(filesOf(language), language.tag, source.plan, known);
    problems.push(...translation.problems);
    if (translation.plan) plans[language.tag] = translation.plan;
  }
  return problems.length ? { plans: undefined, problems } : { plans: plans as Plans, vocabulary, problems: [] };
}

/** Folders below plan/ that belong to no language of the edition: their files would be left out without a word. */
function strayFolders(units: readonly SourceFile[]): Problem[] {
  const tags = languages.map(({ tag }) => tag);
  const folders = new Set(units.map(({ path }) => path.split('/')[0]!));
  return [...folders]
    .filter((folder) => !(tags as string[]).includes(folder))
    .map((folder) => ({
      file: `plan/${folder}`,
      wrong: `“${folder}” is no language of the edition`,
      right: `${tags.join(' or ')}; a new language is an entry in src/editions.ts`,
    }));
}
