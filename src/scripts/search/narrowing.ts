import type { Language } from '../../editions.ts';
import { FILED, type FiledPassages, type FilterName } from '../../search/filed.ts';
import { HIT_KINDS, SEPARATOR, type Hit } from '../../search/hit.ts';
import { pageLanguage, partCount, words } from './page-data.ts';
import { loadFiled } from './sources.ts';
import type { State } from './state.ts';

/** One filter: what its choices are called, in the order in which they stand, and which of them a hit falls under. */
export interface Narrowing {
  name: FilterName;
  choices: ReadonlyMap<string, { text: string; lang?: string }>;
  of: (hit: Hit) => readonly string[];
}

/** The filters by what a hit says of itself: its kind, and the part that it stands in, by the part's heading in the language searched. */
export function narrowings(hits: readonly Hit[], { lang }: Language): Narrowing[] {
  const headings = new Map(hits.map(({ page: { part, path } }) => [part, path.split(SEPARATOR)[0]!]));
  const parts = Array.from({ length: partCount }, (_, i) => i + 1).filter((part) => headings.has(part));
  return [
    { name: 'kind', choices: new Map(HIT_KINDS.map((kind) => [kind, { text: words.kinds[kind] }])), of: ({ passage }) => [passage.kind] },
    {
      name: 'part',
      choices: new Map(parts.map((part) => [String(part), { text: headings.get(part)!, lang }])),
      of: ({ page }) => [String(page.part)],
    },
  ];
}

/** The filters by what passages are filed under, which come after the first hits. */
export async function filedNarrowings(): Promise<Narrowing[]> {
  const filed: FiledPassages = await loadFiled();
  return FILED.map((name): Narrowing => {
    const under = new Map<string, string[]>();
    for (const { id, passages } of filed[name]) for (const passage of passages) under.set(passage, [...(under.get(passage) ?? []), id]);
    return {
      name,
      choices: new Map(filed[name].map((each) => [each.id, { text: each.name[pageLanguage.tag]! }])),
      of: ({ passage }) => under.get(passage.id) ?? [],
    };
  });
}

/** Whether a state's choice in a filter lets a hit through; where nothing is chosen, all. */
export const lets = ({ name, of }: Narrowing, state: State, hit: Hit) => !state[name] || of(hit).includes(state[name]);

/** Of all hits, those that every filter lets through. */
export const narrowed = (hits: readonly Hit[], state: State, by: readonly Narrowing[]) =>
  hits.filter((hit) => by.every((each) => lets(each, state, hit)));

/** The choices of a state in words; an address may choose what there is not. */
export const chosenIn = (state: State, by: readonly Narrowing[]): string[] =>
  by.flatMap(({ name, choices }) => {
    const value = state[name];
    if (!value) return [];
    return [name === 'part' ? words.part(Number(value)) : (choices.get(value)?.text ?? value)];
  });
