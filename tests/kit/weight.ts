import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './pages.ts';

/** Bytes as a host with files compressed beforehand sends them: brotli, which every browser asks for. */
export const compressed = (data: Buffer) => brotliCompressSync(data).length;
/** More than that, in a tenth of the time or less: what fits like this fits. */
const quickly = (quality: number) => (data: Buffer) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const AT_MOST = [quickly(4), quickly(9)];

/** The files that a browser asks for with a page, by the addresses that the page gives; `base`: the sub-path of the site. */
export const filesOf = (html: string, base = '/'): string[] =>
  [
    ...new Set([
      ...html.matchAll(/<(?:script|link|img)\b(?![^>]*rel="(?:canonical|alternate|search|prefetch)")[^>]*\s(?:src|href)="([^"]+)"/g),
    ]),
  ].map((match) => match[1]!.slice(base.length));

/** What each file weighs that pages ask for, by how it is compressed: most pages ask for the same ones. */
const known = new Map<(data: Buffer) => number, Map<string, number>>();

function weightOfFile(path: string, weigh: (data: Buffer) => number): number {
  const weights = known.get(weigh) ?? new Map<string, number>();
  known.set(weigh, weights);
  const weight = weights.get(path) ?? weigh(readFileSync(path));
  weights.set(path, weight);
  return weight;
}

/** A page with all that it asks for, compressed in one way. */
const weighed = ({ html }: BuiltPage, site: string, base: string, weigh: (data: Buffer) => number): number =>
  filesOf(html, base).reduce((sum, file) => sum + weightOfFile(join(site, file), weigh), weigh(Buffer.from(html)));

/** What a page weighs with all that it asks for, in bytes compressed. */
export const weightOf = (page: BuiltPage, site: string, base = '/'): number => weighed(page, site, base, compressed);

/** The pages that weigh more than their budget, each with its weight. */
export const tooHeavy = (pages: readonly BuiltPage[], site: string, budget: number, base = '/'): string[] =>
  pages
    .filter((page) => AT_MOST.every((weigh) => weighed(page, site, base, weigh) > budget))
    .map((page) => ({ page, weight: weightOf(page, site, base) }))
    .filter(({ weight }) => weight > budget)
    .map(({ page, weight }) => `${page.address}: ${weight}`);
