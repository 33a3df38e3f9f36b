import type { Language } from '../../editions.ts';
import type { BesideKind } from '../../search/beside.ts';
import type { SearchBeyondWords } from '../zh/search-beyond.ts';
import { counted, quoted, texts } from './search.ts';

const beside: Record<BesideKind, string> = {
  spelling: 'Other spellings of a place',
  received: 'As received, before correction',
  simplified: 'The simplified form of a traditional query',
  stem: 'Other forms of a word',
  inside: 'Inside a longer number or word',
};
const STROKES = 'One stroke for each passage, the higher the more occurrences';
/** Words of a query of which a passage holds so many: all of them, or any. */
function partsOf(parts: readonly string[], most: number): string {
  if (most === parts.length) return `With ${parts.join(' and ')} only`;
  return most > 1 ? `With ${most} of the words ${parts.join(', ')}` : `With ${parts.join(' or ')} only`;
}

/** Our own words of the search page, in English: those of what comes after the first hits, and of the other views. */
export const searchBeyondEn: SearchBeyondWords = {
  strokes: (asked, most) => `Where the plan has ${asked}. ${STROKES}; from ${most} on, equally high.`,
  compared: (one, other, most) => `Where the plan has ${one} and ${other}, on one scale. ${STROKES}; from ${most} on, equally high.`,
  nothing: (asked, { kinds: searched, characters, version, language }, tried) =>
    `The plan’s ${texts[language as Language['tag']]} does not contain ${asked}. Searched: all of this ` +
    `edition (version ${version}): ${counted(searched.heading, 'heading')}, ` +
    `${counted(searched.clause, 'clause')}, ${counted(searched.indicator, 'indicator')}, ` +
    `${counted(searched.project, 'project')} and ${counted(searched.note, 'editor’s note')}, ` +
    `${counted(characters, 'character')}${tried.length ? `; other spellings tried: ${tried.join(', ')}` : ''}.`,
  besideTitle: 'Also found, not counted above',
  beside,
  besideCount: (label, counts) => `${label}: ${counts}`,
  partialTitle: (asked, parts, most) => {
    const none = asked > 2 ? 'No passage has all the words' : asked > 1 ? 'No passage has both words' : 'No passage has all of it';
    return `${none}. ${partsOf(parts.map(quoted), most)}:`;
  },
  vocabulary: 'Vocabulary',
  columns: { id: 'Clause', before: 'Before', found: 'Term', after: 'After' },
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The lines could not be copied; the CSV has them, too.',
  noLines: 'Words of editor’s notes are not counted as occurrences: there is no line to show.',
  inTranslation: (language, occurrences) => `In the ${texts[language]}: ${counted(occurrences, 'occurrence')}`,
  saveCsv: 'Save as CSV',
  quotationLabel: 'Paste a passage, in Chinese or English. It is checked in your browser; nothing is sent.',
  check: 'Check',
  comma: ', ',
  exactly: (places) => `Exactly as in the plan: ${places}`,
  differs: (places) => `The plan has words like these, with differences: ${places}`,
  nowhere: 'The plan does not contain this passage.',
  differencesKey: 'Struck out: only in the quotation. Underlined: only in the plan.',
  inQuotation: 'only in the quotation',
  inPlan: 'only in the plan',
};
