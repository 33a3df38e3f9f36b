import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Stands beside the site's folder, so on its disk: a rename is one step there. */
const WORKSHOP = '.building';

/**
 * Builds the site in a folder of this process's own and puts it in place of the last one only when it is whole:
 * a build that fails, is killed or finds the disk full leaves the last site as it was, and two builds at once do not mix.
 * The last of the integrations, because what others write when the pages are done belongs to the site.
 */
export function buildAside(): AstroIntegration {
  let site = '';
  let own = '';
  return {
    name: 'build-aside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = realPath(fileURLToPath(config.outDir));
        const workshop = join(dirname(site), WORKSHOP);
        clearLeftovers(workshop, site);
        mkdirSync(workshop, { recursive: true });
        own = mkdtempSync(join(workshop, `${process.pid}-`));
        process.on('exit', () => clear(own));
        const next = folderUrl(join(own, 'next'));
        // The content store is a file that two builds would write at the same time: it is made anew in each.
        updateConfig({
          outDir: next,
          build: { client: new URL('client/', next), server: new URL('server/', next) },
          cacheDir: folderUrl(join(own, 'cache')),
        });
      },
      'astro:build:done': ({ logger }) => {
        try {
          swapIn(join(own, 'next'), site, join(own, 'last'));
        } catch (error) {
          logger.error(`${site} could not be replaced and stays as it was: ${(error as Error).message}`);
          process.exit(1);
        }
        logger.info(`the site is whole: ${basename(site)}/ is this build now`);
      },
    },
  };
}

const folderUrl = (folder: string) => pathToFileURL(`${folder}/`);

/** Where the site's folder is a link, the folder that it leads to is replaced, and the link stays. */
const realPath = (folder: string) => (existsSync(folder) ? realpathSync(folder) : folder.replace(/[\\/]$/, ''));

function swapIn(next: string, site: string, last: string): void {
  const replaces = existsSync(site);
  if (replaces) renameSync(site, last);
  try {
    renameSync(next, site);
  } catch (error) {
    if (replaces) renameSync(last, site);
    throw error;
  }
}

/** Removes what killed builds left. One that was killed between the two renames of a swap had the last site put aside: it goes back. */
function clearLeftovers(workshop: string, site: string): void {
  if (!existsSync(workshop)) return;
  for (const name of readdirSync(workshop)) {
    // The name of a build's folder begins with its process's number.
    if (isRunning(Number(name.split('-')[0]))) continue;
    const last = join(workshop, name, 'last');
    if (!existsSync(site) && existsSync(last)) renameSync(last, site);
    clear(join(workshop, name));
  }
}

/** Removes a build's folder, and the workshop with the last of them. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  if (readdirSync(dirname(folder)).length === 0) rmSync(dirname(folder), { recursive: true });
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
