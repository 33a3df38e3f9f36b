import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { readContent } from '../edition/files.ts';
import { formatProblems } from '../plan/problem.ts';
import { settings } from '../settings.ts';
import { readEdition } from '../edition/read.ts';

/** Reads the whole content before anything is built; with a mistake in it, prints all of them and ends the run with nothing written. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      // Earlier than the content collections are read: a build that started would say one file at a time.
      'astro:config:done': ({ config, logger }) => {
        const { problems } = readEdition(readContent(fileURLToPath(new URL('content/', config.root))));
        if (problems.length) {
          console.error(formatProblems(problems));
          process.exit(1);
        }
        if (!settings.origin) logger.info('no SITE_ORIGIN: canonical and alternate links, addresses in data files and /opensearch.xml are left out');
      },
    },
  };
}
