import { languages, sourceLanguage, type Language } from '../../editions.ts';
import type { Corpus } from '../../search/corpus.ts';
import type { SearchVocabulary } from '../../search/forms.ts';
import type { SearchPage } from '../../search/hit.ts';
import { isChinese } from '../../search/is-chinese.ts';
import { checkParagraph, isSomewhere, type QuotationResult } from '../../search/quotation.ts';
import { quotationPages } from '../../search/quotation-pages.ts';
import { planRow, type PlanRow } from '../../search/quotation-plan.ts';
import { inTurns } from '../../search/turns.ts';

/** What became of a paragraph, or of a part of it, and the language of the text that was compared. */
export interface Checked {
  language: Language;
  result: QuotationResult;
}

/** Checks a paragraph in turns with the browser; undefined where `goesOn` no longer holds. */
export type CheckParagraph = (paragraph: string, goesOn: () => boolean) => Promise<Checked[] | undefined>;

/** A check of paragraphs that reads each text once: what it read for one paragraph serves the next. */
export function paragraphCheck(corpusOf: (language: Language) => Corpus, vocabulary: Promise<SearchVocabulary>): CheckParagraph {
  const read = new Map<Language, { pages: readonly SearchPage[]; row: PlanRow }>();

  async function resultsOf(language: Language, paragraph: string, goesOn: () => boolean): Promise<QuotationResult[] | undefined> {
    const simplified = (await vocabulary).simplified[language.tag] ?? {};
    const pages = await quotationPages(corpusOf(language), paragraph, simplified);
    const row = await rowOf(language, pages, goesOn);
    return row && inTurns(checkParagraph(row, paragraph, simplified), goesOn);
  }

  async function rowOf(language: Language, pages: readonly SearchPage[], goesOn: () => boolean): Promise<PlanRow | undefined> {
    const known = read.get(language);
    if (known?.pages.length === pages.length && known.pages.every((page, i) => page === pages[i])) return known.row;
    const row = await inTurns(planRow(pages), goesOn);
    if (row) read.set(language, { pages, row });
    return row;
  }

  /** In the first of the languages that has it, and what of it that has not in the next ones; else in the first of all. */
  async function checked(paragraph: string, [language, ...others]: Language[], goesOn: () => boolean): Promise<Checked[] | undefined> {
    const results = await resultsOf(language!, paragraph, goesOn);
    if (!results) return undefined;
    const all: Checked[] = [];
    for (const result of results) {
      const elsewhere = !isSomewhere(result) && others.length > 0 && (await checked(result.quoted, others, goesOn));
      if (elsewhere === undefined) return undefined;
      const found = elsewhere && elsewhere.some((each) => isSomewhere(each.result));
      all.push(...(found ? elsewhere : [{ language: language!, result }]));
    }
    return all;
  }

  return (paragraph, goesOn) => checked(paragraph, languagesOf(paragraph), goesOn);
}

/**
 * Chinese is looked for in the Chinese text; with letters of another script in it, it may also be a translation that quotes Chinese.
 * What holds no Chinese is looked for in the translations, and then in the Chinese text, which has numbers and letters, too.
 */
function languagesOf(paragraph: string): Language[] {
  if (!isChinese(paragraph)) return [...languages.filter((language) => language !== sourceLanguage), sourceLanguage];
  return /\p{L}/u.test(paragraph.replace(/\p{Script=Han}/gu, '')) ? [...languages] : [sourceLanguage];
}
