import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, placeFiles } from '../../exports/files.ts';
import { loadEdition } from '../../edition/load.ts';

/** The edition as data. */
export const getStaticPaths = (async () => {
  const edition = await loadEdition();
  return [...(await dataFiles(edition)), ...placeFiles(edition)].map(({ name, body }) => ({ params: { file: name }, props: { body } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: Uint8Array<ArrayBuffer> }> = ({ props: { body } }) => new Response(body);
