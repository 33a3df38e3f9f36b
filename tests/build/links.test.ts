import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allAddresses } from '../../src/addresses.ts';
import { frozenIds, projectPlan, vocabulary } from '../content/received.ts';
import { builtPages, dist, idsIn, linksIn, type BuiltPage } from './pages.ts';
import { build, copySite } from './site-copy.ts';

/** Links that lead nowhere: to no page, no file, or no anchor of their page. `base` is the sub-path of the site. */
function deadLinks(pages: readonly BuiltPage[], folder: string, base: string): string[] {
  const anchors = new Map(pages.map(({ address, html }) => [address, new Set(idsIn(html))]));
  return pages.flatMap(({ address, html }) =>
    linksIn(html).flatMap((link) => {
      const [path, fragment] = link.split('#') as [string, string?];
      const target = path === '' ? address : path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
      const ids = target && anchors.get(target);
      // A fragment such as #q=… is a question to the page's script, not an anchor.
      const alive = ids ? !fragment || fragment.includes('=') || ids.has(decodeURIComponent(fragment)) : target && !target.endsWith('/') && existsSync(join(folder, target));
      return alive ? [] : [`${address} → ${link}`];
    }),
  );
}

const pages = builtPages(dist);

test('every internal link and anchor resolves', () => assert.deepEqual(deadLinks(pages, dist, '/').slice(0, 20), []));

test('the pages are exactly the addresses of the edition', () => {
  assert.deepEqual(pages.map(({ address }) => address).filter((address) => address !== '/404.html').sort(), allAddresses(projectPlan(), vocabulary.places).sort());
});

test('no id stands twice on a page', () => {
  assert.deepEqual(pages.filter(({ html }) => new Set(idsIn(html)).size !== idsIn(html).length).map(({ address }) => address), []);
});

test('under a sub-path and with an origin every link begins with the sub-path, and two builds give the same bytes', () => {
  const folder = copySite();
  const settings = { SITE_BASE: '/plan/', SITE_ORIGIN: 'https://example.org' };
  assert.equal(build(folder, settings).status, 0);
  const first = builtPages(join(folder, 'dist'));
  const links = first.map((page) => ({ ...page, html: page.html.replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, '') }));
  assert.deepEqual(deadLinks(links, join(folder, 'dist'), '/plan/').slice(0, 20), []);
  assert.ok(first.find(({ address }) => address === '/zh/3/1/')!.html.includes('<link rel="canonical" href="https://example.org/plan/zh/3/1/">'));
  rmSync(join(folder, 'dist'), { recursive: true });
  rmSync(join(folder, '.astro'), { recursive: true, force: true });
  assert.equal(build(folder, settings).status, 0);
  assert.deepEqual(builtPages(join(folder, 'dist')), first);
  rmSync(folder, { recursive: true });
});

test('without a report address no page offers to report a mistake', () => {
  assert.deepEqual(pages.filter(({ html }) => html.includes('报告错误')), []);
});

test('every frozen id is an anchor: corrections on their page, rows in their tables, all the rest in the whole plan', () => {
  const anchors = (address: string) => new Set(idsIn(pages.find((page) => page.address === address)!.html));
  const [full, corrections, indicators, projects] = ['/zh/full/', '/zh/corrections/', '/zh/indicators/', '/zh/projects/'].map(anchors) as [Set<string>, Set<string>, Set<string>, Set<string>];
  const homeOf = (id: string) => (id.startsWith('correction-') ? corrections : id.startsWith('indicator-') ? indicators : id.startsWith('box-') ? projects : full);
  assert.deepEqual([...frozenIds.keys()].filter((id) => !homeOf(id).has(id)), []);
});
