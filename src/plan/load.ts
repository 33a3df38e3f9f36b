import { getCollection } from 'astro:content';
import { sourceLanguage, type Edition } from '../editions.ts';
import { readPlans, type PlansReading } from '../translation/plans.ts';
import type { Vocabulary } from '../translation/vocabulary.ts';
import type { Plan } from './model.ts';
import { formatProblems } from './problem.ts';

let known: { key: string; reading: PlansReading } | undefined;

/** Reads the content once as long as no file changes. */
async function loadPlans(): Promise<Extract<PlansReading, { problems: [] }>> {
  const entries = await getCollection('plan');
  const key = entries.map(({ id, digest }) => `${id}:${digest}`).join();
  if (known?.key !== key) {
    const text = (path: string) => entries.find(({ id }) => id === path)?.data.text ?? '';
    const units = entries.filter(({ id }) => id.endsWith('.mdx')).map(({ id, data }) => ({ path: id, text: data.text }));
    known = { key, reading: readPlans({ units, terms: text('terms.yaml'), places: text('places.yaml') }) };
  }
  const { reading } = known;
  // The content check has stopped a build by now; this is what an editor of the running dev server sees.
  if (!reading.plans) throw new Error(formatProblems(reading.problems));
  return reading;
}

/** The plan as an edition shows it: in its one language, or the translation, which has the original beside it. */
export async function loadPlan({ languages }: Edition): Promise<Plan> {
  return (await loadPlans()).plans[(languages.find((language) => language !== sourceLanguage) ?? sourceLanguage).tag];
}

export const loadVocabulary = async (): Promise<Vocabulary> => (await loadPlans()).vocabulary;
