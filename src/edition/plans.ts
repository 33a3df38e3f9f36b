import { languages, sourceLanguage, type Language } from '../editions.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { readPlan } from '../plan/read.ts';
import type { SourceFile } from '../plan/unit-file.ts';
import { readTranslation } from '../translation/read.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** The files below content/ that the plan is read from: those of its units in all languages, and the vocabulary. */
export interface ContentFiles {
  units: readonly SourceFile[];
  terms: string;
  places: string;
}

/** The plan in every language with the vocabulary, or everything that keeps the files from being so. */
export type PlansReading = { plans: Record<Language['tag'], Plan>; vocabulary: Vocabulary; problems: [] } | { plans: undefined; problems: Problem[] };

/** Reads the plan in its own language, and each translation over it. Never throws for content. */
export function readPlans({ units, ...vocabularyFiles }: ContentFiles): PlansReading {
  const filesOf = ({ tag }: Language) => units.filter(({ path }) => path.startsWith(`${tag}/`));
  const problems: Problem[] = [];
  const vocabulary = readVocabulary(vocabularyFiles, problems);
  // Held against a vocabulary that cannot be read, every translation would be wrong.
  const known = problems.length && !(vocabulary.terms.length && vocabulary.places.length) ? undefined : vocabulary;
  const source = readPlan(filesOf(sourceLanguage), sourceLanguage.tag);
  problems.push(...source.problems);
  const plans: Partial<Record<Language['tag'], Plan>> = {};
  if (source.plan) {
    plans[sourceLanguage.tag] = source.plan;
    for (const language of languages.filter((each) => each !== sourceLanguage)) {
      const translation = readTranslation(filesOf(language), language.tag, source.plan, known);
      problems.push(...translation.problems);
      if (translation.plan) plans[language.tag] = translation.plan;
    }
  }
  return problems.length ? { plans: undefined, problems } : { plans: plans as Record<Language['tag'], Plan>, vocabulary, problems: [] };
}
