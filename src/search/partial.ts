import { atomsOf, type Atoms } from './atoms.ts';
import { pagesHoldingAny, type Corpus } from './corpus.ts';
import { excluded, hitOf, mayHold, rangesIn, stands, type TermRanges } from './exact.ts';
import type { Hit, SearchPassage } from './hit.ts';
import type { Query, Written } from './query.ts';
import { byRank, isWeighty } from './rank.ts';
import { giveWay } from './turns.ts';
import { wordEdges } from './whole-words.ts';

/** The fewest atoms of a string that are worth showing as a part of it. */
const SHORTEST_PART = 2;
/** A string of so many words is a sentence: where less than half of it stands together anywhere, its words are looked for apart. */
const SEVERAL = 4;

/** What a query that is found nowhere can still be shown by: the passages that hold most of it, and which parts. */
export interface PartialHits {
  parts: string[];
  /** How many of the parts each passage holds. */
  most: number;
  hits: Hit[];
}

/**
 * Of several words, the passages that hold most of them, words that stand everywhere aside; so of a sentence in one string, unless half of
 * it stands together somewhere; of another string those that hold its longest part of whole words that stands anywhere, or where no word
 * does, of characters; but none whose id is among `shown`.
 */
export async function partialHits(corpus: Corpus, query: Query, shown: ReadonlySet<string> = new Set()): Promise<PartialHits> {
  const parts = await partsOf(query, corpus);
  const found: { hit: Hit; held: Written[] }[] = [];
  for (const page of await pagesHoldingAny(
    corpus,
    parts.map(({ atoms }) => [atoms]),
  )) {
    for (const [i, passage] of page.passages.entries()) {
      if (passage.kind === 'note' || shown.has(passage.id) || excluded(passage, query)) continue;
      const ranges: TermRanges = parts.map(({ atoms }) => rangesIn(passage, atoms));
      const held = parts.filter((_, part) => stands(ranges[part]!));
      if (held.length) found.push({ hit: hitOf(page, i, ranges), held });
    }
    await giveWay();
  }
  const most = Math.max(0, ...found.map(({ held }) => held.length));
  const best = found.filter(({ held }) => held.length === most);
  const inBest = new Set(best.flatMap(({ held }) => held));
  return { parts: parts.filter((part) => inBest.has(part)).map(({ text }) => text), most, hits: best.map(({ hit }) => hit).sort(byRank) };
}

/** What is looked for instead of a whole query. */
async function partsOf({ terms }: Query, corpus: Corpus): Promise<Written[]> {
  const [first, ...others] = terms;
  if (others.length) return terms.filter(({ atoms }) => isWeighty(atoms));
  if (!first) return [];
  const atoms = atomsOf(first.text);
  const limits = wordsOf(first.text, atoms);
  const whole = await longestParts(corpus, first.text, atoms, limits);
  if (!whole.length) return longestParts(corpus, first.text, atoms, [...atoms.values.keys(), atoms.values.length]);
  const words = whole[0]!.atoms.length * 2 < atoms.values.length ? longWords(first.text, atoms, limits) : [];
  return words.length >= SEVERAL ? words : whole;
}

/** The words of a string, each once, that are of two characters at least. */
function longWords(text: string, { values, starts, ends }: Atoms, limits: readonly number[]): Written[] {
  const words = limits.slice(0, -1).map((start, i) => {
    const end = limits[i + 1]!;
    return { text: text.slice(starts[start], ends[end - 1]), atoms: values.slice(start, end) };
  });
  const long = words.filter((word) => word.text.length > 1 && /[\p{L}\p{N}]/u.test(word.text));
  return [...new Map(long.map((word) => [word.text, word])).values()];
}

/** Where the words of a string begin, as indexes of its atoms, and where the last of them ends; none where nobody can tell. */
function wordsOf(text: string, { starts }: Atoms): number[] {
  const edges = new Set(wordEdges(text, 'zh'));
  const words = starts.flatMap((start, i) => (edges.has(start) ? [i] : []));
  return words.length ? [...words, starts.length] : [];
}

/**
 * The longest parts of a string, from one of its `limits` to another, all of one length, that stand in some passage, each once. Where a
 * part stands, so does what it holds: its end never goes back.
 */
async function longestParts(corpus: Corpus, text: string, { values, starts, ends }: Atoms, limits: readonly number[]): Promise<Written[]> {
  let longest = SHORTEST_PART;
  let parts = new Map<string, Written>();
  for (let first = 0, last = 0; last < limits.length - 1; first++) {
    last = Math.max(first, last);
    while (last < limits.length - 1 && (await standsAnywhere(corpus, values.slice(limits[first], limits[last + 1])))) last++;
    const [start, end] = [limits[first]!, limits[last]!];
    if (end - start < longest) continue;
    if (end - start > longest) parts = new Map();
    longest = end - start;
    const atoms = values.slice(start, end);
    parts.set(atoms.join(' '), { text: text.slice(starts[start], ends[end - 1]), atoms });
  }
  return [...parts.values()];
}

async function standsAnywhere(corpus: Corpus, row: readonly string[]): Promise<boolean> {
  await giveWay();
  const holds = (passage: SearchPassage) => passage.kind !== 'note' && mayHold(passage, row) && stands(rangesIn(passage, row));
  return (await corpus.pagesHolding([row])).some(({ passages }) => passages.some(holds));
}
