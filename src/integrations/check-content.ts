import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { readProject } from '../edition/files.ts';
import { handOver } from '../edition/handed-over.ts';
import { checkProject } from '../fidelity/checks.ts';
import { formatProblems } from '../plan/problem.ts';
import { settings } from '../settings.ts';

/** Checks the whole content before anything is built; with a mistake in it, prints all of them and ends the run with nothing written. */
export function checkContent(): AstroIntegration {
  let content = '';
  /** What is wrong, as a report; undefined when nothing is. */
  const check = (logger: AstroIntegrationLogger): string | undefined => {
    const { edition, problems, notes } = checkProject(readProject(content));
    if (edition) handOver(edition);
    notes.forEach((note) => logger.warn(note));
    return problems.length ? formatProblems(problems) : undefined;
  };
  return {
    name: 'check-content',
    hooks: {
      // Earlier than the content collections are read: a build that started would say one file at a time.
      'astro:config:done': ({ config, logger }) => {
        content = fileURLToPath(new URL('content/', config.root));
        const report = check(logger);
        if (report) {
          console.error(report);
          process.exit(1);
        }
        if (!settings.origin)
          logger.info('no SITE_ORIGIN: canonical and alternate links, addresses in data files and /opensearch.xml are left out');
      },
      // An editor of the running dev server sees the page anew, or at the console and over the page what the next build would stop at.
      'astro:server:setup': ({ server, logger }) => {
        const say = () => {
          const report = check(logger);
          if (report) logger.error(report);
          // The pages that Astro keeps were made of the content before.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.hot.send(report ? { type: 'error', err: { message: report, stack: '' } } : { type: 'full-reload' });
        };
        let due: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(content)) return;
          // Many files that change at once, as when a branch is changed, are checked once.
          clearTimeout(due);
          due = setTimeout(say, 200);
        });
      },
    },
  };
}
