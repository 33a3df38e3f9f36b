import { languages } from '../../editions.ts';
import { HITS, keep } from '../kept.ts';
import { pageLanguages } from '../page-languages.ts';
import { keepInTab, keptInTab } from './in-tab.ts';
import { having, isText, listOf, optional } from './shapes.ts';

/** The hits that a clause was opened from, for as long as the tab lives: what a reading page needs to mark the words and to go on. */
export interface OpenedHits {
  query: string;
  /** The HTML tag of the language of the page that they were opened from: who reads on is spoken to in it. */
  lang: string;
  /** The page that they were opened from, as it was left. */
  back: string;
  hits: { address: string; found: string[] }[];
  /** The one that was last looked at. */
  last?: string;
  /** One hit alone, whose words came with its address: there is no list that it is of. */
  sent?: true;
}

/** A page of this site, and no `javascript:`. */
function isOwnAddress(value: unknown): boolean {
  try {
    const { origin, protocol } = new URL(value as string);
    return isText(value) && origin === location.origin && /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}

const isOpenedHits = having({
  query: isText,
  lang: (value) => languages.some(({ lang }) => lang === value),
  back: isOwnAddress,
  hits: listOf(having({ address: isOwnAddress, found: listOf(isText) })),
  last: optional(isText),
  sent: optional((value) => value === true),
});

/** The hits that were kept, where they are of the right shape. */
function keptHits(): OpenedHits | undefined {
  const value = keptInTab(HITS);
  return isOpenedHits(value) ? (value as OpenedHits) : undefined;
}

/** The HTML tag of the language of this page. */
const readIn = () => pageLanguages()[0].lang;

/** Keeps the hits that are opened from this page: the words found at each address, in the order of the list. */
export function keepHits(query: string, found: ReadonlyMap<string, string[]>): void {
  const hits = Array.from(found, ([address, words]) => ({ address, found: words }));
  keepInTab(HITS, { query, lang: readIn(), back: location.href, hits } satisfies OpenedHits);
}

/** Keeps the words that came with the address of a passage; `back`: where they are searched for. */
export const keepSentHit = (address: string, found: string[], back: string) =>
  keepInTab(HITS, { query: found.join(' '), lang: readIn(), back, hits: [{ address, found }], sent: true } satisfies OpenedHits);

/** Forgets the hits: no page is one of them any more. */
export const forgetHits = () => keep('sessionStorage', HITS, null);

/** The hits, when a passage of theirs is read at one of these addresses; it is then the last that was looked at. */
export function openedHits(addresses: readonly string[]): (OpenedHits & { at: number }) | undefined {
  const opened = keptHits();
  // A passage may be a hit in two editions, by other words: the one of the page's own address, which comes first, is meant.
  const at = addresses.map((own) => opened?.hits.findIndex(({ address }) => address === own) ?? -1).find((found) => found >= 0);
  if (!opened || at === undefined) return undefined;
  keepInTab(HITS, { ...opened, last: opened.hits[at]!.address } satisfies OpenedHits);
  return { ...opened, at };
}

/** The hit that a reader comes back from to the list at this address. */
export function lastHit(list: string): string | undefined {
  const opened = keptHits();
  return opened?.back === list ? opened.last : undefined;
}
