// What a reader can take from a passage: added to the list under “cite” when it is opened for the first time, or to the page of a passage
// at once. Without scripts the way to the passage's own page stands there, or link and citation themselves.
import { languages } from '../../editions.ts';
import { actionsWordsOf } from '../../words/actions.ts';
import { element } from '../element.ts';
import { copyButton } from './copy-button.ts';
import { citations, linkOf, passageOf, quotation } from './quoting.ts';

const pageLanguage = languages.find(({ lang }) => lang === document.documentElement.lang)!;
const words = actionsWordsOf(pageLanguage);

/** Fills the list of a passage, or of the page's own subject: copying its link, its words with their source, its citation. */
export function fillActions(actions: HTMLElement): void {
  if (actions.dataset['filled']) return;
  actions.dataset['filled'] = 'true';
  const passage = passageOf(actions);
  const list = actions.querySelector('ul')!;
  const add = (label: string, text: () => string) => list.append(element('li', {}, copyButton(label, text, words)));
  add(words.copyLink, () => linkOf(actions, passage));
  if (passage) add(words.copyQuotation, () => quotation(actions, passage));
  add(words.copyCitation, () =>
    citations(actions, passage)
      .map(({ text }) => text)
      .join('\n'),
  );
  if (!passage || actions.dataset['passage']) return;
  for (const { href, lang, textContent } of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    list.append(element('li', {}, element('a', { href: `${href.split('#')[0]}#${passage.id}`, lang }, textContent!.trim())));
}
