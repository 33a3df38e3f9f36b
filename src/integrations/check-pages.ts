import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../edition/files.ts';
import { handedOver } from '../edition/handed-over.ts';
import { missingAnchors, promisedAnchors } from '../fidelity/promised-anchors.ts';
import { formatProblems } from '../plan/problem.ts';

/** Checks the built pages before they take the last site's place: every published id stands on its pages, else the build fails. */
export function checkPages(): AstroIntegration {
  let content = '';
  return {
    name: 'check-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.root));
      },
      'astro:build:done': ({ dir }) => {
        const files = readContentFolder(content);
        const edition = handedOver();
        const built = (address: string) => {
          const file = fileURLToPath(new URL(`.${address}index.html`, dir));
          return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
        };
        const problems = missingAnchors(promisedAnchors(files.frozen ?? {}, edition), built);
        if (!problems.length) return;
        console.error(formatProblems(problems));
        process.exit(1);
      },
    },
  };
}
