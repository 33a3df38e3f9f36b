import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../src/settings.ts';

test('settings are typed, and a wrong one says what would be right', () => {
  assert.deepEqual(readSettings({}), { origin: undefined, base: '/', reportAddress: undefined });
  assert.deepEqual(readSettings({ SITE_ORIGIN: 'https://example.org', SITE_BASE: '/plan/', REPORT_ADDRESS: 'mailto:a@example.org' }), {
    origin: 'https://example.org',
    base: '/plan/',
    reportAddress: 'mailto:a@example.org',
  });
  assert.throws(() => readSettings({ SITE_ORIGIN: 'https://example.org/plan' }), /SITE_ORIGIN .* without a path/);
  assert.throws(() => readSettings({ SITE_BASE: 'plan' }), /SITE_BASE .* a slash at both ends/);
  assert.throws(() => readSettings({ REPORT_ADDRESS: 'javascript:1' }), /REPORT_ADDRESS .* mailto:/);
});
