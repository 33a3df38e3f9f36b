import type { Browser } from 'playwright';
import { PHONE } from '../../reader/site.ts';
import type { Contender } from './contenders.ts';
import { slowDown, type Network } from './networks.ts';
import type { BenchServer } from './server.ts';

/** What one answer cost, from nothing to the first result on the screen. */
export interface Cost {
  ms: number;
  bytes: number;
  requests: number;
}

interface Watched {
  asked: number;
  first?: number;
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/**
 * Runs in the page before anything else: when the last key was struck, and when the first result after it was painted (both in
 * milliseconds since 1970).
 */
function watch(result: string): void {
  const now = () => performance.timeOrigin + performance.now();
  window.watched = { asked: performance.timeOrigin };
  addEventListener('input', () => (window.watched = { asked: now() }), true);
  new MutationObserver(() => {
    const { watched } = window;
    if (watched.first !== undefined || !document.querySelector(result)) return;
    // In a task after the next frame; put off only once.
    watched.first = Infinity;
    requestAnimationFrame(() => setTimeout(() => (watched.first = now())));
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
}

/** Asks once, with nothing cached, on a slow network and a processor four times slower. */
export async function measure(
  browser: Browser,
  server: BenchServer,
  { result, ask }: Contender,
  query: string,
  network: Network,
): Promise<Cost> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await slowDown(page, network);
  await page.addInitScript(watch, result);
  const before = server.sent.length;
  await ask(page, server.url, query);
  const watched = await page.waitForFunction(() => (Number.isFinite(window.watched.first) ? window.watched : undefined));
  const { asked, first } = (await watched.jsonValue()) as Required<Watched>;
  await context.close();
  const answers = server.sent.slice(before).filter(({ at }) => at <= first);
  return { ms: first - asked, bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0), requests: answers.length };
}
