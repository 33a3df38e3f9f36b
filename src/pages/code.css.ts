import { highlightRules } from '../exports/highlight.ts';

/** The colours of the code samples on the data page. */
export const GET = async () => new Response(await highlightRules());
