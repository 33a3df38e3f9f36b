import { globSync, readFileSync, statSync } from 'node:fs';

const COVER = 'dist/index.html';
const SOURCES = ['src/**/*', 'content/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Whether dist/ holds the site that is tested, one without an origin or a sub-path, built after the last change to what it is built from.
 */
export function isBuilt(): boolean {
  const built = changed(COVER);
  if (!built || !globSync(SOURCES).every((file) => changed(file) <= built)) return false;
  const cover = readFileSync(COVER, 'utf8');
  return cover.includes('="/_astro/') && !cover.includes('rel="canonical"');
}
