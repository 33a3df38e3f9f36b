import { diffArrays } from 'diff';
import { atomsOf } from './atoms.ts';
import type { Corpus } from './corpus.ts';
import type { SearchPage, SearchPassage } from './hit.ts';

/** A stretch of a quotation beside the plan: in both, in the quotation alone, or in the plan alone. */
export interface Stretch {
  text: string;
  in: 'both' | 'quotation' | 'plan';
}

/** What became of one paragraph of a quotation; `ids`: the passages that it was found in, in the plan's order. */
export type QuotationResult = { quoted: string } & (
  | { found: 'exactly'; places: Place[] }
  | { found: 'with-differences'; places: Place[]; stretches: Stretch[] }
  | { found: 'nowhere' }
);
export interface Place {
  page: SearchPage;
  passage: SearchPassage;
}

/** A word, a number, or any other visible character by itself, with where it stands in its text. */
interface Token {
  value: string;
  text: string;
  start: number;
  end: number;
}

/** The plan's tokens in its order, each with the passage that it belongs to. */
type PlanToken = Token & { place: Place };

const TOKEN = /[\p{Script=Latin}\p{Nd}]+|[^\s\p{Cf}]/gu;
const alike = (value: string) => value.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const tokensOf = (text: string) => [...text.matchAll(TOKEN)].map(({ 0: value, index }): Token => ({ value: alike(value), text, start: index, end: index + value.length }));

/** How many tokens in a row make one grain of likeness, and how much of a quotation must be alike for its place to be named. */
const GRAIN = 3;
const ALIKE = 0.5;

/** How many atoms of a quotation are looked for together, and at how many places of it, to find the pages that it may stand on. */
const WINDOW = 4;
const WINDOWS = 12;

/** The pages that may hold a quotation or the most of it, in the plan's order. */
export async function quotationPages(corpus: Corpus, pasted: string): Promise<SearchPage[]> {
  const atoms = atomsOf(pasted).values.filter((value) => !/^[。;?!]$/.test(value));
  const step = Math.max(1, Math.floor((atoms.length - WINDOW) / WINDOWS));
  const rows = Array.from({ length: WINDOWS }, (_, i) => atoms.slice(i * step, i * step + WINDOW)).filter(({ length }) => length);
  const found = (await Promise.all(rows.map((row) => corpus.pagesHolding([row])))).flat();
  return [...new Map(found.map((page) => [page.order, page])).values()].sort((a, b) => a.order - b.order);
}

/** Looks for each paragraph of a pasted text in the plan: the same words and marks in the same order (white space aside), else the likest place. */
export function checkQuotation(pages: readonly SearchPage[], pasted: string): QuotationResult[] {
  const plan = pages.flatMap((page, i) => {
    const tokens = page.passages.flatMap((passage) => {
      const place = { page, passage };
      return passage.kind === 'note' ? [] : passage.cells.flatMap((cell) => tokensOf(cell).map((token): PlanToken => ({ ...token, place })));
    });
    const before = pages[i - 1];
    // Pages that do not follow each other in the plan must not read on.
    const gap = before && before.order + before.passages.length !== page.order && tokens[0] ? [{ ...tokens[0], value: '', start: 0, end: 0 }] : [];
    return [...gap, ...tokens];
  });
  return paragraphsOf(pasted).flatMap((quoted) => checkParagraph(plan, quoted));
}

export const paragraphsOf = (pasted: string) => pasted.split(/\n+/).map((line) => line.trim()).filter(Boolean);

/** Marks around a whole quotation are the quoter's, and so is a sign for what was left out, unless the plan has them there. */
const AROUND = /^["'“‘「『](.+)["'”’」』]$/u;
const LEFT_OUT = /\s*(?:…+|\.{3,}|\[…\])\s*/u;

function checkParagraph(plan: readonly PlanToken[], quoted: string): QuotationResult[] {
  const tokens = tokensOf(quoted);
  if (!tokens.length) return [];
  const found = whole(plan, quoted, tokens);
  if (found) return [found];
  const inner = AROUND.exec(quoted)?.[1];
  if (inner) return checkParagraph(plan, inner);
  const pieces = quoted.split(LEFT_OUT);
  return pieces.length > 1 ? pieces.flatMap((piece) => checkParagraph(plan, piece)) : [likest(plan, quoted, tokens)];
}

const placesOf = (tokens: readonly PlanToken[]) => [...new Set(tokens.map(({ place }) => place))];

function whole(plan: readonly PlanToken[], quoted: string, tokens: readonly Token[]): QuotationResult | undefined {
  const found = plan.flatMap((_, i) => (tokens.every(({ value }, k) => plan[i + k]?.value === value) ? placesOf(plan.slice(i, i + tokens.length)) : []));
  return found.length ? { quoted, found: 'exactly', places: [...new Set(found)] } : undefined;
}

/** The stretch of the plan that shares the most grains with the quotation, and what differs there. */
function likest(plan: readonly PlanToken[], quoted: string, tokens: readonly Token[]): QuotationResult {
  const grain = (list: readonly Token[], i: number) => list.slice(i, i + GRAIN).map(({ value }) => value.toLowerCase()).join(' ');
  const wanted = new Set(tokens.slice(0, Math.max(1, tokens.length - GRAIN + 1)).map((_, i) => grain(tokens, i)));
  const shared = plan.map((_, i) => Number(wanted.has(grain(plan, i))));
  let sum = 0;
  let best = { start: 0, sum: 0 };
  shared.forEach((one, i) => {
    sum += one - (shared[i - tokens.length] ?? 0);
    if (sum > best.sum) best = { start: Math.max(0, i - tokens.length + 1), sum };
  });
  const margin = Math.ceil(tokens.length / 4) + GRAIN;
  const window = plan.slice(Math.max(0, best.start - margin), best.start + tokens.length + margin);
  const parts = diffArrays(window.map(({ value }) => value), tokens.map(({ value }) => value));
  const same = parts.reduce((count, { added, removed, value }) => count + (added || removed ? 0 : value.length), 0);
  if (!best.sum || same < tokens.length * ALIKE) return { quoted, found: 'nowhere' };
  let inPlan = 0;
  let inQuotation = 0;
  const planPart = (of: readonly PlanToken[]) => ({ in: 'plan' as const, text: written(of), tokens: of, length: of.length });
  const stretches = parts.map(({ added, removed, value: { length } }): Stretch & { tokens: readonly PlanToken[]; length: number } => {
    const ofPlan = added ? [] : window.slice(inPlan, (inPlan += length));
    const ofQuotation = removed ? [] : tokens.slice(inQuotation, (inQuotation += length));
    return { in: added ? 'quotation' : removed ? 'plan' : 'both', text: written(added ? ofQuotation : ofPlan), tokens: ofPlan, length };
  });
  // What the plan has before the first likeness and after the last is no part of the quotation, but for what stands in place of its own first and last words.
  const [first, second] = stretches;
  if (first?.in === 'plan') stretches.splice(0, 1, ...(second?.in === 'quotation' ? [planPart(first.tokens.slice(-second.length))] : []));
  const last = stretches[stretches.length - 1];
  const before = stretches[stretches.length - 2];
  if (last?.in === 'plan') stretches.pop();
  else if (last?.in === 'quotation' && before?.in === 'plan') stretches.splice(-2, 1, planPart(before.tokens.slice(0, last.length)));
  return { quoted, found: 'with-differences', places: placesOf(stretches.flatMap((stretch) => stretch.tokens)), stretches: stretches.map((stretch) => ({ in: stretch.in, text: stretch.text })) };
}

/** Tokens as they are written in their text, or in their texts one after the other. */
function written(tokens: readonly Token[]): string {
  let text = '';
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    text += before ? (before.text === token.text ? token.text.slice(before.end, token.start) : ' ') : '';
    text += token.text.slice(token.start, token.end);
  });
  return text;
}
