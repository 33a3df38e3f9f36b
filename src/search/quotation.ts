import { atomsOf } from './atoms.ts';
import { pagesHoldingAny, type Corpus } from './corpus.ts';
import { inSimplified } from './forms.ts';
import type { SearchPage } from './hit.ts';
import { otherwise, type Otherwise } from './quotation-forms.ts';
import { nearest, type Nearest } from './quotation-nearest.ts';
import { planRow, type PlanRow } from './quotation-plan.ts';
import { tokensOf, type FoundIn } from './quotation-tokens.ts';
import { passagesAt, sameWords, wholeAt, type Reservation } from './quotation-whole.ts';
import { halvesOf, paragraphsOf, sentencesOf } from './quotation-paragraphs.ts';
import { atOnce, type Steps } from './turns.ts';

/**
 * What became of one paragraph of a quotation; `foundIn`: the passages that it was found in, in the plan's order; `otherwise`: where all of
 * it stands in another form than it is written in.
 */
export type QuotationResult = { quoted: string } & (
  | { found: 'exactly'; foundIn: FoundIn[] }
  | { found: 'same-words'; foundIn: FoundIn[]; but: Reservation[] }
  | ({ found: 'with-differences'; otherwise?: Otherwise } & Nearest)
  | { found: 'nowhere'; otherwise?: Otherwise }
);

/** How many atoms of a quotation are looked for together, and at how many points of it, to find the pages that it may stand on. */
const WINDOW = 4;
const WINDOWS = 12;

/** The simplified form of each traditional character that the plan has in simplified form. */
type Simplified = Readonly<Record<string, string>>;

/** The pages that may hold a quotation or the most of it, also in simplified characters, in the plan's order. */
export async function quotationPages(corpus: Corpus, pasted: string, simplified: Simplified = {}): Promise<SearchPage[]> {
  const atoms = atomsOf(pasted).values.filter((value) => !/^[。;?!]$/.test(value));
  const step = Math.max(1, Math.floor((atoms.length - WINDOW) / WINDOWS));
  const windows = Array.from({ length: WINDOWS }, (_, i) => atoms.slice(i * step, i * step + WINDOW)).filter(({ length }) => length);
  const rows = windows.flatMap((row) => [row, ...inSimplified({ text: '', atoms: row }, simplified).map((simple) => simple.atoms)]);
  // Marks alone, which have no atoms, may stand on any page.
  return pagesHoldingAny(corpus, rows.length ? rows.map((row) => [row]) : [[]]);
}

/**
 * Looks for each paragraph of a pasted text in the plan: the same words and marks in the same order (white space
 * aside), else the same but for capitals or a word at either end, else the likest stretch.
 */
export function checkQuotation(pages: readonly SearchPage[], pasted: string, simplified: Simplified = {}): QuotationResult[] {
  const plan = atOnce(planRow(pages));
  return paragraphsOf(pasted).flatMap((quoted) => atOnce(checkParagraph(plan, quoted, simplified)));
}

/** Marks around a whole quotation are the quoter's, and so is a sign for what was left out, unless the plan has them there. */
const AROUND = /^["'“‘「『«‹„](.+)["'”’」』»›“][.。]?$/u;
/** What stands before a line that was listed or quoted in a mail, and around one that was set in bold. */
const LISTED = /^(?:[•●▪◦>*#·-]{1,6}\s+|\d{1,2}[.)、]\s*|[(（][\d一二三四五六七八九十]{1,3}[)）]\s*)(.+)$/u;
const BOLD = /^\*\*(.+)\*\*$/u;
const LEFT_OUT = /[[(（［]\s*(?:[…⋯]+|\.(?: ?\.){2,})\s*[\])）］]|[…⋯]+|\.(?: ?\.){2,}/u;
/** Nobody sets a quotation in more marks than these, nor leaves out more in a line. */
const MOST_AROUND = 3;
const MOST_LEFT_OUT = 50;
/** A sentence of which so great a share is like one of the plan is that one. */
const NEARLY_ALL = 0.85;

/** Looks for a paragraph in a row of the plan's tokens, in steps; what was left out of it parts it, and each part is looked for. */
export function* checkParagraph(plan: PlanRow, quoted: string, simplified: Simplified = {}, around = 0): Steps<QuotationResult[]> {
  const tokens = tokensOf(quoted);
  if (!tokens.length) return [];
  yield;
  const places = wholeAt(plan, tokens);
  if (places.length) return [{ quoted, found: 'exactly', foundIn: passagesAt(plan, places, tokens.length) }];
  const inner = around < MOST_AROUND && (AROUND.exec(quoted) ?? BOLD.exec(quoted) ?? LISTED.exec(quoted))?.[1];
  if (inner) return yield* checkParagraph(plan, inner, simplified, around + 1);
  const pieces = quoted.split(LEFT_OUT).map((piece) => piece.trim());
  if (pieces.length > 1 && pieces.length <= MOST_LEFT_OUT) return yield* checkParts(plan, pieces, simplified);
  yield;
  const same = sameWords(plan, tokens);
  if (same) return [{ quoted, found: 'same-words', ...same }];
  yield;
  const other = yield* otherwise(plan, tokens, simplified);
  const form = other && { otherwise: other };
  yield;
  // Where all of it stands in simplified characters, what differs is how it is written, character by character.
  const near = other?.form === 'simplified' ? undefined : nearest(plan, quoted, tokens, simplified);
  const close = near !== 'in-parts' && near ? near : undefined;
  const sentences = near === 'in-parts' ? halvesOf(quoted) : sentencesOf(quoted);
  // A sentence that is nothing like the passage that the others are from may stand elsewhere.
  if (!other && (!close || sentences.some((sentence) => isUnlike(quoted, sentence, close)))) {
    const results = yield* checkParts(plan, sentences, simplified);
    if (results.some(near === 'in-parts' ? isSomewhere : stands)) return results;
  }
  return [close ? { quoted, found: 'with-differences', ...close, ...form } : { quoted, found: 'nowhere', ...form }];
}

/** Whether the plan has anything of a paragraph, in whatever form. */
export const isSomewhere = (result: QuotationResult): boolean => result.found !== 'nowhere' || Boolean(result.otherwise);

/** A shorter sentence, in tokens, is nothing like another by a single word. */
const SENTENCE = 10;

/** Whether of a sentence of a quotation more than the half is in what the likest stretch has not. */
function isUnlike(quoted: string, sentence: string, { unlike }: Nearest): boolean {
  if (tokensOf(sentence).length < SENTENCE) return false;
  const start = quoted.indexOf(sentence);
  const end = start + sentence.length;
  const length = unlike.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
  return length > sentence.length / 2;
}

/** Fewer tokens than these may stand anywhere. */
const FEW = 6;

/** Whether the plan has a sentence, or nearly all of it: what it is like besides says nothing of its paragraph. */
const stands = (result: QuotationResult) =>
  isSomewhere(result) && tokensOf(result.quoted).length >= FEW && (result.found !== 'with-differences' || result.alike >= NEARLY_ALL);

function* checkParts(plan: PlanRow, parts: readonly string[], simplified: Simplified): Steps<QuotationResult[]> {
  const results: QuotationResult[] = [];
  for (const part of parts) results.push(...(yield* checkParagraph(plan, part, simplified)));
  return results;
}
