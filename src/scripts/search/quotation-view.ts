import type { Corpus } from '../../search/corpus.ts';
import { checkQuotation, quotationPages, type Place, type QuotationResult } from '../../search/quotation.ts';
import { languageOfQuery } from '../../search/query.ts';
import { element } from '../element.ts';
import { addressOf, langOf, words } from './page.ts';

/** A box for a passage, in which the query stands, and what became of it; everything happens in the browser. */
export function quotationView(corpusOf: (language: 'zh' | 'en') => Corpus, query: string): HTMLElement {
  const box = element('textarea', { id: 'quotation', rows: '6' }, query);
  const button = element('button', { type: 'submit' }, words.check);
  const results = element('div', { role: 'status', 'aria-busy': 'false' });
  const form = element('form', { class: 'quotation' }, element('label', { for: 'quotation' }, words.quotationLabel), box, element('p', {}, button), results);
  let latest = 0;
  const check = async () => {
    const turn = ++latest;
    const quoted = box.value;
    const shown: (HTMLElement | string)[] = [];
    results.setAttribute('aria-busy', 'true');
    results.replaceChildren(words.working);
    try {
      const language = languageOfQuery(quoted, 'en');
      const pages = await quotationPages(corpusOf(language), quoted);
      shown.push(...checkQuotation(pages, quoted).map((result) => resultOf(result, langOf[language]!)));
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
  if (query) void check();
  return form;
}

function resultOf(result: QuotationResult, lang: string): HTMLElement {
  const quoted = element('blockquote', { lang }, result.quoted);
  if (result.found === 'nowhere') return element('section', { class: 'checked' }, quoted, element('p', {}, words.nowhere));
  const [before, after] = words[result.found === 'exactly' ? 'exactly' : 'differs']('\u0000').split('\u0000') as [string, string];
  const said = element('p', {}, before, ...result.places.flatMap((place, i) => [i > 0 && words.comma, placeLink(place)]), after);
  if (result.found === 'exactly') return element('section', { class: 'checked' }, quoted, said);
  const differences = element('p', { class: 'differences', lang }, ...result.stretches.map((stretch) =>
    stretch.in === 'both' ? stretch.text : element(stretch.in === 'quotation' ? 'del' : 'ins', { title: stretch.in === 'quotation' ? words.inQuotation : words.inPlan }, stretch.text)));
  return element('section', { class: 'checked' }, said, differences, element('p', { class: 'path' }, words.differencesKey));
}

const placeLink = ({ page, passage }: Place) => element('a', { href: addressOf(page, passage) }, passage.id);
