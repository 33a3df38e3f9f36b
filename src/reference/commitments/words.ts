import type { PassageEntry } from '../../plan/entries.ts';
import type { Say } from './quotes.ts';
import type { CommitmentData } from './schema.ts';

/** Every word of a commitment is the plan's: verb of the quote, object of it or of the words around it, the rest of the passage. */
export function checkWords(
  { quote, within, verb, object, doer, degree = [], date }: CommitmentData,
  { id, cells }: PassageEntry,
  say: Say,
): void {
  const passage = cells.map(({ text }) => text).join('\n');
  const stands = (key: string, words: string | undefined, where: string, text: string) => {
    if (words !== undefined && !text.includes(words)) say(key, `“${words}” does not stand in ${where}`, 'words as they stand there');
  };
  stands('verb', verb, 'the quote', quote);
  stands('object', object, within ? 'within' : 'the quote', within ?? quote);
  stands('doer', doer, id, passage);
  stands('date', date?.words, id, passage);
  for (const word of degree) stands('degree', word, id, passage);
  for (const year of [date?.year, ...(date?.period ?? [])]) {
    if (year && !new RegExp(`${year}|“十[三四五]五”|十[三四五]五`).test(date!.words))
      say('date', `“${date!.words}” does not say ${year}`, 'the year that the words say');
  }
}
