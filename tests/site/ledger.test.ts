import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseValues, type Figure } from '../../src/reference/figures/ledger.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { projectEdition } from '../kit/project.ts';
import { builtPage, unescaped, wordsAt } from './built.ts';

const { ledger } = projectEdition();

for (const language of LANGUAGES) {
  test(`${language}: every figure has its row under its permanent id, and the link of the row leads to words that state it`, () => {
    const rows = new Map(
      [...builtPage(`/${language}/figures/`).matchAll(/<tr id="(figure-[^"]+)"[^>]*>(.*?)<\/tr>/gs)].map(([, id, html]) => [id!, html!]),
    );
    const wrong = (figure: Figure) => {
      const [, href, found] = /<a href="([^"]+)" class="hit" data-found="([^"]*)"/.exec(rows.get(figure.id) ?? '') ?? [];
      const quote = figure.quotes[language]!.text;
      const [base] = baseValues(figure);
      return (
        !href ||
        unescaped(found!) !== quote ||
        rows.get(figure.id)!.includes('data-base=') !== Number.isFinite(base) ||
        (Number.isFinite(base) && !rows.get(figure.id)!.includes(`data-base="${base}"`)) ||
        !wordsAt(href)?.includes(quote)
      );
    };
    assert.deepEqual(
      [...rows.keys()],
      ledger.map(({ id }) => id),
    );
    assert.deepEqual(
      ledger.filter(wrong).map(({ id }) => id),
      [],
    );
  });
}
