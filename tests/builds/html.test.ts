import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, dist } from '../kit/pages.ts';
import { htmlFaults } from '../kit/valid-html.ts';

test('every page of the site is valid HTML', async () => assert.deepEqual((await htmlFaults(builtPages(dist))).slice(0, 20), []));
