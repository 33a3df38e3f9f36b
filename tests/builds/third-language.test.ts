// That a third language asks for nothing but its entry, its content and its words.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { deadLinks } from '../kit/dead-links.ts';
import { builtPages } from '../kit/pages.ts';
import { build, copySite } from './site-copy.ts';
import { addLanguage, MADE_UP } from './third-language.ts';

describe('a site with a third language', () => {
  const folder = copySite();
  const site = join(folder, 'dist');
  after(() => rmSync(folder, { recursive: true }));
  addLanguage(folder);

  test('no type names what else it would need', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'check'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });

  test('it builds, each page of the English stands in it too, and every link leads somewhere', () => {
    const { status, output } = build(folder);
    assert.equal(status, 0, output);
    const pages = builtPages(site);
    const below = (tag: string) =>
      pages.filter(({ address }) => address.startsWith(`/${tag}/`)).map(({ address }) => address.slice(tag.length + 1));
    assert.deepEqual(below(MADE_UP), below('en'));
    assert.deepEqual(below(`zh-${MADE_UP}`), below('zh-en'));
    assert.ok(below(MADE_UP).length > 400);
    assert.deepEqual(deadLinks(pages, site, '/').slice(0, 20), []);
  });

  test('its readers read, search and download in it', () => {
    const page = readFileSync(join(site, MADE_UP, '3/1/index.html'), 'utf8');
    assert.match(page, new RegExp(`<html lang="${MADE_UP}" dir="rtl">`));
    assert.match(page, new RegExp(`action="/${MADE_UP}/search/"`));
    const english = readFileSync(join(site, 'en/3/1/index.html'), 'utf8');
    assert.match(english, new RegExp(`<a href="/${MADE_UP}/3/1/" lang="${MADE_UP}"><span class="wide">Made-up</span>`));
    for (const file of [`search/${MADE_UP}.json`, `search/${MADE_UP}/pagefind.js`, `data/plan.${MADE_UP}.json`])
      assert.ok(existsSync(join(site, file)), file);
    const cover = readFileSync(join(site, 'index.html'), 'utf8');
    for (const address of [`/${MADE_UP}/`, `/zh-${MADE_UP}/`])
      assert.ok(cover.includes(`href="${address}"`), `the cover leads to ${address}`);
    const data = readFileSync(join(site, 'en/data/index.html'), 'utf8');
    assert.ok(data.includes(`href="/data/plan.${MADE_UP}.json"`), 'the data page leads to the whole text');
    const [heads] = readFileSync(join(site, 'data/places.csv'), 'utf8').split('\r\n');
    for (const column of ['name', 'other', 'path']) assert.ok(heads!.split(',').includes(`${column}_${MADE_UP}`), heads);
  });

  test('what its readers find opens beside their own language, or in the edition of the words found', () => {
    const pagesOf = (tag: string) =>
      (JSON.parse(readFileSync(join(site, `search/${tag}.json`), 'utf8')) as { pages: { addresses: Record<string, string> }[] }).pages;
    const opens = (searched: string, address: string) =>
      pagesOf(searched).find(({ addresses }) => addresses[searched] === address)?.addresses;
    assert.deepEqual(opens('zh', '/zh/1/2/'), { zh: '/zh/1/2/', en: '/zh-en/1/2/', [MADE_UP]: `/zh-${MADE_UP}/1/2/` });
    assert.deepEqual(opens('en', '/en/1/2/'), { zh: '/zh-en/1/2/', en: '/en/1/2/', [MADE_UP]: '/en/1/2/' });
    const own = `/${MADE_UP}/1/2/`;
    assert.deepEqual(opens(MADE_UP, own), { zh: `/zh-${MADE_UP}/1/2/`, en: own, [MADE_UP]: own });
  });
});
