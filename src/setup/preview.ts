// `npm run preview` and the end of `npm start`: serves the built site, prints its address, ends with Ctrl-C. `-- --port N` asks for a port.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve, type Served } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const LAST_PORT = 65_535;

/** The port that was asked for, 4321 where none was. */
function portOf(words: string[]): number {
  const { port } = parseArgs({ args: words, options: { port: { type: 'string', default: '4321' } } }).values;
  const n = /^\d+$/.test(port) ? Number(port) : 0;
  if (n < 1 || n > LAST_PORT) throw new Error(`--port ${port} is no port: give a number from 1 to ${LAST_PORT}`);
  return n;
}

/** The page that a whole build has; a killed or missing one has none. */
function coverPage(): string {
  try {
    return readFileSync(join(DIST, 'index.html'), 'utf8');
  } catch {
    throw new Error('There is no built site in dist/: run `npm run build` first, or `npm start`, which does both.');
  }
}

/** The sub-path that a built page names its own files below. */
const baseOf = (html: string): string | undefined => /(?:src|href)="(\/(?:[^"]*\/)?)_astro\//.exec(html)?.[1];

/** Serves on the first free port from the one asked for. */
async function serveFrom(port: number, base: string): Promise<Served> {
  for (let tried = port; ; tried++) {
    try {
      const served = await serve(DIST, { base, port: tried });
      if (tried !== port) console.log(`Port ${port} is taken: ${tried} is the next free one.`);
      return served;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === LAST_PORT) throw error;
    }
  }
}

try {
  const port = portOf(process.argv.slice(2));
  // A wrong setting throws when it is read.
  const wanted = (await import('../settings.ts')).settings.base;
  const base = baseOf(coverPage()) ?? wanted;
  if (base !== wanted) {
    console.log(`dist/ was built for ${base}, while SITE_BASE is now ${wanted}: served as it was built. Build anew to change that.`);
  }
  const { url } = await serveFrom(port, base);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  console.log(`The site stands at ${url}/ (Ctrl-C ends it).`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
