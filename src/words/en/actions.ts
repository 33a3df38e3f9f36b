import type { ActionsWords } from '../zh/actions.ts';

/** Our own words of what a reader can take from a passage, in English. */
export const actionsEn: ActionsWords = {
  copyLink: 'Copy link',
  copyQuotation: 'Copy words and source',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  notCopied: 'Could not copy: please select it',
  pagesOf: (span) => `printed page${span.includes('–') ? 's' : ''} ${span}`,
  citationText: (title, id, pages, address) => `${title}, ${id}, ${pages}. Unofficial translation. ${address}`,
  quotation: (text, citation) => `“${text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}” (${citation})`,
  noSuchAnchor: (asked, first, last) =>
    `This page has no “${asked}”. ${first === last ? `Its one clause is ${first}` : `Its clauses are ${first} to ${last}`}.`,
};
