// What a reader can take from a passage: added to the list under “cite” when it is opened for the first time. Without scripts the
// list holds the way to the clause's own page, where link and citation stand.
import { languages } from '../../editions.ts';
import { actionsWordsOf } from '../../words/actions.ts';
import { element } from '../element.ts';

const pageLanguage = languages.find(({ lang }) => lang === document.documentElement.lang)!;
const words = actionsWordsOf(pageLanguage);

/** Fills the list of a passage, or of the page's own heading: copying its link, its words with their source, its citation. */
export function fillActions(details: HTMLDetailsElement): void {
  if (details.dataset['filled']) return;
  details.dataset['filled'] = 'true';
  const passage = details.closest<HTMLElement>('.clause, .row, tr, li[id]');
  const link = linkOf(passage);
  const citation = () => citationOf(details, passage, link);
  const list = details.querySelector('ul')!;
  const add = (label: string, text: () => string) => list.append(element('li', {}, copyButton(label, text)));
  add(words.copyLink, () => link);
  if (passage) add(words.copyQuotation, () => words.quotation(ownWords(passage), citation()));
  add(words.copyCitation, citation);
  for (const { href, lang, textContent } of passage ? document.querySelectorAll<HTMLAnchorElement>('.languages a') : [])
    list.append(element('li', {}, element('a', { href: `${href.split('#')[0]}#${passage!.id}`, lang }, textContent!.trim())));
}

/** The one link of a passage: its page with the anchor; of the page's own subject the page. */
const linkOf = (passage: HTMLElement | null) => location.href.split(/[?#]/)[0]! + (passage ? `#${passage.id}` : '');

/** A passage's citation: the title as the page's own citation has it, the number of the passage, or of that which a row is `of`, its pages. */
function citationOf(details: HTMLDetailsElement, passage: HTMLElement | null, link: string): string {
  if (!passage) return withAddress(textOf(details.querySelector('.citation')!), link);
  const title = textOf(document.querySelector('.citation cite')!);
  return words.citationText(
    title,
    passage.dataset['of'] ?? passage.id,
    words.pagesOf(textOf(details.parentElement!.querySelector('small')!).match(/\d+(–\d+)?/)![0]),
    link,
  );
}

/** A build that knows no origin prints no address: the reader's browser knows it. */
const withAddress = (citation: string, link: string) => (citation.includes('://') ? citation : `${citation} ${link}`);
const textOf = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();

/** The words of a passage as the plan, or its translation, has them: of a row of ours those that it quotes, else all but what the edition adds. */
function ownWords(passage: HTMLElement): string {
  const quoted = passage.querySelector('.said');
  if (quoted) return textOf(quoted);
  const copy = passage.cloneNode(true) as HTMLElement;
  for (const added of copy.querySelectorAll('[data-edition]')) added.remove();
  return Array.from(copy.querySelectorAll('p'), textOf).join('\n') || textOf(copy);
}

/** A button that says what it did, to the eye and to a listener. */
function copyButton(label: string, text: () => string): HTMLElement {
  const button = element('button', { type: 'button', 'aria-live': 'polite' }, label);
  const say = (said: string) => {
    button.textContent = said;
    setTimeout(() => (button.textContent = label), 2000);
  };
  button.addEventListener('click', () => {
    // Where a page is not served securely there is no clipboard.
    const copied = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error());
    copied.then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  });
  return button;
}
