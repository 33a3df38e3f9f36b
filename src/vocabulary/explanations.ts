import { languages, type LanguageTag } from '../editions.ts';
import { passageEntries } from '../plan/entries.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import type { Term } from './vocabulary.ts';

/** Explanations of terms whose words do not stand, letter for letter, in the passage that they are said to come from. */
export function misquotedExplanations(terms: readonly Term[], plans: Readonly<Record<LanguageTag, Plan>>): Problem[] {
  return languages.flatMap(({ tag }) => {
    const passages = new Map(passageEntries(plans[tag]).map(({ id, cells }) => [id, cells.map(({ text }) => text)]));
    return terms.flatMap(({ id, explained = [] }) =>
      explained
        .filter(({ at, [tag]: words }) => !passages.get(at)?.some((text) => text.includes(words)))
        .map(({ at, [tag]: words }) => ({
          file: 'terms.yaml',
          field: `${id}.explained`,
          wrong: `“${words}” (${tag}) does not stand in ${at}`,
          right: 'the words of the passage that spell the term out, as they stand there',
        })),
    );
  });
}
