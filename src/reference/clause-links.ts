import { sourceLanguage, type Language } from '../editions.ts';
import type { Plan } from '../plan/model.ts';
import type { Stretch } from '../plan/stretches.ts';
import { unitsOf } from '../plan/traverse.ts';
import { findChinese, placesInEnglish } from '../vocabulary/forms.ts';
import type { Term } from '../vocabulary/vocabulary.ts';
import type { Ledger } from './figures/ledger.ts';

/** A term where a clause uses it for the first time in its section. */
export interface FirstUse extends Stretch {
  term: Term;
}

/** What leads out of the clauses: where slogans and short names lead, and which figures it states. */
export interface ClauseLinks {
  firstUses: ReadonlyMap<string, readonly FirstUse[]>;
  /** By passage id: the first of its figures, and how many there are. */
  figures: ReadonlyMap<string, { first: string; count: number }>;
}

/** Slogans, and short names that the plan itself spells out: what a reader may need to look up. */
const needsExplaining = ({ kind, explained }: Term) => kind === 'slogan' || (explained !== undefined && kind !== 'programme');

/** The links of a plan in one language; `plan` is the language's own. */
export function clauseLinksOf(plan: Plan, language: Language, ledger: Ledger, terms: readonly Term[]): ClauseLinks {
  const entries = terms.filter(needsExplaining);
  const firstUses = new Map<string, FirstUse[]>();
  for (const unit of unitsOf(plan)) {
    const seen = new Set<Term>();
    for (const clause of unit.clauses) {
      const uses = findChinese((clause.original ?? clause).text, entries).flatMap(({ entry, start, form }): FirstUse[] => {
        if (seen.has(entry)) return [];
        const place =
          language === sourceLanguage ? { start, end: start + form.length } : placesInEnglish(clause.text, entry[language.tag])[0];
        if (!place) return [];
        seen.add(entry);
        return [{ term: entry, ...place }];
      });
      if (uses.length) firstUses.set(clause.id, apart(uses));
    }
  }
  const figures = new Map<string, { first: string; count: number }>();
  for (const { id, entry } of ledger)
    figures.set(entry.id, { first: figures.get(entry.id)?.first ?? id, count: (figures.get(entry.id)?.count ?? 0) + 1 });
  return { firstUses, figures };
}

/** In their order, none over another. */
function apart(uses: FirstUse[]): FirstUse[] {
  let end = 0;
  return uses.sort((a, b) => a.start - b.start).filter((use) => use.start >= end && (end = use.end) > 0);
}
