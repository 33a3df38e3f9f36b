import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, dist } from '../kit/pages.ts';

/** An id as data has it; in an address it stands behind a slash or a hash. */
const RAW = /(?<![/#\w.-])(?:box|indicator)-\d[\d.]*/;
const SAID = /\s(?:aria-label|alt|content|placeholder|title)="([^"]*)"/g;

test('no page says a row or an indicator by its raw id, to those who see it or to those who hear it', () => {
  const raw = builtPages(dist).flatMap(({ address, html }) => {
    const own = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    const said = [own.replace(/<[^>]*>/g, '\n'), ...[...own.matchAll(SAID)].map((match) => match[1]!)];
    return said.flatMap((text) => RAW.exec(text)?.[0] ?? []).map((id) => `${address}: ${id}`);
  });
  assert.deepEqual(raw.slice(0, 10), []);
});
