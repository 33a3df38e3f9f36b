import { sourceLanguage, type Language } from '../../editions.ts';
import { atomsOf } from '../../search/atoms.ts';
import { hitOf, rangesIn } from '../../search/exact.ts';
import type { QuotationResult } from '../../search/quotation.ts';
import type { QuotationStretch } from '../../search/quotation-likest.ts';
import type { FoundIn } from '../../search/quotation-tokens.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { hitLink } from './hits-view.ts';

/** A few words that stand everywhere need not lead to all of their passages: search does. */
const MOST_LINKS = 20;

/** What became of one paragraph of a quotation: the passages that have it, and what differs there. */
export function resultOf(result: QuotationResult, { lang, tag }: Language): HTMLElement {
  const section = (...shown: HTMLElement[]) => element('section', { class: 'checked' }, ...shown);
  const quoted = element('blockquote', { lang, class: 'said' }, result.quoted);
  if (result.found === 'nowhere') return section(quoted, element('p', {}, beyondWords().nowhere));
  const shared = sharedWith(result);
  const links = result.foundIn.slice(0, MOST_LINKS).map((foundIn) => passageLink(foundIn, shared));
  const more = Math.max(0, result.foundIn.length - MOST_LINKS);
  if (result.found === 'exactly')
    return section(
      quoted,
      listed((passages) => beyondWords().exactly(passages, tag), links, more),
    );
  if (result.found === 'same-words') {
    return section(
      quoted,
      listed((passages) => beyondWords().sameWords(passages, tag, result.but), links, more),
    );
  }
  const differences = element('p', { class: 'differences said', lang }, ...apart(result.stretches, lang));
  return section(
    listed((passages) => beyondWords().differs(passages, tag), links, more),
    differences,
    element('p', { class: 'path' }, beyondWords().differencesKey),
  );
}

/** A sentence of ours about passages, with the ways to them in it and how many more there are. */
function listed(sentence: (passages: string) => string, links: readonly HTMLElement[], more: number): HTMLElement {
  const [before, after] = sentence('\u0000').split('\u0000') as [string, string];
  return element(
    'p',
    {},
    before,
    ...links.flatMap((link, i) => [i > 0 && beyondWords().comma, link]),
    more > 0 && beyondWords().more(more),
    after,
  );
}

/** Stretches as they are written: words of a language that parts its words stand apart, but for a mark that belongs to one of them. */
function apart(stretches: readonly QuotationStretch[], lang: string): (HTMLElement | string)[] {
  return stretches.flatMap((stretch, i) => {
    const joined =
      lang === sourceLanguage.lang ||
      /[\p{Ps}\p{Pi}\p{Pd}]$/u.test(stretches[i - 1]?.text ?? '(') ||
      /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u.test(stretch.text);
    return [joined ? '' : ' ', stretchOf(stretch)];
  });
}

function stretchOf({ in: side, text }: QuotationStretch): HTMLElement | string {
  if (side === 'both') return text;
  return side === 'quotation'
    ? element('del', { title: beyondWords().inQuotation }, text)
    : element('ins', { title: beyondWords().inPlan }, text);
}

/** What a quotation shares with the plan, as rows of atoms; a single atom is too little to mark. */
function sharedWith(result: QuotationResult): string[][] {
  const inBoth = (stretches: readonly QuotationStretch[]) => stretches.filter((stretch) => stretch.in === 'both').map(({ text }) => text);
  const shared = result.found === 'with-differences' ? inBoth(result.stretches) : [result.quoted];
  return shared.map((text) => atomsOf(text).values).filter(({ length }) => length > 1);
}

/** The way to a passage, with what the quotation shares with it marked there. */
function passageLink({ page, passage }: FoundIn, shared: readonly string[][]): HTMLElement {
  const ranges = shared.map((row) => rangesIn(passage, row));
  return hitLink(hitOf(page, page.passages.indexOf(passage), ranges), passage.id);
}
