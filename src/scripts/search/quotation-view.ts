import { languages, sourceLanguage, type Language } from '../../editions.ts';
import { atomsOf } from '../../search/atoms.ts';
import type { Corpus } from '../../search/corpus.ts';
import { hitOf, rangesIn } from '../../search/exact.ts';
import { isChinese } from '../../search/query.ts';
import { checkQuotation, paragraphsOf, quotationPages } from '../../search/quotation.ts';
import type { QuotationResult, Stretch } from '../../search/quotation-likest.ts';
import type { FoundIn } from '../../search/quotation-tokens.ts';
import { element } from '../element.ts';
import { hitLink } from './hits-view.ts';
import { words } from './page-data.ts';
import { keepQuotation, keptQuotation } from './session.ts';

/** A box for a passage, in which the query stands or what was checked last, and what became of it; everything happens in the browser. */
export function quotationView(corpusOf: (language: Language) => Corpus, query: string): HTMLElement {
  const box = element('textarea', { id: 'quotation', rows: '6' }, keptQuotation(query));
  const button = element('button', { type: 'submit' }, words.check);
  const results = element('div', { role: 'status', 'aria-busy': 'false' });
  const label = element('label', { for: 'quotation' }, words.quotationLabel);
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
  inLanguages: readonly Language[], corpusOf: (language: Language) => Corpus, paragraph: string,
): Promise<HTMLElement[]> {
  const inEach = await Promise.all(inLanguages.map(async (language) => {
    const pages = await quotationPages(corpusOf(language), paragraph);
    return { language, results: checkQuotation(pages, paragraph) };
  }));
  const found = inEach.find(({ results }) => results.some((result) => result.found !== 'nowhere'));
  const { language, results } = found ?? inEach[0]!;
  return results.map((result) => resultOf(result, language));
}

function resultOf(result: QuotationResult, { lang }: Language): HTMLElement {
  const section = (...shown: HTMLElement[]) => element('section', { class: 'checked' }, ...shown);
  const quoted = element('blockquote', { lang }, result.quoted);
  if (result.found === 'nowhere') return section(quoted, element('p', {}, words.nowhere));
  const links = result.foundIn.map((foundIn) => passageLink(foundIn, sharedWith(result)));
  if (result.found === 'exactly') return section(quoted, listed(words.exactly, links));
  const differences = element('p', { class: 'differences', lang }, ...result.stretches.map(stretchOf));
  return section(listed(words.differs, links), differences, element('p', { class: 'path' }, words.differencesKey));
}

/** A sentence of ours about passages, with the ways to them in it. */
function listed(sentence: (passages: string) => string, links: readonly HTMLElement[]): HTMLElement {
  const [before, after] = sentence('\u0000').split('\u0000') as [string, string];
  return element('p', {}, before, ...links.flatMap((link, i) => [i > 0 && words.comma, link]), after);
}

function stretchOf({ in: side, text }: Stretch): HTMLElement | string {
  if (side === 'both') return text;
  return side === 'quotation' ? element('del', { title: words.inQuotation }, text) : element('ins', { title: words.inPlan }, text);
}

/** What a quotation shares with the plan, as rows of atoms; a single atom is too little to mark. */
function sharedWith(result: QuotationResult): string[][] {
  const inBoth = (stretches: readonly Stretch[]) => stretches.filter((stretch) => stretch.in === 'both').map(({ text }) => text);
  const shared = result.found === 'with-differences' ? inBoth(result.stretches) : [result.quoted];
  return shared.map((text) => atomsOf(text).values).filter(({ length }) => length > 1);
}

/** The way to a passage, with what the quotation shares with it marked there. */
function passageLink({ page, passage }: FoundIn, shared: readonly string[][]): HTMLElement {
  const ranges = shared.map((row) => rangesIn(passage, row));
  return hitLink(hitOf(page, page.passages.indexOf(passage), ranges), passage.id);
}
