import type { Page } from 'playwright';

/** A way for a text into the site: the page that is open for it, and what a reader does with the text there. */
export interface Entrance {
  name: string;
  /** The page that stays open from one text to the next; absent where every text opens a page. */
  page?: string;
  give(page: Page, text: string, site: string): Promise<unknown>;
}

/** Hosts refuse longer addresses; fragments never reach them. */
const LONGEST_PATH = 4000;
/** Nor longer steps of a path, which would be names of files. */
const LONGEST_STEP = 240;
/** Chromium opens no longer ones. */
const LONGEST_ADDRESS = 2_000_000;

const encoded = (text: string) => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
/** Encoded and cut, in the middle of a character as it may be. */
const within = (text: string, length: number) => encoded(text).slice(0, length);

/** Puts a text into a field in one go, as a paste does. */
const put = (selector: string) => (page: Page, text: string) =>
  page.locator(selector).evaluate((field, value) => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

/** Puts a text into a field that stands on an empty page, and reads nothing of it: what takes long there is the browser's own. */
const putBare = (tag: 'input' | 'textarea') => async (page: Page, text: string) => {
  await page.evaluate(
    (name) => document.querySelector('body > :only-child') ?? document.body.replaceChildren(document.createElement(name)),
    tag,
  );
  await put(tag)(page, text);
};

/** Opens an address as a new page: where only the fragment changes, nothing would be opened. */
async function open(page: Page, address: string) {
  await page.goto('about:blank');
  await page.goto(address);
}

/** Opens a page with what a tab may have kept: the text as it is, and in the place of every string of the right shape. */
async function openKept(page: Page, text: string, address: string) {
  const values = [
    text,
    JSON.stringify(text),
    JSON.stringify([text, text]),
    JSON.stringify({ hits: [{ address, found: text }], query: text }),
  ];
  await page.evaluate((list) => {
    for (const store of [localStorage, sessionStorage])
      for (const key of new Set(['shortcuts', 'hits', 'quotation', ...Object.keys(store)]))
        try {
          store.setItem(key, list[(key.length + list[0]!.length) % list.length]!);
        } catch {
          // Longer than what a browser keeps.
        }
  }, values);
  await page.reload();
}

/** Every way in, and for comparison two fields that lead nowhere. */
export const ENTRANCES: readonly Entrance[] = [
  { name: 'a line of text, alone', page: '/en/about/', give: putBare('input') },
  { name: 'lines of text, alone', page: '/en/about/', give: putBare('textarea') },
  { name: 'search box, Chinese page', page: '/zh/search/', give: put('form[data-search] input') },
  { name: 'search box, English page', page: '/en/search/', give: put('form[data-search] input') },
  {
    name: '#q= of the search page',
    page: '/en/search/',
    give: (page, text) => page.evaluate((hash) => void (location.hash = hash), `#q=${within(text, LONGEST_ADDRESS / 2)}`),
  },
  { name: '?q= of the search page', give: (page, text, site) => open(page, `${site}/zh/search/?q=${within(text, LONGEST_PATH)}`) },
  {
    name: 'quotation',
    page: '/en/search/#q=&view=quotation',
    async give(page, text) {
      await put('#quotation')(page, text);
      await page.locator('form.quotation button[type=submit]').evaluate((button: HTMLElement) => button.click());
    },
  },
  { name: '# of a section', give: (page, text, site) => open(page, `${site}/zh/1/1/#${within(text, LONGEST_ADDRESS / 2)}`) },
  { name: '# of the figures', give: (page, text, site) => open(page, `${site}/en/figures/#${within(text, LONGEST_ADDRESS / 2)}`) },
  {
    name: 'box in the header',
    async give(page, text, site) {
      await open(page, `${site}/en/1/1/`);
      await put('form[data-search] input')(page, text);
      await page.locator('form[data-search]').evaluate((form: HTMLFormElement) => form.requestSubmit());
      await page.waitForURL(/\/search\//, { timeout: 5000 }).catch(() => {});
    },
  },
  { name: 'field of the contents', page: '/zh/', give: put('#find-heading input') },
  { name: 'filter of the terms', page: '/en/terms/', give: put('#term-filter input') },
  { name: 'filter of the places', page: '/zh/places/', give: put('#place-filter input') },
  { name: 'filter of the findings', page: '/en/consistency/', give: put('#finding-filter input') },
  {
    name: 'address that does not exist',
    give: (page, text, site) => open(page, `${site}/zh/${within(text, LONGEST_STEP)}#${within(text, LONGEST_ADDRESS / 2)}`),
  },
  {
    name: 'what a tab has kept',
    async give(page, text, site) {
      await page.goto(`${site}/zh-en/1/1/`);
      await openKept(page, text, `${site}/zh-en/1/1/`);
    },
  },
];
