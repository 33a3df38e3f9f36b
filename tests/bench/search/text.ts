import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchFile } from '../../../src/search/text-file.ts';
import type { SearchPage } from '../../../src/search/hit.ts';
import { escapeHtml } from '../../../src/html/passage.ts';
import { dist } from '../../kit/pages.ts';

/** One page of the site as the other engines are given it: all passages that stand at one address. */
export interface Section {
  address: string;
  title: string;
  passages: { id: string; text: string }[];
}

/** The folder of the built site; says so where there is none. */
export function builtSite(): string {
  if (!existsSync(join(dist, 'search/zh.json'))) throw new Error('There is no built site: run `npm run build` first.');
  return dist;
}

/** The text that the built site searches, in a language. */
export const builtText = (site: string, tag: 'zh' | 'en' = 'zh'): SearchPage[] =>
  (JSON.parse(readFileSync(join(site, `search/${tag}.json`), 'utf8')) as SearchFile).pages;

/** The same text, one section a page. */
export function sectionsOf(pages: readonly SearchPage[]): Section[] {
  const sections = new Map<string, Section>();
  for (const { addresses, path, group, passages } of pages) {
    const address = addresses['zh']!;
    const section = sections.get(address) ?? { address, title: path.split(' › ').pop() || group.title, passages: [] };
    sections.set(address, section);
    section.passages.push(...passages.map(({ id, cells }) => ({ id, text: cells.join(' ') })));
  }
  return [...sections.values()];
}

/** A section's passages as paragraphs: HTML, and Markdown too. */
export const paragraphs = ({ passages }: Section) =>
  passages.map(({ id, text }) => `<p id="${escapeHtml(id)}">${escapeHtml(text)}</p>`).join('\n\n');
