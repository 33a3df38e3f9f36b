import { isChinese } from '../search/is-chinese.ts';

/** How much of a text is sent to the search page, which says that it was too long: an address takes no more. */
export const LONGEST_SENT = 9999;

/**
 * Where a form sends a query: Chinese to the Chinese search, and from a page in two languages other letters to the translation's; what
 * has no script, as a number, to where the form leads without scripts. The box of every page does it in `site.ts`, a script of its own.
 */
export function searchAddress({ action, dataset }: HTMLFormElement, query: string): string {
  const byScript = isChinese(query) ? dataset['chinese'] : /\p{L}/u.test(query) && dataset['letters'];
  return `${byScript || action}#q=${encodeURIComponent(query.slice(0, LONGEST_SENT))}`;
}
