import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writePagefind } from './pagefind.ts';
import { writePlain } from './plain.ts';
import { buildStarlight } from './starlight.ts';
import { builtSite, builtText, sectionsOf } from './text.ts';

/** One way to an answer: the folder that is served, how a reader asks there, and what a first result looks like. */
export interface Contender {
  name: string;
  folder: string;
  result: string;
  /** Typed into a box that is ready: the time runs from the last key, else from the opening of the page. */
  typed: boolean;
  ask(page: Page, url: string, query: string): Promise<void>;
}

const READY = 2000;
/** Between two keys of a quick writer. */
const KEY = 120;

const opened = (path: string) => async (page: Page, url: string, query: string) =>
  void (await page.goto(`${url}${path}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' }));

async function openStarlightBox(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('button[data-open-modal]:not([disabled])').click();
  return page.locator('.pagefind-ui__search-input');
}

/** All that are compared, written or built into a folder; those that cannot be had by name, with the reason. */
export async function prepareContenders(folder: string): Promise<{ contenders: Contender[]; missing: Record<string, string> }> {
  const at = (name: string) => join(folder, name);
  // A copy, so that a build beside the bench changes nothing.
  cpSync(builtSite(), at('ours'), { recursive: true });
  const sections = sectionsOf(builtText(at('ours')));
  writePlain(sections, at('plain'));
  await writePagefind(sections, at('pagefind'));
  const starlight = buildStarlight(sections, at('starlight'));
  const contenders: Contender[] = [
    { name: 'a. plain text file, indexOf', folder: at('plain'), result: '.hit', typed: false, ask: opened('/') },
    { name: 'b. Pagefind’s default index', folder: at('pagefind'), result: '.hit', typed: false, ask: opened('/') },
    { name: 'd. ours, ?q= from outside', folder: at('ours'), result: '#search-results a.hit', typed: false, ask: opened('/zh/search/') },
    {
      name: 'd. ours, ?q= from outside, until all are counted',
      folder: at('ours'),
      result: '#search-status .count',
      typed: false,
      ask: opened('/zh/search/'),
    },
    {
      name: 'd. ours, typed',
      folder: at('ours'),
      result: '#search-results a.hit',
      typed: true,
      async ask(page, url, query) {
        await page.goto(`${url}/zh/search/`);
        await page.locator('form[data-search] input').focus();
        await page.waitForTimeout(READY);
        await page.keyboard.type(query, { delay: KEY });
      },
    },
  ];
  const names = ['c. Starlight, opened and asked at once', 'c. Starlight, typed'] as const;
  if ('missing' in starlight) return { contenders, missing: Object.fromEntries(names.map((name) => [name, starlight.missing])) };
  const common = { folder: starlight.site, result: '.pagefind-ui__result-link' };
  contenders.splice(
    2,
    0,
    { ...common, name: names[0], typed: false, ask: async (page, url, query) => (await openStarlightBox(page, url)).fill(query) },
    {
      ...common,
      name: names[1],
      typed: true,
      async ask(page, url, query) {
        await (await openStarlightBox(page, url)).focus();
        await page.waitForTimeout(READY);
        await page.keyboard.type(query, { delay: KEY });
      },
    },
  );
  return { contenders, missing: {} };
}
