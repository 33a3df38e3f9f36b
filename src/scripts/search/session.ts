import { HITS, keep, kept } from '../kept.ts';

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

/**
 * Keeps a value for as long as the tab lives; a browser that keeps nothing does without: nothing depends on it but the
 * comfort of coming back.
 */
const keepInTab = (key: string, value: unknown) => keep('sessionStorage', key, JSON.stringify(value));

/** What was kept under a key; null where there is nothing, or no JSON. Its shape is to be checked: it may be of an older build. */
function keptInTab(key: string): unknown {
  try {
    return JSON.parse(kept('sessionStorage', key) ?? 'null');
  } catch {
    return null;
  }
}

const isString = (value: unknown): value is string => typeof value === 'string';
const strings = (value: unknown): string[] | undefined => (Array.isArray(value) && value.every(isString) ? value : undefined);

/** The hits that were kept, where they are of the right shape. */
function keptHits(): OpenedHits | undefined {
  const { query, lang, back, hits, last, sent } = (keptInTab(HITS) ?? {}) as Record<string, unknown>;
  if (![query, lang, back].every(isString) || !Array.isArray(hits)) return undefined;
  const isHit = (hit: unknown) => {
    const { address, found } = (hit ?? {}) as Record<string, unknown>;
    return isString(address) && strings(found) !== undefined;
  };
  if (!hits.every(isHit) || !(last === undefined || isString(last))) return undefined;
  return { query, lang, back, hits, ...(last !== undefined && { last }), ...(sent === true && { sent }) } as OpenedHits;
}

/** Keeps the hits that are opened from this page: the words found at each address, in the order of the list. */
export function keepHits(query: string, found: ReadonlyMap<string, string[]>): void {
  const hits = Array.from(found, ([address, words]) => ({ address, found: words }));
  keepInTab(HITS, { query, lang: document.documentElement.lang, back: location.href, hits } satisfies OpenedHits);
}

/** Keeps the words that came with the address of a passage; `back`: where they are searched for. */
export const keepSentHit = (address: string, found: string[], back: string) =>
  keepInTab(HITS, {
    query: found.join(' '),
    lang: document.documentElement.lang,
    back,
    hits: [{ address, found }],
    sent: true,
  } satisfies OpenedHits);

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

const QUOTATION = 'quotation';

/** Keeps the text that a reader checks beside the query that the address has, for as long as the tab lives. */
export const keepQuotation = (query: string, text: string) => keepInTab(QUOTATION, [query, text]);

/** The text that was checked last under the query, there again when the reader comes back; undefined where none was. */
export function keptQuotation(query: string): string | undefined {
  const [asked, text] = strings(keptInTab(QUOTATION)) ?? [];
  return asked === query ? text : undefined;
}
