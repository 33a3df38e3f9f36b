import { keepHits } from '../search/session.ts';

/**
 * A clause that is opened from one of its numbers takes the others shown with it: each clause is one stop, with all its numbers; where the
 * reader goes now, only the number followed is marked. `name`: what the numbers are called together; `shown`: their links, in their order.
 */
export function followNumbers(name: string, shown: () => readonly HTMLAnchorElement[]): void {
  document.addEventListener('click', ({ target }) => {
    // A page that a browser has translated has elements of its own inside the link.
    const followed = (target as Element).closest<HTMLAnchorElement>('a[data-found]');
    if (!followed) return;
    const found = new Map<string, string[]>();
    for (const { href, dataset } of shown()) found.set(href, [...(found.get(href) ?? []), dataset['found']!]);
    found.set(followed.href, [followed.dataset['found']!]);
    keepHits(name, found);
  });
}
