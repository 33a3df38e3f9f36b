import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { readContentFiles } from '../content-files.ts';
import { sourceEdition } from '../editions.ts';
import { formatProblems } from '../plan/problem.ts';
import { readPlan } from '../plan/read.ts';
import { settings } from '../settings.ts';

/** Reads the whole content before anything is built; with a mistake in it, prints all of them and ends the run with nothing written. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      // Earlier than the content collections are read: a build that started would say one file at a time.
      'astro:config:done': ({ config, logger }) => {
        const { problems } = readPlan(readContentFiles(fileURLToPath(new URL('content/', config.root)), sourceEdition.tag), sourceEdition.tag);
        if (problems.length) {
          console.error(formatProblems(problems));
          process.exit(1);
        }
        if (!settings.origin) logger.info('no SITE_ORIGIN: canonical links are left out');
      },
    },
  };
}
