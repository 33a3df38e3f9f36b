import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn, linksIn, type BuiltPage } from './pages.ts';

/** Links that lead nowhere: to no page, no file, or no anchor of their page. `base` is the sub-path of the site. */
export function deadLinks(pages: readonly BuiltPage[], folder: string, base: string): string[] {
  const anchors = new Map(pages.map(({ address, html }) => [address, new Set(idsIn(html))]));
  return pages.flatMap(({ address, html }) =>
    linksIn(html).flatMap((link) => {
      const [path, fragment] = link.split('#') as [string, string?];
      const target = path === '' ? address : path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
      const ids = target && anchors.get(target);
      // A fragment such as #q=… is a question to the page's script, not an anchor.
      const alive = ids
        ? !fragment || fragment.includes('=') || ids.has(decodeURIComponent(fragment))
        : target && !target.endsWith('/') && existsSync(join(folder, target));
      return alive ? [] : [`${address} → ${link}`];
    }),
  );
}
