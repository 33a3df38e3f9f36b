// The site as a host publishes it that has an address of its own, a sub-path, and someone to report mistakes to.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { expect } from 'playwright/test';
import { launchChromium } from '../../src/setup/chromium.ts';
import { serve } from '../../src/setup/serve.ts';
import { deadLinks } from '../kit/dead-links.ts';
import { builtPages, dist, type BuiltPage } from '../kit/pages.ts';
import { weightOf } from '../kit/weight.ts';
import { build, copySite } from './site-copy.ts';

/** Whether something appears is what is asked, how soon on a busy machine is not. */
const patiently = expect.configure({ timeout: 30_000 });
const SETTINGS = { SITE_BASE: '/plan/', SITE_ORIGIN: 'https://example.org', REPORT_ADDRESS: 'mailto:editors@example.org' };
const OPEN_SEARCH = /<link rel="search" type="application\/opensearchdescription\+xml"[^>]*>/;

describe('the hosted site', () => {
  const folder = copySite();
  const site = join(folder, 'dist');
  let pages: BuiltPage[];
  before(() => {
    const { status, output } = build(folder, SETTINGS);
    assert.equal(status, 0, output);
    pages = builtPages(site);
  });
  after(() => rmSync(folder, { recursive: true }));

  test('every link begins with the sub-path and leads somewhere', () => {
    const own = pages.map((page) => ({
      ...page,
      html: page.html.replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, '').replaceAll(`href="${SETTINGS.REPORT_ADDRESS}"`, ''),
    }));
    assert.deepEqual(deadLinks(own, site, '/plan/').slice(0, 20), []);
  });

  test('each page is canonical to itself, zh and en name each other, x-default is the cover, part and full pages are noindex', () => {
    const link = (rel: string, more: string) => `<link rel="${rel}" ${more}>`;
    for (const { address, html } of pages.filter((page) => page.address !== '/404.html')) {
      const here = `https://example.org/plan${address}`;
      assert.ok(html.includes(link('canonical', `href="${here}"`)), address);
      const repeats = /^\/(zh|en|zh-en)\/(part\/|full\/)/.test(address);
      assert.equal(html.includes('content="noindex"'), repeats, address);
      const paired = /^\/(zh|en)\//.test(address) && !repeats;
      assert.equal(html.split('hreflang=').length - 1, paired ? 3 : 0, address);
      if (!paired) continue;
      for (const [tag, lang] of [
        ['zh', 'zh-CN'],
        ['en', 'en'],
      ])
        assert.ok(
          html.includes(link('alternate', `hreflang="${lang}" href="${here.replace(/\/plan\/(zh|en)\//, `/plan/${tag}/`)}"`)),
          `${address} ${lang}`,
        );
      assert.ok(html.includes(link('alternate', 'hreflang="x-default" href="https://example.org/plan/"')), address);
    }
  });

  test('the site can be added to a browser’s search engines; one that does not know its origin offers nothing', () => {
    const description = readFileSync(join(site, 'opensearch.xml'), 'utf8');
    assert.match(
      description,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">/,
    );
    assert.match(description, /<ShortName>[^<]{1,16}<\/ShortName>/);
    assert.match(description, /<Url type="text\/html" template="https:\/\/example\.org\/plan\/en\/search\/\?q=\{searchTerms\}"\/>/);
    assert.match(readFileSync(join(site, 'zh/1/1/index.html'), 'utf8').match(OPEN_SEARCH)![0], /href="\/plan\/opensearch\.xml"/);
    assert.ok(!existsSync(join(dist, 'opensearch.xml')));
    assert.doesNotMatch(readFileSync(join(dist, 'zh/1/1/index.html'), 'utf8'), OPEN_SEARCH);
  });

  test('with an origin, too, the longest section keeps its budget', (context) => {
    for (const [edition, budget] of [
      ['zh', 14_000],
      ['en', 14_000],
      ['zh-en', 22_000],
    ] as const) {
      const page = pages.find(({ address }) => address === `/${edition}/1/1/`)!;
      const weight = weightOf(page, site, '/plan/');
      assert.ok(weight <= budget, `${page.address}: ${weight}`);
      context.diagnostic(`${page.address}: ${weight} bytes`);
    }
  });

  test('a reader searches, lands on a clause, and finds where to report a mistake', async () => {
    const [browser, served] = await Promise.all([launchChromium(), serve(site, { base: '/plan/' })]);
    const page = await browser.newPage();
    await page.goto(`${served.url}/zh/3/1/`);
    await page.getByRole('searchbox').fill('综合立体交通');
    await page.keyboard.press('Enter');
    await page.locator('#search-results li a').first().click();
    await patiently(page).toHaveURL(`${served.url}/zh/3/#3.0.1`);
    await page.locator('[id="3.0.1"] .actions summary').click();
    await page.locator('[id="3.0.1"] .actions a').first().click();
    await patiently(page.locator('main').getByRole('link', { name: '报告错误' })).toHaveAttribute('href', 'mailto:editors@example.org');
    await browser.close();
    await served.close();
  });
});
