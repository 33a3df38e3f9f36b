import { sourceLanguage, type Language } from '../../editions.ts';
import { atomsOf } from '../../search/atoms.ts';
import { hitOf, rangesIn } from '../../search/exact.ts';
import { isSomewhere, type QuotationResult } from '../../search/quotation.ts';
import type { QuotationStretch } from '../../search/quotation-likest.ts';
import type { FoundIn } from '../../search/quotation-tokens.ts';
import { readAs } from '../../search/read-as.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { hitLink, shortNameOf } from './hits-view.ts';
import { asked, fragmentOf } from './state.ts';
import { readAsView } from './read-as-view.ts';

/** A few words that stand everywhere need not lead to all of their passages: search does. */
const MOST_LINKS = 20;

/** What became of one paragraph of a quotation: the passages that have it, what differs there, what in it was read as something else. */
export function resultOf(result: QuotationResult, language: Language): HTMLElement {
  const read = isSomewhere(result) ? readAsView(readAs(result.quoted, true), { class: 'path' }) : [];
  return element('section', { class: 'checked' }, ...verdictOf(result, language), ...read);
}

/** The words of a quotation as a search reads them, without the marks around and after them, no longer than one may be. */
export const askedOf = (quoted: string) => asked(quoted.replace(/["“”„«»「」『』]|[.;?!。；？！]+(?=\s|["”’」』]|$)/g, ' ').trim());

/** Who quotes in words of their own is led to the passages that hold most of these. */
const itsWords = (quoted: string) =>
  element('a', { href: fragmentOf({ ...askedOf(quoted), view: 'hits', order: 'plan' }) }, beyondWords().itsWords);

function verdictOf(result: QuotationResult, { lang, tag }: Language): HTMLElement[] {
  const words = beyondWords();
  const quoted = element('blockquote', { lang, class: 'said' }, result.quoted);
  if (result.found === 'exactly') return [quoted, listed(result, [result.quoted], (passages) => words.exactly(passages, tag))];
  if (result.found === 'same-words') {
    return [quoted, listed(result, [result.quoted], (passages) => words.sameWords(passages, tag, result.but))];
  }
  const { otherwise } = result;
  const other = otherwise ? [listed(otherwise, [otherwise.written], (passages) => words.otherwise(passages, tag, otherwise.form))] : [];
  if (result.found === 'nowhere') return [quoted, ...(otherwise ? other : [element('p', {}, words.nowhere, ' ', itsWords(result.quoted))])];
  const inBoth = result.stretches.filter((stretch) => stretch.in === 'both').map(({ text }) => text);
  return [
    listed(result, inBoth, (passages) => words.differs(passages, tag, result.aside)),
    ...other,
    element('p', { class: 'differences said', lang }, ...apart(result.stretches, lang)),
    element('p', { class: 'path' }, words.differencesKey),
  ];
}

/** A sentence of ours about passages, with the ways to them in it and how many more there are; `shared`: the words marked there. */
function listed(
  { foundIn }: { foundIn: readonly FoundIn[] },
  shared: readonly string[],
  sentence: (passages: string) => string,
): HTMLElement {
  // A single atom is too little to mark.
  const rows = shared.map((text) => atomsOf(text).values).filter(({ length }) => length > 1);
  const links = foundIn.slice(0, MOST_LINKS).map((each) => passageLink(each, rows));
  const more = foundIn.length - links.length;
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

/** The way to a passage, with what the quotation shares with it marked there. */
function passageLink({ page, passage }: FoundIn, shared: readonly string[][]): HTMLElement {
  const ranges = shared.map((row) => rangesIn(passage, row));
  const hit = hitOf(page, page.passages.indexOf(passage), ranges);
  return hitLink(hit, shortNameOf(hit));
}
