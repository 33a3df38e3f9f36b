import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, fileAddress, referenceAddress } from '../addresses.ts';
import { languages } from '../editions.ts';
import { settings } from '../settings.ts';
import { escapeHtml } from '../html/passage.ts';
import { wordsOf } from '../words/words.ts';

/** Lets a browser add this search to its own. It must give whole addresses: without an origin there is none. The English search answers Chinese as well. */
export const getStaticPaths = (() => (settings.origin ? [{ params: { opensearch: 'opensearch' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = () => {
  const language = languages[languages.length - 1]!;
  const { labelled, searchLabel, shortName } = wordsOf(language);
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(shortName.slice(0, 16).trim())}</ShortName>
  <Description>${escapeHtml(labelled(shortName, searchLabel))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${absolute(fileAddress('favicon.svg'))}</Image>
  <Url type="text/html" template="${absolute(referenceAddress(language, 'search'))}?q={searchTerms}"/>
</OpenSearchDescription>
`, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
