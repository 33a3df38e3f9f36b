import { sourceLanguage, type Edition } from '../editions.ts';
import { clauseLinksOf } from '../reference/clause-links.ts';
import type { Reading } from '../reference/reading.ts';
import { handedOver } from './handed-over.ts';
import { oncePerEdition } from './once.ts';
import type { WholeEdition } from './read.ts';

/** The whole edition, as pages have it: plans, vocabulary, figures. The content check has read it, once. */
export const loadEdition = (): WholeEdition => handedOver();

const readingsOf = oncePerEdition((_edition): Map<Edition, Reading> => new Map());

/** What the pages of an edition of the plan are made of; made once for each reading of the content. */
export function loadReading(shown: Edition): Reading {
  const whole = loadEdition();
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
