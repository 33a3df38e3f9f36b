import type { PassageEntry } from '../../plan/entries.ts';
import { wrongDate } from './dating.ts';
import type { Quote } from './ledger.ts';
import type { Per } from './measures.ts';
import type { Say } from './resolve.ts';
import type { FigureData } from './schema.ts';
import { sentenceOf } from './sentence.ts';

/** The plan's word for what it expects and does not report. */
const EXPECTED = '预计';

/** The plan's words for what is more by so much; all changes that it states are such. */
const MORE = ['新增', '增加', '增收', '提高', '延长'];

/**
 * Checks what a record says beside its number against the words around the quote: its date, what it is for each of, 预计, that a change is an
 * increase, its facility.
 */
export function checkAround(data: FigureData, entry: PassageEntry, quote: Quote, per: Per | undefined, say: Say): void {
  const { text } = entry.cells[quote.cell]!;
  const { start, end } = sentenceOf(text, quote);
  const sentence = text.slice(start, end);
  for (const { key, wrong, right } of wrongDate(data, entry, quote)) say(key, wrong, right);
  if (per && !per.forms.some((form) => sentence.includes(form)))
    say('per', `none of ${per.forms.join('、')} stands in its sentence`, 'what the sentence itself says that the value is for each of');
  if ((data.kind === 'expected') !== sentence.includes(EXPECTED))
    say('kind', `${EXPECTED} and kind ${data.kind}`, `kind expected where the sentence says ${EXPECTED}, and nowhere else`);
  if (data.relation === 'by' && !MORE.some((word) => quote.text.includes(word)))
    say('relation', `none of ${MORE.join('、')} stands in “${quote.text}”`, 'a quote with the word by which the plan says it');
  if (data.of && !names(entry, data.of)) say('of', `“${data.of}” does not stand in ${entry.id}`, 'words of that passage');
}

/** Whether a passage holds the words that name a facility or work. */
export const names = ({ cells }: PassageEntry, words: string): boolean => cells.some(({ text }) => text.includes(words));
