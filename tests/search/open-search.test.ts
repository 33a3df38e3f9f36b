import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from '../build/pages.ts';
import { build, copySite } from '../build/site-copy.ts';

const LINK = /<link rel="search" type="application\/opensearchdescription\+xml"[^>]*>/;

test('a site that knows its origin can be added to a browser’s search engines', () => {
  const folder = copySite();
  assert.equal(build(folder, { SITE_ORIGIN: 'https://example.org', SITE_BASE: '/plan/' }).status, 0);
  const description = readFileSync(join(folder, 'dist/opensearch.xml'), 'utf8');
  assert.match(description, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">/);
  assert.match(description, /<ShortName>[^<]{1,16}<\/ShortName>/);
  assert.match(description, /<Url type="text\/html" template="https:\/\/example\.org\/plan\/en\/search\/\?q=\{searchTerms\}"\/>/);
  assert.match(readFileSync(join(folder, 'dist/zh/1/1/index.html'), 'utf8').match(LINK)![0], /href="\/plan\/opensearch\.xml"/);
  rmSync(folder, { recursive: true });
});

test('one that does not know it offers nothing', () => {
  assert.ok(!existsSync(join(dist, 'opensearch.xml')));
  assert.doesNotMatch(readFileSync(join(dist, 'zh/1/1/index.html'), 'utf8'), LINK);
});
