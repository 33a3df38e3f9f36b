import type { SearchPage } from './hit.ts';
import { innerOf, piecesOf } from './quotation-around.ts';
import { otherwise, type Otherwise } from './quotation-forms.ts';
import { nearest, type Nearest } from './quotation-nearest.ts';
import { planRow, type PlanRow } from './quotation-plan.ts';
import { tokensOf, type FoundIn } from './quotation-tokens.ts';
import { passagesAt, sameWords, wholeAt, type Reservation } from './quotation-whole.ts';
import { halvesOf, paragraphsOf } from './quotation-paragraphs.ts';
import { isUnlike, sentencesOf } from './quotation-sentences.ts';
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

/** The simplified form of each traditional character that the plan has in simplified form. */
type Simplified = Readonly<Record<string, string>>;

/**
 * Looks for each paragraph of a pasted text in the plan: the same words and marks in the same order (white space
 * aside), else the same but for capitals or a word at either end, else the likest stretch.
 */
export function checkQuotation(pages: readonly SearchPage[], pasted: string, simplified: Simplified = {}): QuotationResult[] {
  const plan = atOnce(planRow(pages));
  return paragraphsOf(pasted).flatMap((quoted) => atOnce(checkParagraph(plan, quoted, simplified)));
}

/** Nobody sets a quotation in more marks than these. */
const MOST_AROUND = 3;
/** A sentence of which so great a share is like one of the plan is that one. */
const NEARLY_ALL = 0.85;

/** Looks for a paragraph in a row of the plan's tokens, in steps; what was left out of it parts it, and each part is looked for. */
export function* checkParagraph(plan: PlanRow, quoted: string, simplified: Simplified = {}, around = 0): Steps<QuotationResult[]> {
  const tokens = tokensOf(quoted);
  if (!tokens.length) return [];
  yield;
  const places = wholeAt(plan, tokens);
  if (places.length) return [{ quoted, found: 'exactly', foundIn: passagesAt(plan, places, tokens.length) }];
  const inner = around < MOST_AROUND && innerOf(quoted);
  if (inner) return yield* checkParagraph(plan, inner, simplified, around + 1);
  const pieces = piecesOf(quoted);
  if (pieces.length) return yield* checkParts(plan, pieces, simplified);
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
  if (!other && (!close || sentences.some((sentence) => isUnlike(quoted, sentence, close.unlike)))) {
    const results = yield* checkParts(plan, sentences, simplified);
    if (results.some(near === 'in-parts' ? isSomewhere : stands)) return results;
  }
  return [close ? { quoted, found: 'with-differences', ...close, ...form } : { quoted, found: 'nowhere', ...form }];
}

/** Whether the plan has anything of a paragraph, in whatever form. */
export const isSomewhere = (result: QuotationResult): boolean => result.found !== 'nowhere' || Boolean(result.otherwise);

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
