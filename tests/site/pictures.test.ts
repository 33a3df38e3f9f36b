import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { LANGUAGES } from '../kit/languages.ts';
import { dist, linksIn } from '../kit/pages.ts';
import { builtPage, wordsIn } from './built.ts';

/** Where each picture stands. */
const PAGES = {
  parts: '',
  targets: 'indicators/',
  paces: 'indicators/',
  townships: 'places/',
  projects: 'projects/',
  figures: 'figures/',
  findings: 'consistency/',
  dates: 'commitments/',
  verbs: 'commitments/',
} as const;
type Name = keyof typeof PAGES;
const names = Object.keys(PAGES) as Name[];
/** The parts stand on the cover, which is of all languages. */
const pageOf = (language: string, name: Name) => builtPage(name === 'parts' ? '/' : `/${language}/${PAGES[name]}`);

/** The rows of a picture's table, as its file has them. */
function rowsOf(language: string, name: Name): string[][] {
  const [, ...rows] = parse(readFileSync(`${dist}pictures/${language}/${name}.csv`)) as string[][];
  assert.ok(rows.length > 3, name);
  return rows;
}

const clean = (html: string) => wordsIn(html).replace(/\s+/g, ' ').trim();
/** The texts of the first cells of a class in each row of a piece of HTML. */
const cells = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match.slice(1).map((cell) => clean(cell)));
/** From a sign of the page to another. */
const between = (html: string, first: string, last: string) => html.slice(html.indexOf(first), html.indexOf(last, html.indexOf(first)));
const BARS = /<th scope="row"[^>]*>(.*?)<\/th>.*?<b>(\d+)<\/b>.*?<b>(\d+)<\/b>/gs;
/** A number of a row of indicators, by its column; on a phone a year is said before it. */
const number = (column: string) => `<td class="${column} number"[^>]*>(?:\\s*<span[^>]*>[^<]*</span>)?(.*?)</td>`;
const VALUED = new RegExp(['base', 'target', 'change'].map(number).join('.*?'), 'gs');

for (const language of LANGUAGES) {
  test(`${language}: every picture is a file in three formats, linked from its page and from the page of data`, () => {
    for (const name of names) {
      for (const format of ['svg', 'png', 'csv']) {
        const address = `/pictures/${language}/${name}.${format}`;
        assert.ok(existsSync(dist + address.slice(1)), address);
        assert.ok(linksIn(pageOf(language, name)).includes(address), address);
        assert.ok(linksIn(builtPage(`/${language}/data/`)).includes(address), address);
      }
    }
  });

  test(`${language}: the values and rates of the indicators are those of their page`, () => {
    const page = pageOf(language, 'targets');
    const [targets, paces] = [
      between(page, '<table class="targets"', '</table>'),
      between(page, '<table class="targets paces"', '</table>'),
    ];
    assert.deepEqual(
      rowsOf(language, 'targets')
        .filter((row) => row[3])
        .map((row) => row.slice(3, 6)),
      cells(targets, VALUED),
    );
    assert.deepEqual(
      rowsOf(language, 'targets')
        .filter((row) => !row[3])
        .map((row) => row[4]),
      cells(targets, /<td class="in-words said"[^>]*>(.*?)<\/td>/gs).flat(),
    );
    assert.deepEqual(
      rowsOf(language, 'paces').map(([, computed, stated]) => [computed, stated]),
      cells(paces, /<td class="base number"[^>]*>(.*?)<\/td>.*?<td class="target number"[^>]*>(.*?)<a/gs),
    );
  });

  test(`${language}: the counts of towns and townships are those of their page`, () => {
    const figure = between(pageOf(language, 'townships'), '<figure', '</figure>');
    const shown = [...figure.matchAll(/<th scope="row"[^>]*><a[^>]*>(.*?)<\/a>.*?<\/tr>/gs)].map(([row, name]) => [
      clean(name!),
      ...cells(row, /<td[^>]*>(.*?)<\/td>/gs).flat(),
    ]);
    assert.deepEqual(
      rowsOf(language, 'townships').map((row) => row.map((cell) => (cell === '0' ? '' : cell))),
      shown,
    );
  });

  test(`${language}: the categories of projects and their rows are those of their page`, () => {
    const shown = [...pageOf(language, 'projects').matchAll(/<summary>\s*<h4[^>]*>(.*?)<\/summary>/gs)].map(([, summary]) => {
      const [name, number] = [/^(.*?)<\/h4>/s, /<span class="total"[^>]*>(.*?)<\/span>/s].map((of) => clean(of.exec(summary!)![1]!));
      const filled = /<path class="filled" d="([^"]*)"/.exec(summary!)?.[1] ?? '';
      return [name, number, String([...filled.matchAll(/z/g)].length)];
    });
    assert.deepEqual(
      rowsOf(language, 'projects').map(([, ...row]) => row),
      shown,
    );
  });

  test(`${language}: the numbers by years, the findings by class and the dates are those of their pages`, () => {
    const years = between(pageOf(language, 'figures'), '<figure class="periods"', '</figure>');
    assert.deepEqual(
      rowsOf(language, 'figures'),
      cells(years, /<th scope="row"[^>]*>(.*?)<\/th>.*?<td class="number"[^>]*>(.*?)<\/td>.*?<td class="number"[^>]*>(.*?)<\/td>/gs),
    );
    const overview = between(pageOf(language, 'findings'), '<table id="overview"', '<tfoot>');
    assert.deepEqual(rowsOf(language, 'findings'), cells(overview, BARS));
    const dates = between(pageOf(language, 'dates'), '<figure class="dates"', '<tfoot>');
    assert.deepEqual(rowsOf(language, 'dates'), cells(dates, BARS));
  });
}
