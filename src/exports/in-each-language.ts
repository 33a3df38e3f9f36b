import type { Plans } from '../edition/plans.ts';
import { languages, sourceLanguage, type LanguageTag } from '../editions.ts';
import type { Plan } from '../plan/model.ts';

/** One thing of the plan in every language. */
export interface InEachLanguage<Thing> {
  /** In the plan's own. */
  source: Thing;
  /** By language tag, the plan's own among them. */
  in: Record<LanguageTag, Thing>;
}

/** What `of` finds in each plan, side by side: all plans have the same things in the same order. */
export function inEachLanguage<Thing>(plans: Plans, of: (plan: Plan) => readonly Thing[]): InEachLanguage<Thing>[] {
  const things = languages.map(({ tag }) => [tag, of(plans[tag])] as const);
  return of(plans[sourceLanguage.tag]).map((source, i) => ({
    source,
    in: Object.fromEntries(things.map(([tag, list]) => [tag, list[i]!])) as InEachLanguage<Thing>['in'],
  }));
}
