import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

/** Our own longer texts: content/pages/{language}/{page}.mdx. The plan is no collection: the content check reads it (edition/load.ts). */
const pages = defineCollection({
  schema: z.strictObject({ title: z.string().min(1) }),
  loader: glob({ base: 'content/pages', pattern: '*/*.mdx' }),
});

export const collections = { pages };
