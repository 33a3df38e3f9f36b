import type { Language } from '../../editions.ts';
import type { SearchVocabulary } from '../../search/forms.ts';
import { fileCorpus, firstOf, lateCorpus, type Corpus } from '../../search/corpus.ts';
import { once } from '../../search/once.ts';
import type { PackedAnswers } from '../../search/answers/packed.ts';
import { answersAddress, placesAddress, sources, vocabularyAddress } from './page-data.ts';

const corpora = new Map<Language, Corpus>();
const whole = (address: string) => new URL(address, location.href).href;

/** The text of a language: one file while the plan is small, with the index behind it; the index alone where it is large. */
export function corpusOf(language: Language): Corpus {
  const known = corpora.get(language);
  if (known) return known;
  const { file, index, large } = sources[language.tag]!;
  const indexed = lateCorpus(async () => (await import('../../search/index-reader.ts')).indexCorpus(whole(index)));
  const corpus = large ? indexed : firstOf(fileCorpus(whole(file)), indexed);
  corpora.set(language, corpus);
  return corpus;
}

const vocabulary = once(async () => (await (await fetch(vocabularyAddress)).json()) as SearchVocabulary);

/** What the vocabulary knows; empty when it cannot be had: the exact set does not need it. */
export const loadVocabulary = (): Promise<SearchVocabulary> => vocabulary().catch(() => ({ spellings: {}, simplified: {}, entries: [] }));

/** What a query may name. Throws when it cannot be had. */
export const loadAnswers = once(async () => (await (await fetch(answersAddress)).json()) as PackedAnswers);

const places = once(async () => (await (await fetch(placesAddress)).json()) as Record<string, number>);

/** Where on the spine passages stand, by id; undefined when it cannot be had: the counts say the same. */
export const loadPlaces = (): Promise<Record<string, number> | undefined> => places().catch(() => undefined);
