import { getCollection } from 'astro:content';
import { sourceLanguage, type Edition } from '../editions.ts';
import { formatProblems } from '../plan/problem.ts';
import { clauseLinksOf } from '../reference/clause-links.ts';
import type { Reading } from '../reference/reading.ts';
import { readEdition, type EditionReading, type WholeEdition } from './read.ts';

let known: { key: string; reading: EditionReading } | undefined;

/** The whole edition: plans, vocabulary, figures. Read once as long as no file changes. */
export async function loadEdition(): Promise<WholeEdition> {
  const entries = await getCollection('plan');
  const key = entries.map(({ id, digest }) => `${id}:${digest}`).join();
  if (known?.key !== key) {
    const text = (path: string) => entries.find(({ id }) => id === path)?.data.text ?? '';
    const files = (ending: string) => entries.filter(({ id }) => id.endsWith(ending)).map(({ id, data }) => ({ path: id, text: data.text }));
    const [terms, places, measures, consistency] = ['terms', 'places', 'measures', 'consistency'].map((name) => text(`${name}.yaml`)) as [string, string, string, string];
    known = { key, reading: readEdition({ units: files('.mdx'), figures: files('.figures.yaml'), terms, places, measures, consistency }) };
  }
  const { edition, problems } = known.reading;
  // The content check has stopped a build by now; this is what an editor of the running dev server sees.
  if (!edition) throw new Error(formatProblems(problems));
  return edition;
}

const readings = new WeakMap<WholeEdition, Map<Edition, Reading>>();

/** What the pages of an edition are made of; made once for each reading of the content. */
export async function loadReading(shown: Edition): Promise<Reading> {
  const whole = await loadEdition();
  const made = readings.get(whole) ?? new Map<Edition, Reading>();
  readings.set(whole, made);
  const reading = made.get(shown) ?? readingOf(whole, shown);
  made.set(shown, reading);
  return reading;
}

function readingOf({ plans, ledger, vocabulary }: WholeEdition, edition: Edition): Reading {
  const [first, ...others] = edition.languages;
  const shown = edition.languages.find((language) => language !== sourceLanguage) ?? sourceLanguage;
  const plan = plans[shown.tag];
  return { edition, plan, links: others.length ? undefined : clauseLinksOf(plan, first, ledger, vocabulary.terms) };
}
