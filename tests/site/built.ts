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

/** What a link leads to: the words of the paragraph or the row that has its anchor; undefined when none has. */
export function wordsAt(address: string): string | undefined {
  // Where a reader has arrived is said before the words.
  const html = builtPage(address).replace(/<p class="arrived".*?<\/p>/gs, '');
  const at = html.indexOf(` id="${address.split('#')[1]}"`);
  const open = html.lastIndexOf('<', at);
  const tag = /^<(\w+)/.exec(html.slice(open))?.[1];
  // A row that is an item holds a list of its own: it ends where the next begins, or its list.
  const end = html.startsWith(' class="row"', html.indexOf('"', at + 5) + 1) ? /<li id=|<\/ol>/ : tag === 'tr' ? /<\/tr>/ : /<\/p>/;
  const length = html.slice(at).search(end);
  return at < 0 || length < 0 ? undefined : wordsIn(html.slice(open, at + length));
}

/** A file of the edition's data as the site publishes it. */
export const dataFile = (name: string) => readFileSync(`${dist}data/${name}`);
