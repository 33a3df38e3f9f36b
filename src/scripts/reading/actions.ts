// What a reader can take from a passage: added to the list under “cite” when it is opened for the first time, to the page of a
// passage at once. Without scripts the way to the passage's own page stands there, or link and citation themselves.
import { actionsWordsOf } from '../../words/actions.ts';
import { element } from '../element.ts';
import { pageLanguages } from '../page-languages.ts';
import { copyButton } from './copy-button.ts';
import { citations, linkOf, passageOf, quotation } from './quoting.ts';

/** Fills the list of a passage, or of the page's own subject: copying its link, its words with their source, its citation. */
function fillActions(actions: HTMLElement): void {
  if (actions.dataset['filled']) return;
  actions.dataset['filled'] = 'true';
  const passage = passageOf(actions);
  const list = actions.querySelector('ul')!;
  // What can be copied at once stands before what leads away.
  const after = list.firstElementChild;
  const add = (...button: Parameters<typeof copyButton>) => list.insertBefore(element('li', {}, copyButton(...button)), after);
  if (passage) add('copyQuotation', () => quotation(actions, passage));
  if (passage?.matches('.clause'))
    list.insertBefore(element('li', { class: 'quiet' }, actionsWordsOf(pageLanguages()[0]).selectPart), after);
  add('copyLink', () => linkOf(actions, passage));
  add('copyCitation', () =>
    citations(actions, passage)
      .map(({ text }) => text)
      .join('\n'),
  );
  if (!passage || actions.dataset['passage']) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    const name = link.querySelector('.wide')!.textContent!;
    list.append(element('li', {}, element('a', { href: `${link.href.split('#')[0]}#${passage.id}`, lang: link.lang }, name)));
  }
}

/** Every list that stands open: those that have been opened, and that of a passage's own page. */
function fillOpened(): void {
  for (const list of document.querySelectorAll<HTMLElement>('.actions[open], .take')) fillActions(list);
}

/** Fills what stands open, and what is opened from now on. */
export function offerActions(): void {
  // Toggling does not bubble: it is caught on its way down.
  document.addEventListener('toggle', fillOpened, true);
  fillOpened();
}
