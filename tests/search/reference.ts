/** A page of the published text file: as much of it as the reference needs. */
export interface TextPage {
  addresses: Record<string, string>;
  passages: { id: string; kind: string; cells: string[] }[];
}

/** What the definition of the exact set demands for a query. */
export interface Demanded {
  /** One hit each: its kind, its id and the link that opens it. */
  hits: { kind: string; id: string; href: string }[];
  /** The places in the plan's own words; notes have none. */
  occurrences: number;
  /** The occurrences that a reader is told: of one string its places; of several found apart none, since the passages are counted. */
  told: number | undefined;
}

const LETTER = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\p{N}]`;
const SIGN = String.raw`(?:(?<![\p{L}\p{N}])[+\-]|±)`;
const NUMBER = String.raw`${SIGN}?\d+(?:\.\d+)*(?:%|(?!%|\.\d|${LETTER}))`;
/** What stays of a text: numbers and words whole, Han characters one by one, the marks that close a sentence. */
const KEPT = new RegExp(String.raw`(?<whole>${NUMBER}|(?:${LETTER})+)|\p{Script=Han}|\p{S}|[。;?!]|\.(?!\S)`, 'gu');
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!,?\d)/g;

const known = new Map<string, string>();

/**
 * A text in the one form in which finding is plain containment: words and numbers stand in fences, so that none is found inside another.
 */
export function fenced(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = text
    .replaceAll('…', ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('−', '-')
    .replace(THOUSANDS, (number) => number.replaceAll(',', ''));
  const form = Array.from(plain.matchAll(KEPT), ({ 0: kept, groups }) => {
    if (groups!['whole']) return `<${kept}>`;
    // A sign that stands alone is none of a number's.
    return kept === '.' ? '。' : kept.replace(/\p{S}/u, '{$&}');
  }).join('');
  known.set(text, form);
  return form;
}

const QUOTED = String.raw`"([^"]*)"|“([^”]*)”`;
/** A quoted string with white space outside its marks, or whatever stands between white space: any other quotation mark is punctuation. */
const ASKED = new RegExp(String.raw`(?<!\S)-?(?:${QUOTED})(?!\S)|\S+`, 'g');

/** The strings that a passage must hold, and those that it must not. */
function wanted(query: string): { all: string[]; none: string[] } {
  const all: string[] = [];
  const none: string[] = [];
  for (const [word, straight, curly] of query.normalize('NFKC').matchAll(ASKED)) {
    const excluded = /^-[^\d]/.test(word);
    const string = fenced(straight ?? curly ?? word.slice(Number(excluded)));
    if (string) (excluded ? none : all).push(string);
  }
  return { all, none };
}

/** Whether a query asks for any string at all: one of punctuation alone does not. */
export const asks = (query: string): boolean => wanted(query).all.length > 0;

/** Where the strings stand in a text: places that overlap are one. */
function places(text: string, strings: readonly string[]): number {
  const found = strings
    .flatMap((string) => {
      const starts: [number, number][] = [];
      for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) starts.push([at, at + string.length]);
      return starts;
    })
    .sort(([a], [b]) => a - b);
  let end = -1;
  let count = 0;
  for (const [from, until] of found) {
    if (from >= end) count++;
    end = Math.max(end, until);
  }
  return count;
}

/** Every passage that a query must find, by the definition alone: it shares nothing with the search that it judges. */
export function demanded(pages: readonly TextPage[], query: string, reader: string): Demanded {
  const { all, none } = wanted(query);
  const hits: Demanded['hits'] = [];
  let occurrences = 0;
  for (const { addresses, passages } of all.length ? pages : []) {
    for (const { id, kind, cells } of passages) {
      const texts = cells.map(fenced);
      const holds = (string: string) => texts.some((text) => text.includes(string));
      if (!all.every(holds) || none.some(holds)) continue;
      hits.push({ kind, id, href: `${addresses[reader]}#${id}` });
      if (kind !== 'note') for (const text of texts) occurrences += places(text, all);
    }
  }
  return { hits, occurrences, told: new Set(all).size > 1 ? undefined : occurrences };
}
