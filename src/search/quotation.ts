import { atomsOf } from './atoms.ts';
import { pagesHoldingAny, type Corpus } from './corpus.ts';
import { withWordsWhole } from './divided-words.ts';
import type { SearchPage } from './hit.ts';
import { likest, type QuotationResult } from './quotation-likest.ts';
import { passagesOfTokens, tokensOf, type PlanToken, type Token } from './quotation-tokens.ts';

/** How many atoms of a quotation are looked for together, and at how many points of it, to find the pages that it may stand on. */
const WINDOW = 4;
const WINDOWS = 12;

/** The pages that may hold a quotation or the most of it, in the plan's order. */
export async function quotationPages(corpus: Corpus, pasted: string): Promise<SearchPage[]> {
  const atoms = atomsOf(pasted).values.filter((value) => !/^[。;?!]$/.test(value));
  const step = Math.max(1, Math.floor((atoms.length - WINDOW) / WINDOWS));
  const rows = Array.from({ length: WINDOWS }, (_, i) => atoms.slice(i * step, i * step + WINDOW));
  return pagesHoldingAny(
    corpus,
    rows.filter(({ length }) => length).map((row) => [row]),
  );
}

/**
 * Looks for each paragraph of a pasted text in the plan: the same words and marks in the same order (white space
 * aside), else the likest stretch.
 */
export function checkQuotation(pages: readonly SearchPage[], pasted: string): QuotationResult[] {
  const plan = planTokens(pages);
  return paragraphsOf(pasted).flatMap((quoted) => checkParagraph(plan, quoted));
}

/** The tokens of the plan's own words on some of its pages, one after the other. */
function planTokens(pages: readonly SearchPage[]): PlanToken[] {
  return pages.flatMap((page, i) => {
    const tokens = pageTokens(page);
    const before = pages[i - 1];
    const readsOn = !before || before.order + before.passages.length === page.order;
    // Pages that do not follow each other in the plan must not read on.
    return readsOn || !tokens[0] ? tokens : [{ ...tokens[0], value: '', start: 0, end: 0 }, ...tokens];
  });
}

function pageTokens(page: SearchPage): PlanToken[] {
  const tokens: PlanToken[] = [];
  for (const passage of page.passages) {
    if (passage.kind === 'note') continue;
    const foundIn = { page, passage };
    for (const token of passage.cells.flatMap(tokensOf)) tokens.push({ ...token, foundIn });
  }
  return tokens;
}

/** A pasted text by its lines, no word divided, each of which is checked by itself. */
export const paragraphsOf = (pasted: string) =>
  withWordsWhole(pasted)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

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

function whole(plan: readonly PlanToken[], quoted: string, tokens: readonly Token[]): QuotationResult | undefined {
  const found = plan.flatMap((_, i) => {
    const here = tokens.every(({ value }, k) => plan[i + k]?.value === value);
    return here ? passagesOfTokens(plan.slice(i, i + tokens.length)) : [];
  });
  return found.length ? { quoted, found: 'exactly', foundIn: [...new Set(found)] } : undefined;
}
