import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { expect, test as base } from 'playwright/test';

export { expect };

export const PHONE = { viewport: { width: 375, height: 760 } };
export const NARROW = { viewport: { width: 320, height: 640 } };
export const DESK = { viewport: { width: 1360, height: 900 } };

/** An address of the site as the one server of the run has it. */
export const url = (path: string): string => process.env['SITE_URL'] + path;

/** Gives a fresh page, with nothing kept from another, at an address of the site; on a desk where nothing else is said. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** A test of the built site in a browser: `open` gives its pages, and closes them with the test, so that no browser grows with the run. */
export const test = base.extend<{ open: Open }>({
  open: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (path, options = DESK) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(url(path));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
