import { getCollection, type CollectionEntry } from 'astro:content';
import { sourceLanguage, type Edition } from '../editions.ts';
import { formatProblems } from '../plan/problem.ts';
import { clauseLinksOf } from '../reference/clause-links.ts';
import type { Reading } from '../reference/reading.ts';
import { handedOver } from './handed-over.ts';
import { oncePerEdition } from './once.ts';
import { readEdition, type EditionContent, type WholeEdition } from './read.ts';

let known: { key: string; edition: WholeEdition } | undefined;

/** The whole edition: plans, vocabulary, figures. Read once as long as no file changes; in a build, by the content check. */
export async function loadEdition(): Promise<WholeEdition> {
  const entries = await getCollection('plan');
  const key = entries.map(({ id, digest }) => `${id}:${digest}`).join();
  if (known?.key !== key) {
    const content = contentOf(entries);
    known = { key, edition: handedOver(content) ?? readWhole(content) };
  }
  return known.edition;
}

function readWhole(content: EditionContent): WholeEdition {
  const { edition, problems } = readEdition(content);
  // The content check has stopped a build by now; this is what an editor of the running dev server sees.
  if (!edition) throw new Error(formatProblems(problems));
  return edition;
}

/** The files as the content folder has them: the collection keeps no order. */
function contentOf(entries: readonly CollectionEntry<'plan'>[]): EditionContent {
  const files = entries.map(({ id, data }) => ({ path: id, text: data.text })).sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  return {
    units: files.filter(({ path }) => path.endsWith('.mdx')),
    figures: files.filter(({ path }) => path.endsWith('.figures.yaml')),
    terms: text('terms.yaml'),
    places: text('places.yaml'),
    measures: text('measures.yaml'),
    consistency: text('consistency.yaml'),
  };
}

const readingsOf = oncePerEdition((_edition): Map<Edition, Reading> => new Map());

/** What the pages of an edition are made of; made once for each reading of the content. */
export async function loadReading(shown: Edition): Promise<Reading> {
  const whole = await loadEdition();
  const readings = readingsOf(whole);
  const reading = readings.get(shown) ?? readingOf(whole, shown);
  readings.set(shown, reading);
  return reading;
}

function readingOf({ plans, ledger, vocabulary }: WholeEdition, edition: Edition): Reading {
  const [first, ...others] = edition.languages;
  const shown = edition.languages.find((language) => language !== sourceLanguage) ?? sourceLanguage;
  const plan = plans[shown.tag];
  return { edition, plan, links: others.length ? undefined : clauseLinksOf(plan, first, ledger, vocabulary.terms) };
}
