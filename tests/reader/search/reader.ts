import type { Locator, Page } from 'playwright';
import { expect } from '../site.ts';

/** Waits until a search page has said all that it has to say. */
export const answered = (page: Page) => expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');

/** The address of an answer on a search page, as the box writes it. */
export const answer = (language: 'zh' | 'en', query: string, more = '') => `/${language}/search/#q=${encodeURIComponent(query)}${more}`;

/** The numbers of the hits of the exact set, in the order shown. */
export const hitsOn = (page: Page) =>
  page.locator('#search-results a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('data-id')!));

export const status = (page: Page) => page.locator('#search-status');

/** All that a page sends to its host from now on: addresses, where they were asked from, what was posted. */
export function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { referer = '' } = request.headers();
    sent.push(decodeURIComponent(`${request.url().split('#')[0]} ${referer} ${request.postData() ?? ''}`));
  });
  return sent;
}

/** The box that a reader of any page types into: in the header of a desk; a phone's header leads to the search page, made ready here. */
export async function searchBox(page: Page): Promise<Locator> {
  const box = page.getByRole('searchbox');
  if (!(await box.isVisible())) {
    await page.getByRole('banner').locator('a[href$="/search/"]').click();
    await answered(page);
  }
  return box;
}
