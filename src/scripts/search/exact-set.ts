import type { Begin } from '../../search/corpus.ts';
import { exactHits, exactHitsInTurns } from '../../search/exact.ts';
import type { Hit } from '../../search/hit.ts';
import { inPlanOrder } from '../../search/rank.ts';
import { beginHits, FIRST } from './hits-list.ts';
import { hitsFirst } from './named.ts';
import { narrowed, narrowings, type Narrowing } from './narrowing.ts';
import type { Question } from './question.ts';
import { keepRoom } from './room.ts';
import type { Slots } from './slots.ts';
import type { State } from './state.ts';

/** All that holds the query's terms; where that is long in coming, those that the plan begins with are shown as soon as they are there. */
export async function exactSet(question: Question, filed: readonly Narrowing[], slots: Slots, current: () => boolean): Promise<Hit[]> {
  const { state, query, language, corpus } = question;
  let whole = state.view !== 'hits' || state.order !== 'plan';
  const begin: Begin = (pages) => {
    if (whole || !current()) return;
    const first: Hit[] = [];
    for (const page of pages) {
      const hits = inPlanOrder(exactHits([page], query));
      first.push(...narrowed(hits, state, [...narrowings(hits, language), ...filed]));
      if (first.length >= FIRST) break;
    }
    if (!first.length) return;
    hitsFirst(slots);
    keepRoom(slots, question);
    beginHits(slots.results, first, language.lang);
  };
  const pages = await corpus.pagesHolding(
    query.terms.map(({ atoms }) => atoms),
    begin,
  );
  whole = true;
  return exactHitsInTurns(pages, query);
}

/** Hits in the order that is asked for; they come by rank. */
export const arranged = (hits: readonly Hit[], { order }: State) => (order === 'rank' ? hits : inPlanOrder(hits));
