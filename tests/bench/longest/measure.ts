import type { Browser, Page } from 'playwright';
import { DESK } from '../../reader/site.ts';
import type { Entrance } from './entrances.ts';
import type { Input } from './inputs.ts';

/** What the longest task was that an input brought about, in milliseconds; 0: none of 50 or more, which browsers do not report. */
export interface Longest {
  input: Input;
  ms: number;
}

declare global {
  interface Window {
    longestTask: number;
  }
}

/** Runs in the page before anything else. */
function watch(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Waits until nothing is busy any more, and the browser has reported; gives the longest task since the last time. */
async function settled(): Promise<number> {
  const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
  const until = performance.now() + 60_000;
  do await pause(60);
  while (performance.now() < until && document.querySelector('[aria-busy=true]'));
  await new Promise((resume) => requestAnimationFrame(resume));
  await pause(20);
  const longest = window.longestTask;
  window.longestTask = 0;
  return longest;
}

/** Who waits longer is given up on. */
const PATIENCE = 90_000;
/** What a busy machine does beside is no property of the site: a task over the limit, but less than so many times, is tried again. */
const TRIES = 4;
const BY_CHANCE = 4;

/** Gives inputs by an entrance on a processor so many times slower, where no task should take longer than `limit` milliseconds. */
export async function measureEntrance(
  browser: Browser,
  site: string,
  entrance: Entrance,
  inputs: readonly Input[],
  { slower, limit }: { slower: number; limit: number },
): Promise<Longest[]> {
  const found: Longest[] = [];
  let page: Page | undefined;
  for (const input of inputs) {
    let ms = Infinity;
    for (let tries = 0; tries < TRIES && ms > limit && (!tries || ms < limit * BY_CHANCE); tries++) {
      page ??= await openFor(browser, site, entrance, slower);
      const given = page;
      const once = (async () => {
        await entrance.give(given, input.text, site);
        return given.evaluate(settled);
      })().catch(() => PATIENCE);
      const took = await Promise.race([once, new Promise<number>((give) => setTimeout(give, PATIENCE, PATIENCE).unref())]);
      ms = Math.min(ms, took);
      if (took < PATIENCE) continue;
      await page.context().close();
      page = undefined;
    }
    found.push({ input, ms });
  }
  await page?.context().close();
  return found;
}

async function openFor(browser: Browser, site: string, { page: path }: Entrance, slower: number): Promise<Page> {
  const context = await browser.newContext(DESK);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watch);
  if (path) {
    await page.goto(site + path);
    await page.evaluate(settled);
  }
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}
