import type { APIRoute, GetStaticPaths } from 'astro';
import { fromRoot } from '../addresses.ts';
import { loadEdition } from '../edition/load.ts';
import { publishedFiles } from '../exports/outputs.ts';
import type { PublishedFile } from '../published-file.ts';

/** Every file that is published beside the pages: data, what search reads, styles of its own. */
export const getStaticPaths = (async () => {
  const files = await publishedFiles(loadEdition());
  return files.map((file) => ({ params: { file: fromRoot(file.address).slice(1) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': file.type } });
