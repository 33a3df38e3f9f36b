import type { HitKind, SearchPage } from './hit.ts';

/** What a search of one language's text covers: what a sentence about “no result” must name. */
export interface Searched {
  language: string;
  /** The edition's, as the foot of every page has it. */
  version: string;
  kinds: Record<HitKind, number>;
  /** Visible characters of the plan's own words. */
  characters: number;
}

/** Counts what can be found. */
export function searchedOf(pages: readonly SearchPage[], language: string, version: string): Searched {
  const kinds: Record<HitKind, number> = { heading: 0, clause: 0, indicator: 0, project: 0, note: 0 };
  let characters = 0;
  for (const { kind, cells } of pages.flatMap(({ passages }) => passages)) {
    kinds[kind]++;
    if (kind !== 'note') characters += cells.join('').replace(/\s/g, '').length;
  }
  return { language, version, kinds, characters };
}
