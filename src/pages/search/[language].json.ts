import type { APIRoute, GetStaticPaths } from 'astro';
import { editionOf, languages, type Language } from '../../editions.ts';
import { loadReading } from '../../edition/load.ts';
import { searchFile } from '../../indexing/file.ts';
import { searchPages } from '../../indexing/passages.ts';

/** What a search in one language reads: all passages that can be found. */
export const getStaticPaths = (() => languages.map((language) => ({ params: { language: language.tag }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => new Response(searchFile(searchPages((await loadReading(editionOf(language))).plan, language)).body);
