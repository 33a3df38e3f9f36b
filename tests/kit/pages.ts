import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A built page: its address from the site's root, its HTML. */
export interface BuiltPage {
  address: string;
  html: string;
}

/** All pages of a built site. */
export function builtPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => ({
      address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

export const idsIn = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
export const linksIn = (html: string) =>
  [...html.matchAll(/\s(?:href|src|action|data-engine)="([^"]+)"/g)].map((match) => match[1]!.replaceAll('&amp;', '&'));

/** The project's own dist/. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
