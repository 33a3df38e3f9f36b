import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAddresses } from '../../src/addresses.ts';
import { everyFinding } from '../../src/reference/consistency/finding.ts';
import { everyPlace } from '../../src/vocabulary/vocabulary.ts';
import { frozenIds, projectEdition, projectPlan, vocabulary } from '../kit/project.ts';
import { deadLinks } from '../kit/dead-links.ts';
import { builtPages, dist, idsIn } from '../kit/pages.ts';

const pages = builtPages(dist);

test('every internal link and anchor resolves', () => assert.deepEqual(deadLinks(pages, dist, '/').slice(0, 20), []));

test('the pages are exactly the addresses of the edition', () => {
  assert.deepEqual(
    pages
      .map(({ address }) => address)
      .filter((address) => address !== '/404.html')
      .sort(),
    allAddresses(projectPlan(), {
      places: everyPlace(vocabulary),
      findings: everyFinding(projectEdition().consistency),
      subjects: projectEdition().subjects.all,
    }).sort(),
  );
});

test('no id stands twice on a page', () => {
  assert.deepEqual(
    pages.filter(({ html }) => new Set(idsIn(html)).size !== idsIn(html).length).map(({ address }) => address),
    [],
  );
});

test('without a report address no page offers to report a mistake', () => {
  assert.deepEqual(
    pages.filter(({ html }) => html.includes('报告错误')),
    [],
  );
});

test('every frozen id is an anchor: corrections on their page, rows in their tables, all the rest in the whole plan', () => {
  const anchors = (address: string) => new Set(idsIn(pages.find((page) => page.address === address)!.html));
  const [full, corrections, indicators, projects] = ['/zh/full/', '/zh/corrections/', '/zh/indicators/', '/zh/projects/'].map(anchors) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const homeOf = (id: string) =>
    id.startsWith('correction-') ? corrections : id.startsWith('indicator-') ? indicators : id.startsWith('box-') ? projects : full;
  assert.deepEqual(
    [...frozenIds.keys()].filter((id) => !homeOf(id).has(id)),
    [],
  );
});
