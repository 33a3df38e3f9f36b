import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readContent } from './edition/files.ts';

/** The plan's files, its figures and the vocabularies as they stand; edition/load.ts reads them as the content check and the tests do. */
const plan = defineCollection({
  schema: z.object({ text: z.string() }),
  loader: {
    name: 'plan-files',
    load: async ({ config, store, generateDigest, watcher }) => {
      const content = fileURLToPath(new URL('content/', config.root));
      const read = () => {
        store.clear();
        const { units, figures, faults: _, ...vocabularies } = readContent(content);
        for (const { path, text } of [
          ...units,
          ...figures,
          ...Object.entries(vocabularies).map(([name, text]) => ({ path: `${name}.yaml`, text })),
        ]) {
          store.set({ id: path, data: { text }, digest: generateDigest(text) });
        }
      };
      read();
      watcher?.on('change', (file) => file.startsWith(content) && read());
    },
  },
});

/** Our own longer texts: content/pages/{language}/{page}.mdx. */
const pages = defineCollection({
  schema: z.strictObject({ title: z.string().min(1) }),
  loader: glob({ base: 'content/pages', pattern: '*/*.mdx' }),
});

export const collections = { plan, pages };
