import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './pages.ts';

/** Bytes as a host with files compressed beforehand sends them: brotli, which every browser asks for. */
export const compressed = (data: Buffer) => brotliCompressSync(data).length;
/** More than that, in a tenth of the time: what fits like this fits. */
const atMost = (data: Buffer) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

/** The files that a browser asks for with a page, by the addresses that the page gives; `base`: the sub-path of the site. */
export const filesOf = (html: string, base = '/'): string[] =>
  [
    ...new Set([
      ...html.matchAll(/<(?:script|link|img)\b(?![^>]*rel="(?:canonical|alternate|search|prefetch)")[^>]*\s(?:src|href)="([^"]+)"/g),
    ]),
  ].map((match) => match[1]!.slice(base.length));

const sent = ({ html }: BuiltPage, site: string, base: string) => [
  Buffer.from(html),
  ...filesOf(html, base).map((file) => readFileSync(join(site, file))),
];

/** What a page weighs with all that it asks for, in bytes compressed. */
export const weightOf = (page: BuiltPage, site: string, base = '/'): number =>
  sent(page, site, base).reduce((sum, data) => sum + compressed(data), 0);

/** The pages that weigh more than their budget, each with its weight. */
export const tooHeavy = (pages: readonly BuiltPage[], site: string, budget: number, base = '/'): string[] =>
  pages
    .filter((page) => sent(page, site, base).reduce((sum, data) => sum + atMost(data), 0) > budget)
    .map((page) => ({ page, weight: weightOf(page, site, base) }))
    .filter(({ weight }) => weight > budget)
    .map(({ page, weight }) => `${page.address}: ${weight}`);
