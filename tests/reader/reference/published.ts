import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { dist } from '../../kit/pages.ts';
import { dataEn } from '../../../src/words/en/data.ts';
import { dataZh } from '../../../src/words/zh/data.ts';
import { languageOf } from '../../../src/editions.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { listsEn } from '../../../src/words/en/lists.ts';
import { listsZh } from '../../../src/words/zh/lists.ts';
import { siteEn } from '../../../src/words/en/site.ts';
import { siteZh } from '../../../src/words/zh/site.ts';

/** The languages of the edition, each with our own words in it. */
export const LANGUAGES = [
  ['zh', { ...siteZh.references, ...dataZh, lists: listsZh }],
  ['en', { ...siteEn.references, ...dataEn, lists: listsEn }],
] as const;
export type Tag = (typeof LANGUAGES)[number][0];

/** Our own words on all pages. */
export const SITE_WORDS = { zh: wordsOf(languageOf('zh')), en: wordsOf(languageOf('en')) } satisfies Record<Tag, unknown>;

/** A row of a table that the site publishes; an absent cell is an empty one. */
export type Row = Record<string, string | number | undefined>;

/** A table as readers download it: what its page is held against. */
export const published = (name: string) => JSON.parse(readFileSync(`${dist}data/${name}.json`, 'utf8')) as Row[];

/** The name of a place by its id. */
export function placeName(tag: Tag): (id: string) => string {
  const names = new Map(published('places').map((place) => [place['id'], String(place[`name_${tag}`])]));
  return (id) => names.get(id)!;
}

interface Unit {
  clauses: { id: string }[];
  rows?: { id: string }[];
  units?: Unit[];
}

/** The number of the part in which each passage stands, by the plan's tree. */
export function partOfPassage(): Map<string, number> {
  const { parts } = JSON.parse(readFileSync(`${dist}data/plan.zh.json`, 'utf8')) as { parts: Unit[] };
  const idsOf = ({ clauses, rows = [], units = [] }: Unit): string[] => [
    ...[...clauses, ...rows].map(({ id }) => id),
    ...units.flatMap(idsOf),
  ];
  return new Map(parts.flatMap((part, i) => idsOf(part).map((id) => [id, i + 1] as const)));
}

/** Opens what is folded, as a reader does who wants to see all that is there. */
export async function unfold(page: Page): Promise<void> {
  const button = page.locator('.open-all:visible');
  if ((await page.locator('main .fold:not([open]) > summary:visible').count()) && (await button.count())) await button.click();
}

/** The anchors of the rows that a reader sees who opens what is folded, in their order. */
export async function shownRows(page: Page): Promise<string[]> {
  await unfold(page);
  return page.locator('main :is(tbody tr, .projects > li)[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id));
}

/** What the rows of the figures' table that a reader sees say under a key; '' where a row says nothing of it. */
export async function saidInRows(page: Page, key: string): Promise<string[]> {
  await unfold(page);
  const rows = page.locator('.ledger tbody tr:visible');
  return rows.evaluateAll((all, wanted) => all.map((row) => row.querySelector(`[data-key="${wanted}"]`)?.textContent!.trim() ?? ''), key);
}

/** The part of a page's address that `open` takes. */
export const pathOf = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, '');

/** The first number in a text, as readers write it. */
export const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0]);

/** A choice of a page's filters, by the label that readers see. */
export const choice = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true });

/** Findings on what an indicator's row measures that do not have the row: of GDP, its growth from 2015 to 2020. */
const ON_THE_SAME: Record<string, number[]> = { 'indicator-1': [5] };

/** The findings that are held on a passage, as they are published: those that have it, and those on the same. */
export const findingsOn = (id: string): Row[] =>
  published('consistency').filter(
    ({ n, ids, withdrawn_zh }) => !withdrawn_zh && (String(ids).split(' ').includes(id) || ON_THE_SAME[id]?.includes(Number(n))),
  );
