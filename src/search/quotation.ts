import { atomsOf } from './atoms.ts';
import { pagesHoldingAny, type Corpus } from './corpus.ts';
import type { SearchPage } from './hit.ts';
import { likest, type Likest } from './quotation-likest.ts';
import { planRow, type PlanRow } from './quotation-plan.ts';
import { tokensOf, type FoundIn } from './quotation-tokens.ts';
import { sameWords, wholeIn, type Reservation } from './quotation-whole.ts';
import { halvesOf, paragraphsOf } from './quotation-paragraphs.ts';
import { atOnce, type Steps } from './turns.ts';

/** What became of one paragraph of a quotation; `foundIn`: the passages that it was found in, in the plan's order. */
export type QuotationResult = { quoted: string } & (
  | { found: 'exactly'; foundIn: FoundIn[] }
  | { found: 'same-words'; foundIn: FoundIn[]; but: Reservation[] }
  | ({ found: 'with-differences' } & Likest)
  | { found: 'nowhere' }
);

/** How many atoms of a quotation are looked for together, and at how many points of it, to find the pages that it may stand on. */
const WINDOW = 4;
const WINDOWS = 12;

/** The pages that may hold a quotation or the most of it, in the plan's order. */
export async function quotationPages(corpus: Corpus, pasted: string): Promise<SearchPage[]> {
  const atoms = atomsOf(pasted).values.filter((value) => !/^[。;?!]$/.test(value));
  const step = Math.max(1, Math.floor((atoms.length - WINDOW) / WINDOWS));
  const rows = Array.from({ length: WINDOWS }, (_, i) => atoms.slice(i * step, i * step + WINDOW)).filter(({ length }) => length);
  // Marks alone, which have no atoms, may stand on any page.
  return pagesHoldingAny(corpus, rows.length ? rows.map((row) => [row]) : [[]]);
}

/**
 * Looks for each paragraph of a pasted text in the plan: the same words and marks in the same order (white space
 * aside), else the same but for capitals or a word at either end, else the likest stretch.
 */
export function checkQuotation(pages: readonly SearchPage[], pasted: string): QuotationResult[] {
  const plan = atOnce(planRow(pages));
  return paragraphsOf(pasted).flatMap((quoted) => atOnce(checkParagraph(plan, quoted)));
}

/** Marks around a whole quotation are the quoter's, and so is a sign for what was left out, unless the plan has them there. */
const AROUND = /^["'“‘「『](.+)["'”’」』]$/u;
const LEFT_OUT = /…+|\.{3,}|\[…\]/u;
/** Nobody sets a quotation in more marks than these. */
const MOST_AROUND = 3;

/** Looks for a paragraph in a row of the plan's tokens, in steps; what was left out of it parts it, and each part is looked for. */
export function* checkParagraph(plan: PlanRow, quoted: string, around = 0): Steps<QuotationResult[]> {
  const tokens = tokensOf(quoted);
  if (!tokens.length) return [];
  yield;
  const foundIn = wholeIn(plan, tokens);
  if (foundIn.length) return [{ quoted, found: 'exactly', foundIn }];
  const inner = around < MOST_AROUND && AROUND.exec(quoted)?.[1];
  if (inner) return yield* checkParagraph(plan, inner, around + 1);
  const pieces = quoted.split(LEFT_OUT).map((piece) => piece.trim());
  if (pieces.length > 1) return yield* checkParts(plan, pieces);
  yield;
  const same = sameWords(plan, tokens);
  if (same) return [{ quoted, found: 'same-words', ...same }];
  yield;
  const near = likest(plan, quoted, tokens);
  if (near === 'in-parts') {
    const results = yield* checkParts(plan, halvesOf(quoted));
    return results.some(({ found }) => found !== 'nowhere') ? results : [{ quoted, found: 'nowhere' }];
  }
  return [near ? { quoted, found: 'with-differences', ...near } : { quoted, found: 'nowhere' }];
}

function* checkParts(plan: PlanRow, parts: readonly string[]): Steps<QuotationResult[]> {
  const results: QuotationResult[] = [];
  for (const part of parts) results.push(...(yield* checkParagraph(plan, part)));
  return results;
}
