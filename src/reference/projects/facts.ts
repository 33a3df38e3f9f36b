import type { Plan, ProjectRow } from '../plan/model.ts';
import { passageEntries, type PassageEntry } from '../plan/entries.ts';
import { clausesOf, projectsOf } from '../plan/traverse.ts';
import { findChinese } from '../vocabulary/forms.ts';
import type { Place, Term, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Figure, Ledger } from './figures/ledger.ts';

/** What a project's row names, and what it does not state. */
export interface ProjectFacts {
  places: readonly Place[];
  figures: readonly Figure[];
  /** Bodies of the vocabulary that the row names. */
  bodies: readonly Term[];
  /** Clauses that speak of the same thing: those that share the longest runs of words with the row. */
  clauses: readonly PassageEntry[];
}

/**
 * How many characters in a row two texts must share to speak of the same thing, in how many clauses a run may stand at most, and how many
 * clauses are named.
 */
const SHARED = 8;
const COMMON = 4;
const MOST = 3;

/** The facts of every project, by its id; read from the plan's own language. */
export function projectFacts(plan: Plan, ledger: Ledger, { places, terms }: Vocabulary): Map<string, ProjectFacts> {
  const clauses = clausesOf(plan);
  const entries = new Map(passageEntries(plan).map((entry) => [entry.id, entry]));
  const grams = new Map<string, Set<string>>();
  for (const { id, text } of clauses)
    for (let i = 0; i + SHARED <= text.length; i++)
      grams.set(text.slice(i, i + SHARED), (grams.get(text.slice(i, i + SHARED)) ?? new Set()).add(id));
  const bodies = terms.filter(({ kind }) => kind === 'body');
  return new Map(
    projectsOf(plan).map((row) => {
      const texts = textsOf(row);
      const named = <Entry extends Place | Term>(list: readonly Entry[]) => [
        ...new Set(texts.flatMap((text) => findChinese(text, list).map(({ entry }) => entry))),
      ];
      return [
        row.id,
        {
          places: named(places),
          bodies: named(bodies),
          figures: ledger.filter(({ entry }) => entry.id === row.id),
          clauses: alike(texts, grams).map((id) => entries.get(id)!),
        },
      ];
    }),
  );
}

const textsOf = ({ name, content }: ProjectRow) => [...(name ? [name.text] : []), content.text];

/** The clauses that share most runs with the texts, runs that stand in many clauses left out. */
function alike(texts: readonly string[], grams: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const shared = new Map<string, number>();
  for (const text of texts) {
    for (let i = 0; i + SHARED <= text.length; i++) {
      const clauses = grams.get(text.slice(i, i + SHARED));
      if (clauses && clauses.size <= COMMON) for (const id of clauses) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([id]) => id);
}
