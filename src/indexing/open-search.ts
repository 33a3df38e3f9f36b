import { absolute, fileAddress, openSearchAddress, referenceAddress } from '../addresses.ts';
import { languages } from '../editions.ts';
import { escapeHtml } from '../html/passage.ts';
import { textFile, type PublishedFile } from '../published-file.ts';
import { wordsOf } from '../words/words.ts';

/**
 * Lets a browser add this search to its own. It must give whole addresses: without an origin there is none.
 * The last language's search answers in the source language as well.
 */
export function openSearch(): PublishedFile[] {
  const language = languages.at(-1)!;
  const searchPage = absolute(referenceAddress(language, 'search'));
  if (!searchPage) return [];
  const { labelled, searchLabel, shortName } = wordsOf(language);
  return [
    textFile(
      openSearchAddress(),
      'application/opensearchdescription+xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(shortName.slice(0, 16).trim())}</ShortName>
  <Description>${escapeHtml(labelled(shortName, searchLabel))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${absolute(fileAddress('favicon.svg'))}</Image>
  <Url type="text/html" template="${searchPage}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    ),
  ];
}
