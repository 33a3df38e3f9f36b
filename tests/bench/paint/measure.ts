import type { Browser } from 'playwright';
import { PHONE } from '../../reader/site.ts';
import { slowDown, type Network } from '../search/networks.ts';

/** When a page first painted something of its content, and when the largest, in milliseconds from the navigation. */
export interface Paint {
  first: number;
  largest: number;
}
declare global {
  interface Window {
    painted: Partial<Paint>;
  }
}

/** Runs in the page before anything else. */
function watch(): void {
  window.painted = {};
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') window.painted.first = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.painted.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** What is drawn later than this after all is loaded is no part of the page's arrival. */
const SETTLED = 300;

/** Opens a page once on a phone, with nothing cached, on a processor four times slower. */
export async function paintOf(browser: Browser, url: string, network?: Network): Promise<Paint> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await slowDown(page, network);
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(() => window.painted.first && window.painted.largest);
  await page.waitForTimeout(SETTLED);
  const painted = await page.evaluate(() => window.painted as Required<Window['painted']>);
  await context.close();
  return painted;
}
