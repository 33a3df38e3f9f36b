import { sourceLanguage, type Edition } from '../editions.ts';
import { clauseLinksOf } from '../reference/clause-links.ts';
import type { ShownPlan } from '../reference/shown-plan.ts';
import { spineOf, type Spine } from '../pictures/spine.ts';
import { handedOver } from './handed-over.ts';
import { oncePerEdition } from './once.ts';
import type { WholeEdition } from './read.ts';

/** The whole edition, as pages have it: plans, vocabulary, figures. The content check has read it, once. */
export const loadEdition = (): WholeEdition => handedOver();

const spineOfEdition = oncePerEdition(({ plans }) => spineOf(plans[sourceLanguage.tag]));

/** The plan as the line that stands under every header; the same in every language. */
export const loadSpine = (): Spine => spineOfEdition(loadEdition());

const shownPlansOf = oncePerEdition((_edition): Map<Edition, ShownPlan> => new Map());

/** What the pages of an edition of the plan are made of; made once for each reading of the content. */
export function loadShownPlan(edition: Edition): ShownPlan {
  const whole = loadEdition();
  const known = shownPlansOf(whole);
  const shown = known.get(edition) ?? shownPlanOf(whole, edition);
  known.set(edition, shown);
  return shown;
}

function shownPlanOf({ plans, ledger, vocabulary }: WholeEdition, edition: Edition): ShownPlan {
  const [first, ...others] = edition.languages;
  const shown = edition.languages.find((language) => language !== sourceLanguage) ?? sourceLanguage;
  const plan = plans[shown.tag];
  return { edition, plan, links: others.length ? undefined : clauseLinksOf(plan, first, ledger, vocabulary.terms) };
}
