import { languages, sourceLanguage, type Language } from '../../editions.ts';
import type { Corpus } from '../../search/corpus.ts';
import { isChinese } from '../../search/query.ts';
import { checkQuotation, paragraphsOf, quotationPages } from '../../search/quotation.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { words } from './page-data.ts';
import { resultOf } from './quotation-result.ts';
import { keepQuotation, keptQuotation } from './session.ts';

/** A box for a passage, in which the query stands or what was checked last, and what became of it; everything happens in the browser. */
export function quotationView(corpusOf: (language: Language) => Corpus, query: string): HTMLElement {
  const box = element('textarea', { id: 'quotation', rows: '6' }, keptQuotation(query));
  const button = element('button', { type: 'submit' }, beyondWords().check);
  const results = element('div', { role: 'status', 'aria-busy': 'false' });
  const label = element('label', { for: 'quotation' }, beyondWords().quotationLabel);
  const form = element('form', { class: 'quotation' }, label, box, element('p', {}, button), results);
  let latest = 0;
  const check = async () => {
    const turn = ++latest;
    const quoted = box.value;
    keepQuotation(query, quoted);
    results.setAttribute('aria-busy', 'true');
    results.replaceChildren(words.working);
    const shown = await checked(quoted, corpusOf);
    if (turn !== latest) return;
    results.replaceChildren(...shown);
    results.setAttribute('aria-busy', 'false');
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  if (box.value) void check();
  return form;
}

/** What became of each paragraph of a quotation; where the text cannot be had, that it cannot. */
async function checked(quoted: string, corpusOf: (language: Language) => Corpus): Promise<(HTMLElement | string)[]> {
  const shown: (HTMLElement | string)[] = [];
  try {
    for (const paragraph of paragraphsOf(quoted)) shown.push(...(await checkIn(languagesOf(paragraph), corpusOf, paragraph)));
  } catch {
    shown.push(words.failed);
  }
  return shown;
}

/** Chinese is looked for in the Chinese text; with letters of another script in it, it may also be a translation that quotes Chinese. */
function languagesOf(paragraph: string): Language[] {
  if (!isChinese(paragraph)) return languages.filter((language) => language !== sourceLanguage);
  return /\p{L}/u.test(paragraph.replace(/\p{Script=Han}/gu, '')) ? [...languages] : [sourceLanguage];
}

/** What became of a paragraph in the first language that has it, else in the first of all. */
async function checkIn(
  inLanguages: readonly Language[],
  corpusOf: (language: Language) => Corpus,
  paragraph: string,
): Promise<HTMLElement[]> {
  const inEach = await Promise.all(
    inLanguages.map(async (language) => {
      const pages = await quotationPages(corpusOf(language), paragraph);
      return { language, results: checkQuotation(pages, paragraph) };
    }),
  );
  const found = inEach.find(({ results }) => results.some((result) => result.found !== 'nowhere'));
  const { language, results } = found ?? inEach[0]!;
  return results.map((result) => resultOf(result, language));
}
