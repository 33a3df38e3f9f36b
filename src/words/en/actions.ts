import { nestedMarks } from '../nested-marks.ts';
import type { ActionsWords } from '../zh/actions.ts';

/** Our own words of what a reader can take from a passage, in English. */
export const actionsEn: ActionsWords = {
  link: 'Link',
  copyLink: 'Copy link',
  copyQuotation: 'Copy words and source',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  notCopied: 'Could not copy: please select it',
  pagesOf: (span) => `printed page${span.includes('–') ? 's' : ''} ${span}`,
  citationText: (title, id, pages, address) => `${title}, ${id}, ${pages}. Unofficial translation. ${address}`,
  quotation: (text, citation) => `“${nestedMarks(text)}”\n— ${citation}`,
  noSuchAnchor: (asked) => `This page has no “${asked}”.`,
  clausesThere: (unit, n) => `${unit || 'It'} has ${n === 1 ? 'one clause' : `${n} clauses`}:`,
  inWholePlan: 'Look in the whole plan',
};
