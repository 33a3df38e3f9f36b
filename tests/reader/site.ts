import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchChromium } from '../../src/setup/chromium.ts';
import { dist } from '../kit/pages.ts';
import { serve, type Served } from '../kit/serve.ts';

export const PHONE = { viewport: { width: 375, height: 760 } };
export const NARROW = { viewport: { width: 320, height: 640 } };
export const DESK = { viewport: { width: 1360, height: 900 } };

/** The built site in one browser for all tests of a file; `open` gives a fresh page at an address of the site. */
export function site() {
  let browser: Browser;
  let served: Served;
  before(async () => {
    [browser, served] = await Promise.all([launchChromium(), serve(dist)]);
  });
  after(async () => {
    await browser.close();
    await served.close();
  });
  return {
    url: (path: string) => served.url + path,
    async open(path: string, options: BrowserContextOptions = DESK): Promise<Page> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(served.url + path);
      return page;
    },
  };
}
