import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages } from '../../src/editions.ts';
import { wordsOf } from '../../src/words/words.ts';
import { dist } from '../kit/pages.ts';
import { projectEdition } from '../kit/project.ts';

const { ledger } = projectEdition();
const BOUND = ['since', 'before', 'end-of'] as const;

for (const binds of BOUND) {
  test(`years that a figure is bound to (${binds}) do not stand alone on its clause's page`, () => {
    const bound = ledger.filter((figure) => figure.binds === binds && figure.years);
    assert.ok(bound.length > 0);
    for (const { id, entry, years } of bound) {
      const page = readFileSync(join(dist, `clause/${entry.id}/index.html`), 'utf8');
      const row = page.split('<tr>').find((each) => each.includes(`#${id}"`))!;
      for (const language of languages) {
        const { data, span } = wordsOf(language);
        assert.ok(row.includes(`>${data.boundYears[binds](span(years!))}<`), `${id} ${language.tag}`);
      }
    }
  });
}

test('the picture of years counts what is since a year apart from what is of it', () => {
  const since = ledger.filter((figure) => figure.binds === 'since');
  const [year] = since[0]!.years!;
  for (const language of languages) {
    const csv = readFileSync(join(dist, `pictures/${language.tag}/figures.csv`), 'utf8');
    const rows = csv.split(/\r?\n/).map((line) => line.split(','));
    const count = (name: string) => Number(rows.find(([first]) => first === name)![1]);
    const { boundYears } = wordsOf(language).data;
    assert.equal(count(boundYears.since(String(year))), since.filter(({ years }) => years![0] === year).length);
    const of = ledger.filter(({ years, binds }) => years?.length === 1 && years[0] === year && binds !== 'since');
    assert.equal(count(String(year)), of.length);
  }
});
