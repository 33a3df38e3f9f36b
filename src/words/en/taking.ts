import type { TakingWords } from '../zh/taking.ts';
import { counted } from './counted.ts';
import { passagesAndNotes, quoted, texts } from './search.ts';
import { spanEn } from './span.ts';

/** Our own words of what is taken along from a search, and of its passages in two languages, in English. */
export const takingEn: TakingWords = {
  takeAll: 'Take all:',
  copy: 'Copy',
  word: 'Word',
  csv: 'CSV',
  text: 'Text',
  copyOne: 'Copy with source',
  of: (label, name) => `${label}: ${name}`,
  copied: (passages, notes) => `Copied: ${passagesAndNotes(passages, notes)}.`,
  copiedLines: (lines) => `Copied: ${counted(lines, 'line')}.`,
  saved: (file, passages, notes) => `Saved as ${file}: ${passagesAndNotes(passages, notes)}.`,
  savedLines: (file, lines) => `Saved as ${file}: ${counted(lines, 'line')}.`,
  notCopied: 'Could not copy; download a file instead.',
  notSaved: 'The file could not be made; check your connection and try again.',
  file: 'search',
  lineFile: 'concordance',
  printed: (pages) => `Printed page${pages[0] === pages[pages.length - 1] ? '' : 's'} ${spanEn(pages)}. `,
  note: 'Note of this edition, not of the plan',
  language: (tag) => texts[tag],
  show: (tag) => `With the ${texts[tag]}`,
  hide: (tag) => `Without the ${texts[tag]}`,
  notThere: (tag) => `The ${texts[tag]} has nothing of this number.`,
  marked: (tag, asked, forms) =>
    `Marked in the ${texts[tag]}: what this edition’s vocabulary has for ${asked.map(quoted).join(', ')}: ${forms}.`,
  notMarked: (tag, asked) =>
    `This edition’s vocabulary does not have ${asked.map(quoted).join(', ')}; nothing is marked in the ${texts[tag]}.`,
};
