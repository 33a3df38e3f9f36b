// `npm run preview` and the end of `npm start`: serves the built site, prints its address, ends with Ctrl-C. `-- --port N` asks for a port.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LAST_PORT, portOf } from './port.ts';
import { serve, type Served } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

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

/** Serves on the first free port from the one asked for; throws one line where none may be used. */
async function serveFrom(port: number, base: string): Promise<Served> {
  for (let tried = port; tried <= LAST_PORT; tried++) {
    try {
      const served = await serve(DIST, { base, port: tried });
      if (tried !== port) console.log(`Port ${port} is taken: ${tried} is the next free one.`);
      return served;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES')
        throw new Error(`Port ${tried} is not for everyone on this machine: ask for one from 1024 on, as in --port 4321`);
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Port ${port} is taken, and so is every one after it: ask for an earlier one, as in --port 4321`);
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
