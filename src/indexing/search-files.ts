import { searchFileAddress, searchVocabularyAddress } from '../addresses.ts';
import type { WholeEdition } from '../edition/read.ts';
import { languages, sourceLanguage } from '../editions.ts';
import { textFile, type PublishedFile } from '../published-file.ts';
import type { SearchPage } from '../search/hit.ts';
import { searchFile } from './file.ts';
import { searchPages } from './passages.ts';
import { searchVocabulary } from './vocabulary.ts';

/** What search reads: for each language all that can be found, and what is known of other forms (spellings, traditional characters, words of the other language). */
export function searchFiles({ plans, vocabulary }: WholeEdition): PublishedFile[] {
  const pages = (language: typeof sourceLanguage) => searchPages(plans[language.tag], language);
  const known = searchVocabulary(vocabulary, planWords(pages(sourceLanguage)));
  return [
    ...languages.map((language) => textFile(searchFileAddress(language), 'application/json', searchFile(pages(language)).body)),
    textFile(searchVocabularyAddress(), 'application/json', JSON.stringify(known)),
  ];
}

/** The plan's own words, without this edition's notes. */
const planWords = (pages: readonly SearchPage[]): string =>
  pages.flatMap(({ passages }) => passages.flatMap(({ kind, cells }) => (kind === 'note' ? [] : cells))).join('');
