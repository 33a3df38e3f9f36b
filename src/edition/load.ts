import { getCollection } from 'astro:content';
import { sourceLanguage, type Edition } from '../editions.ts';
import { apparatusOf, type Apparatus } from '../reference/clause-links.ts';
import { readEdition, type EditionReading } from './read.ts';
import type { Plan } from '../plan/model.ts';
import { formatProblems } from '../plan/problem.ts';

type Whole = Extract<EditionReading, { problems: [] }>['edition'];
let known: { key: string; reading: EditionReading } | undefined;

/** The whole edition: plans, vocabulary, figures. Read once as long as no file changes. */
export async function loadEdition(): Promise<Whole> {
  const entries = await getCollection('plan');
  const key = entries.map(({ id, digest }) => `${id}:${digest}`).join();
  if (known?.key !== key) {
    const text = (path: string) => entries.find(({ id }) => id === path)?.data.text ?? '';
    const files = (ending: string) => entries.filter(({ id }) => id.endsWith(ending)).map(({ id, data }) => ({ path: id, text: data.text }));
    known = { key, reading: readEdition({ units: files('.mdx'), figures: files('.figures.yaml'), terms: text('terms.yaml'), places: text('places.yaml'), measures: text('measures.yaml'), consistency: text('consistency.yaml') }) };
  }
  const { edition, problems } = known.reading;
  // The content check has stopped a build by now; this is what an editor of the running dev server sees.
  if (!edition) throw new Error(formatProblems(problems));
  return edition;
}

/** The plan as an edition shows it: in its one language, or the translation, which has the original beside it. */
export async function loadPlan({ languages }: Edition): Promise<Plan> {
  return (await loadEdition()).plans[(languages.find((language) => language !== sourceLanguage) ?? sourceLanguage).tag];
}

const apparatuses = new WeakMap<Whole, Map<string, Apparatus>>();

/** What leads out of the clauses of an edition of one language; none where several stand side by side. Made once for each reading. */
export async function loadApparatus(shown: Edition): Promise<Apparatus | undefined> {
  const [language, ...others] = shown.languages;
  if (others.length) return undefined;
  const edition = await loadEdition();
  const made = apparatuses.get(edition) ?? new Map<string, Apparatus>();
  apparatuses.set(edition, made);
  if (!made.has(language.tag)) made.set(language.tag, apparatusOf(edition.plans[language.tag], language, edition.ledger, edition.vocabulary.terms));
  return made.get(language.tag);
}
