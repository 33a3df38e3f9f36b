import { readFileSync } from 'node:fs';
import { dist } from '../kit/pages.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** Text as a reader sees it where HTML stands for its signs. */
export const unescaped = (html: string) =>
  html.replace(/&(?:(amp|lt|gt|quot)|#(\d+)|#x([\da-f]+));/gi, (_, name?: string, decimal?: string, hex?: string) =>
    name ? ENTITIES[name]! : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)),
  );

/** The words of a piece of HTML, without the edition's own note signs. */
export const wordsIn = (html: string) => unescaped(html.replace(/<a class="note"[^>]*>[^<]*<\/a>/g, '').replace(/<[^>]*>/g, ''));

const read = new Map<string, string>();
/** The HTML of a page of the built site; `address` may end in an anchor. */
export function builtPage(address: string): string {
  const path = `${address.split('#')[0]!.slice(1)}index.html`;
  if (!read.has(path)) read.set(path, readFileSync(dist + path, 'utf8'));
  return read.get(path)!;
}

/** What a link leads to: the words of the paragraph or the table row that has its anchor; undefined when none has. */
export function wordsAt(address: string): string | undefined {
  const html = builtPage(address);
  const at = html.indexOf(` id="${address.split('#')[1]}"`);
  const open = html.lastIndexOf('<', at);
  const tag = /^<(\w+)/.exec(html.slice(open))?.[1];
  // Before the words of a clause or of a row stands what can be done with it.
  const begin = tag === 'tr' ? at : html.indexOf('</details>', at);
  const end = html.indexOf(`</${tag === 'tr' || tag === 'li' ? tag : 'p'}>`, begin);
  return at < 0 || end < 0 ? undefined : wordsIn(html.slice(open, end));
}

/** A file of the edition's data as the site publishes it. */
export const dataFile = (name: string) => readFileSync(`${dist}data/${name}`);
