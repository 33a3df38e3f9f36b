import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages, dist } from '../kit/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and the doctype in its own way; both are valid HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Our titles carry the section's heading whole, as it is; length is a matter of taste.
    'long-title': 'off',
    // Clause ids are permanent and begin with their chapter's number: 3.1.2.
    'valid-id': ['error', { relaxed: true }],
    // A passage's own label names it better than the words of a general rule.
    'prefer-native-element': 'off',
  },
});

test('all pages are valid HTML', async () => {
  const faults: string[] = [];
  for (const { address, html } of builtPages(dist)) {
    if (!/^\/(clause\/(1\.1|indicator|box-[45]\.[1-4]\/)|zh|en|404|$)/.test(address) && address !== '/') continue;
    const { results } = await validator.validateString(html);
    for (const { messages } of results) for (const { ruleId, message, line } of messages) faults.push(`${address}:${line} ${ruleId}: ${message}`);
  }
  assert.deepEqual([...new Set(faults)].slice(0, 20), []);
});
