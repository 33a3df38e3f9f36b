import { sourceLanguage, type Language } from '../../editions.ts';
import type { Corpus } from '../../search/corpus.ts';
import { languageOfQuery, readQuery, type Query } from '../../search/query.ts';
import { pageLanguage } from './page-data.ts';
import { corpusOf } from './sources.ts';
import type { State } from './state.ts';

/** What the page is asked, and the text that it is asked of. */
export interface Question {
  state: State;
  query: Query;
  /** The language that is searched. */
  language: Language;
  corpus: Corpus;
}

/** The question that a state of the page asks. */
export function questionOf(state: State): Question {
  const query = readQuery(state.query);
  const language = languageOfQuery(query, pageLanguage, sourceLanguage);
  return { state, query, language, corpus: corpusOf(language) };
}
