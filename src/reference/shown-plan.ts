import type { Edition } from '../editions.ts';
import type { Plan } from '../plan/model.ts';
import type { ClauseLinks } from './clause-links.ts';

/** What a page of the plan's text is read in: an edition, the plan as it shows it, and what leads out of the clauses. */
export interface ShownPlan {
  edition: Edition;
  /** The plan in the edition's one language, or the translation, which has the original beside it. */
  plan: Plan;
  /** None where several languages stand side by side. */
  links: ClauseLinks | undefined;
}
