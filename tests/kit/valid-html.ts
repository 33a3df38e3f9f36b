import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './pages.ts';

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

/** What is no valid HTML on some pages, each fault once, with its page and line. */
export async function htmlFaults(pages: readonly BuiltPage[]): Promise<string[]> {
  const faults = new Set<string>();
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
      faults.add(`${address}:${line} ${ruleId}: ${message}`);
  }
  return [...faults];
}
