import { languagesBeside, type Language } from '../../editions.ts';
import type { Hit } from '../../search/hit.ts';
import { renderingsOf, renditionOf, type Renderings } from '../../search/renditions.ts';
import type { Question } from './question.ts';
import { corpusOf, loadEntries } from './sources.ts';

/** The passages of an answer in other languages than the one that is searched. */
export interface Renditions {
  /** The language that the address asks for beside it; undefined where it asks for none that can stand there. */
  beside: Language | undefined;
  /** What the vocabulary has in a language for the words of the query. */
  renderings: (to: Language) => Promise<Renderings>;
  /** What a hit is in a language; undefined where that has nothing of its number. Throws when the text cannot be had. */
  of: (hit: Hit, to: Language) => Promise<Hit | undefined>;
}

/** The other languages of a question's hits; each text, and what is known of it, is loaded when it is first asked for. */
export function renditionsFor({ state, query, language }: Question): Renditions {
  const known = new Map<Language, Promise<Renderings>>();
  const renderings = (to: Language) => {
    const loading = known.get(to) ?? loadEntries().then((entries) => renderingsOf(query, entries, language.tag, to.tag));
    known.set(to, loading);
    return loading;
  };
  return {
    beside: languagesBeside(language).find(({ tag }) => tag === state.also),
    renderings,
    async of({ passage: { id } }, to) {
      const [pages, forms] = await Promise.all([corpusOf(to).pagesHolding([[`#${id}`]]), renderings(to)]);
      return renditionOf(pages, id, forms, to.tag);
    },
  };
}
