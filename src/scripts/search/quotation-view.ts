import type { Corpus } from '../../search/corpus.ts';
import { atomsOf } from '../../search/atoms.ts';
import { hitOf, placesIn } from '../../search/exact.ts';
import { checkQuotation, paragraphsOf, quotationPages } from '../../search/quotation.ts';
import type { QuotationResult } from '../../search/quotation-likest.ts';
import type { Place } from '../../search/quotation-tokens.ts';
import { isChinese } from '../../search/query.ts';
import { element } from '../element.ts';
import { hitOfLink } from './hits-view.ts';
import { addressOf, langOf, words } from './page-data.ts';
import { keepQuotation, keptQuotation } from './session.ts';

/** A box for a passage, in which the query stands or what was checked last, and what became of it; everything happens in the browser. */
export function quotationView(corpusOf: (language: 'zh' | 'en') => Corpus, query: string): HTMLElement {
  const box = element('textarea', { id: 'quotation', rows: '6' }, keptQuotation(query));
  const button = element('button', { type: 'submit' }, words.check);
  const results = element('div', { role: 'status', 'aria-busy': 'false' });
  const form = element('form', { class: 'quotation' }, element('label', { for: 'quotation' }, words.quotationLabel), box, element('p', {}, button), results);
  let latest = 0;
  const check = async () => {
    const turn = ++latest;
    const quoted = box.value;
    keepQuotation(query, quoted);
    const shown: (HTMLElement | string)[] = [];
    results.setAttribute('aria-busy', 'true');
    results.replaceChildren(words.working);
    try {
      for (const paragraph of paragraphsOf(quoted)) shown.push(...(await checkIn(languagesOf(paragraph), corpusOf, paragraph)));
    } catch {
      shown.push(words.failed);
    }
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

/** Chinese is looked for in the Chinese text; with Latin letters in it, it may also be English that quotes Chinese. */
const languagesOf = (paragraph: string): ('zh' | 'en')[] => (!isChinese(paragraph) ? ['en'] : /\p{Script=Latin}/u.test(paragraph) ? ['zh', 'en'] : ['zh']);

/** What became of a paragraph in the first language that has it, else in the first of all. */
async function checkIn(languages: ('zh' | 'en')[], corpusOf: (language: 'zh' | 'en') => Corpus, paragraph: string): Promise<HTMLElement[]> {
  const checked = await Promise.all(languages.map(async (language) => ({ language, results: checkQuotation(await quotationPages(corpusOf(language), paragraph), paragraph) })));
  const { language, results } = checked.find((each) => each.results.some(({ found }) => found !== 'nowhere')) ?? checked[0]!;
  return results.map((result) => resultOf(result, langOf[language]!));
}

function resultOf(result: QuotationResult, lang: string): HTMLElement {
  const quoted = element('blockquote', { lang }, result.quoted);
  if (result.found === 'nowhere') return element('section', { class: 'checked' }, quoted, element('p', {}, words.nowhere));
  const [before, after] = words[result.found === 'exactly' ? 'exactly' : 'differs']('\u0000').split('\u0000') as [string, string];
  const said = element('p', {}, before, ...result.places.flatMap((place, i) => [i > 0 && words.comma, placeLink(place, result)]), after);
  if (result.found === 'exactly') return element('section', { class: 'checked' }, quoted, said);
  const differences = element('p', { class: 'differences', lang }, ...result.stretches.map((stretch) =>
    stretch.in === 'both' ? stretch.text : element(stretch.in === 'quotation' ? 'del' : 'ins', { title: stretch.in === 'quotation' ? words.inQuotation : words.inPlan }, stretch.text)));
  return element('section', { class: 'checked' }, said, differences, element('p', { class: 'path' }, words.differencesKey));
}

/** The way to a place, with what the quotation shares with it marked there. */
function placeLink({ page, passage }: Place, result: QuotationResult): HTMLElement {
  const link = element('a', { href: addressOf(page, passage), class: 'hit' }, passage.id);
  const shared = result.found === 'with-differences' ? result.stretches.filter((stretch) => stretch.in === 'both').map(({ text }) => text) : [result.quoted];
  hitOfLink.set(link, hitOf(page, page.passages.indexOf(passage), shared.map((text) => atomsOf(text).values).filter(({ length }) => length > 1).map((row) => placesIn(passage, row))));
  return link;
}
