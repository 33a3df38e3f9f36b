import type { SearchVocabulary } from '../../search/beside.ts';
import { fileCorpus, firstOf, type Corpus } from '../../search/corpus.ts';
import { indexCorpus } from '../../search/index-reader.ts';
import { sources, vocabularyAddress } from './page.ts';

const corpora = new Map<string, Corpus>();
const whole = (address: string) => new URL(address, location.href).href;

/** The text of a language: one file while the plan is small, with the index behind it; the index alone where it is large. */
export function corpusOf(language: 'zh' | 'en'): Corpus {
  const { file, index, large } = sources[language]!;
  const corpus = corpora.get(language) ?? (large ? indexCorpus(whole(index)) : firstOf(fileCorpus(whole(file)), indexCorpus(whole(index))));
  corpora.set(language, corpus);
  return corpus;
}

let vocabulary: Promise<SearchVocabulary> | undefined;

/** What the vocabulary knows; empty when it cannot be had: the exact set does not need it. */
export function loadVocabulary(): Promise<SearchVocabulary> {
  const load = async () => (await (await fetch(vocabularyAddress)).json()) as SearchVocabulary;
  return (vocabulary ??= load().catch(() => {
    vocabulary = undefined;
    return { spellings: {}, simplified: {}, entries: [] };
  }));
}
