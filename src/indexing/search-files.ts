import {
  searchAnswersAddress,
  searchEntriesAddress,
  searchFileAddress,
  searchFiledAddress,
  searchPlacesAddress,
  searchRowsAddress,
  searchVocabularyAddress,
} from '../addresses.ts';
import type { WholeEdition } from '../edition/read.ts';
import { languages, sourceLanguage, type LanguageTag } from '../editions.ts';
import { spineOf } from '../pictures/spine.ts';
import { textFile, type PublishedFile } from '../published-file.ts';
import { fold } from '../search/fold.ts';
import type { SearchPage } from '../search/hit.ts';
import { answersFile } from './answers/answers-file.ts';
import { searchFile } from './file.ts';
import { filedPassages } from './filed.ts';
import { searchPages } from './passages.ts';
import { placesOf } from './places.ts';
import { printedRows } from './printed-rows.ts';
import { searchEntries, searchVocabulary } from './vocabulary.ts';

/**
 * What search reads: for each language all that can be found, and what is known of other forms (spellings, traditional characters,
 * the words of the other languages); what a query may name; where on the spine it stands, what it is filed under, and what heads the
 * cells of its tables.
 */
export function searchFiles(edition: WholeEdition): PublishedFile[] {
  const { plans, vocabulary } = edition;
  const texts = languages.map((language) => ({ language, pages: searchPages(plans[language.tag], language) }));
  const source = texts.find(({ language }) => language === sourceLanguage)!;
  const known = searchVocabulary(vocabulary, planWords(source.pages));
  const spine = spineOf(plans[sourceLanguage.tag]);
  const rows = Object.fromEntries(languages.map((language) => [language.tag, printedRows(plans[language.tag], language)]));
  const byTag = Object.fromEntries(texts.map(({ language, pages }) => [language.tag, pages])) as Record<LanguageTag, SearchPage[]>;
  const places = texts.map(({ pages }) => placesOf(pages, spine));
  return [
    ...texts.map(({ language, pages }) => textFile(searchFileAddress(language), 'application/json', searchFile(pages).body)),
    ...languages.map((language) =>
      textFile(searchAnswersAddress(language), 'application/json', JSON.stringify(answersFile(edition, language, byTag))),
    ),
    textFile(searchVocabularyAddress(), 'application/json', JSON.stringify(known)),
    textFile(
      searchEntriesAddress(),
      'application/json',
      JSON.stringify(searchEntries(vocabulary, ({ tag }) => fold(planWords(byTag[tag])).folded)),
    ),
    textFile(searchFiledAddress(), 'application/json', JSON.stringify(filedPassages(edition))),
    textFile(searchRowsAddress(), 'application/json', JSON.stringify(rows)),
    textFile(searchPlacesAddress(), 'application/json', JSON.stringify(Object.assign({}, ...places))),
  ];
}

/** The plan's own words, without this edition's notes. */
const planWords = (pages: readonly SearchPage[]): string =>
  pages.flatMap(({ passages }) => passages.filter(({ kind }) => kind !== 'note').flatMap(({ cells }) => cells)).join('\n');
