// Where a printed page begins, at the head of a clause or within it, is marked in the plan's own text alone: a translation leads there.
import { sourceLanguage } from '../../editions.ts';
import { actionsWordsOf } from '../../words/actions.ts';
import { addStyles } from '../added-styles.ts';
import { element } from '../element.ts';
import { pageLanguages } from '../page-languages.ts';

/** Says so at the head of the clause that holds the mark of the printed page that the address names, now or after. */
export function sayPrintedPage(styles: string): void {
  const say = () => {
    document.querySelector('.notice[data-page]')?.remove();
    const anchor = document.querySelector('[id^="page-"]:not(.page):target');
    const [language] = pageLanguages();
    const clause = anchor?.closest('.clause > p');
    if (!anchor || !clause || !language) return;
    addStyles(styles);
    const page = anchor.id.replace(/\D/g, '');
    const own = document.querySelector<HTMLAnchorElement>(`.languages a[lang="${sourceLanguage.lang}"]`);
    const way = own && element('a', { href: own.href.replace(/#.*|$/, `#${anchor.id}`), lang: sourceLanguage.lang }, sourceLanguage.name);
    const said = actionsWordsOf(language).pageMarkedIn(page);
    // In the paragraph, which has a place in every layout of a clause.
    clause.prepend(element('span', { class: 'notice', role: 'status', 'data-edition': '', 'data-page': page }, said, ' ', way ?? false));
  };
  say();
  addEventListener('hashchange', say);
}
