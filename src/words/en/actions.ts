import { nestedMarks } from '../nested-marks.ts';
import type { ActionsWords } from '../zh/actions.ts';
import { counted } from './counted.ts';
import { namesEn } from './names.ts';
import { spanEn } from './span.ts';

/** Our own words of what a reader can take from a passage, in English. */
export const actionsEn: ActionsWords = {
  names: namesEn,
  link: 'Link',
  copyLink: 'Copy link',
  copyQuotation: 'Copy all of it with source',
  selectPart: 'For a part, select it in the text.',
  copySelected: 'Copy the selected words with source',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  notCopied: 'Could not copy; select the text instead',
  pagesOf: (pages) => `printed page${pages[0] === pages[pages.length - 1] ? '' : 's'} ${spanEn(pages)}`,
  citationText: (title, of, pages, address) => `${title}, ${of}, ${pages}. Unofficial translation. ${address}`,
  citationOfOriginal: (title, of, pages, address) => `${title} (in Chinese), ${of}, ${pages}. Unofficial edition. ${address}`,
  editionCitation: (title, of, address) => `${of}, in an unofficial reference edition of ${title}. ${address}`,
  quotation: (text, citation) => `“${nestedMarks(text)}”\n— ${citation}`,
  noSuchAnchor: (asked) => `This page has no “${asked}”.`,
  clausesThere: (unit, n) => `${unit ? namesEn.section(unit) : 'The page'} has ${n === 1 ? 'one clause' : counted(n, 'clause')}:`,
  entriesThere: 'The numbers on this page:',
  pageMarkedIn: (page) => `The mark of printed page ${page} stands in the Chinese text of this clause:`,
  inWholePlan: 'Look in the whole plan',
};
