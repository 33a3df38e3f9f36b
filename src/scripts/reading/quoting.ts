import { languages, type Language } from '../../editions.ts';
import { actionsWordsOf } from '../../words/actions.ts';
import { nameOfId } from '../../words/names.ts';

/** The passage that a list of actions belongs to; null: the page's own subject. */
export function passageOf(actions: HTMLElement): HTMLElement | null {
  const named = actions.dataset['passage'];
  return named ? document.getElementById(named) : actions.closest<HTMLElement>('.clause, .row, tr[id], li[id]');
}

/** The one link: the address that stands in the list, else the page with the passage's anchor. */
export function linkOf(actions: HTMLElement, passage: HTMLElement | null): string {
  const written = actions.parentElement!.querySelector<HTMLAnchorElement>('.permalink');
  return written?.href ?? location.href.split(/[?#]/)[0]! + (passage ? `#${passage.id}` : '');
}

interface InLanguage {
  language: Language;
  text: string;
}

/** The citation in each language that the reader sees: as it is written beside the list, else made of the title that the page cites. */
export function citations(actions: HTMLElement, passage: HTMLElement | null): InLanguage[] {
  const link = linkOf(actions, passage);
  const written = Array.from(actions.parentElement!.querySelectorAll('.citation'));
  if (written.length) return shown(written, passage).map(({ language, node }) => ({ language, text: withAddress(textOf(node), link) }));
  // The numbers of the printed pages stand beside the passage's own.
  const pages = textOf(actions.parentElement!.querySelector('small')!)
    .match(/\d+(?:[–—]\d+)?/)![0]
    .split(/\D/);
  return shown(Array.from(document.querySelectorAll('.citation cite')), passage).map(({ language, node }) => {
    const words = actionsWordsOf(language);
    const name = nameOfId(passage!.dataset['of'] ?? passage!.id, words.names);
    const quoted = passage!.matches('[data-of]') && passage!.querySelector('.said');
    const cite = quoted && langOf(quoted) !== language.lang ? words.citationOfOriginal : words.citationText;
    return { language, text: cite(textOf(node), name, words.pagesOf(pages), link) };
  });
}

/** The words of a passage in quotation marks with their source, in each language that the reader sees. */
export const quotation = (actions: HTMLElement, passage: HTMLElement): string =>
  citations(actions, passage)
    .map(({ language, text }) => actionsWordsOf(language).quotation(ownWords(passage, language), text))
    .join('\n\n');

const langOf = (node: Element) => node.closest('[lang]')!.getAttribute('lang');

/** Of citations, one in each language, those in languages of which the passage shows words: a phone may show one of two. */
function shown(nodes: Element[], passage: HTMLElement | null): { language: Language; node: Element }[] {
  return nodes.flatMap((node) => {
    const lang = langOf(node);
    const hidden = passage && Array.from(passage.querySelectorAll(`:scope > [lang="${lang}"]`)).some((own) => !own.getClientRects().length);
    const language = languages.find((each) => each.lang === lang);
    return hidden || !language ? [] : [{ language, node }];
  });
}

/**
 * The words of a passage as the plan, or its translation, has them: those that a row of a ledger quotes, else all without what the
 * edition adds and what is in another language.
 */
function ownWords(passage: HTMLElement, { lang }: Language): string {
  const quoted = passage.matches('[data-of]') && passage.querySelector('.said');
  const copy = selectedIn(passage) ?? ((quoted || passage).cloneNode(true) as HTMLElement);
  for (const added of copy.querySelectorAll(`[data-edition], [lang]:not([lang="${lang}"])`)) added.remove();
  const blocks = Array.from(copy.querySelectorAll('p, dt, dd, th, td'), textOf).filter(Boolean);
  return blocks.join('\n') || textOf(copy);
}

/** What the reader has selected of a passage's words, if anything: that is what is to be quoted. */
function selectedIn(passage: HTMLElement): HTMLElement | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!passage.contains(range.commonAncestorContainer)) return undefined;
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  return copy.textContent!.trim() ? copy : undefined;
}

/** A build that knows no origin prints no address: the reader's browser knows it. */
const withAddress = (citation: string, link: string) =>
  citation.includes('://') ? citation : citation + (citation.endsWith('。') ? '' : ' ') + link;
const textOf = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();
