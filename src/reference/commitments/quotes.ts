import { sourceLanguage } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import { placeQuote } from '../figures/quote.ts';
import type { Quote } from '../figures/ledger.ts';
import type { Commitment } from './ledger.ts';
import type { CommitmentData } from './schema.ts';

const EDGE_MARK = /^[，。；、：]|[，。；、：]$/;
const segmenter = new Intl.Segmenter(sourceLanguage.lang, { granularity: 'word' });

/** Says what is wrong with a field of a commitment, and what would be right. */
export type Say = (key: string, wrong: string, right: string) => void;

/** Where a commitment's words stand: its quote alone, or inside the words that it is placed within; undefined, with the reason said. */
export function placed({ quote, within }: CommitmentData, entry: PassageEntry, say: Say): Quote | undefined {
  const right = 'words that stand exactly once in that passage';
  const around = placeQuote(entry, within ?? quote, (wrong) => say(within ? 'within' : 'quote', wrong, right));
  if (!around) return undefined;
  if (around.text.split(quote).length !== 2) {
    say('within', `“${within}” does not hold “${quote}” exactly once`, 'words around the quote');
    return undefined;
  }
  const start = around.start + around.text.indexOf(quote);
  const own: Quote = { text: quote, cell: around.cell, start, end: start + quote.length };
  const { text } = entry.cells[own.cell]!;
  if (EDGE_MARK.test(quote))
    say('quote', `“${quote}” begins or ends with a mark`, 'the words alone; a longer string that places them: within');
  if (cutsWord(text, own.start) || cutsWord(text, own.end)) say('quote', `“${quote}” begins or ends inside a word`, 'whole words');
  return own;
}

/** Whether a place of a text lies inside a word, as far as a dictionary knows it; digits and letters that marks join are no word. */
function cutsWord(text: string, at: number): boolean {
  if (!/^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1))) return false;
  return segmenter.segment(text).containing(at)!.index !== at;
}

/**
 * The lines whose quotes take in words of another's, each with that other: a quote is of its own verb alone. Only a phrase that its verb
 * opens before another's, and that goes on behind it (健全…建设…的功能配置), may hold one.
 */
export const overlapping = (commitments: readonly Commitment[]): [Commitment, Commitment][] =>
  commitments.flatMap((outer) =>
    commitments.filter((inner) => inner !== outer && takesIn(outer, inner)).map((inner): [Commitment, Commitment] => [outer, inner]),
  );

function takesIn({ entry, quote, verb }: Commitment, inner: Commitment): boolean {
  if (entry !== inner.entry || quote.cell !== inner.quote.cell) return false;
  const { start, end } = inner.quote;
  const begins = quote.start <= start && start < quote.end;
  const frames = quote.start + verb.start < start && end < quote.end;
  return begins && !frames;
}
