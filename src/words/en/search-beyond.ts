import type { Language } from '../../editions.ts';
import type { BesideKind } from '../../search/beside.ts';
import type { SearchBeyondWords } from '../zh/search-beyond.ts';
import { counted, strokesRule } from './counted.ts';
import { kindCount, quoted, texts } from './search.ts';

const beside: Record<BesideKind, string> = {
  spelling: 'Other spellings of a place',
  received: 'As received, before correction',
  simplified: 'The simplified form of a traditional query',
  stem: 'Other forms of a word',
  inside: 'Inside a longer number or word',
};
/** Words of a query of which a passage holds so many: all of them, or any. */
function partsOf(parts: readonly string[], most: number): string {
  if (most === parts.length) return `Passages with ${parts.join(' and ')}`;
  return most > 1 ? `Passages with ${most} of the words ${parts.join(', ')}` : `Passages with ${parts.join(' or ')}`;
}

/** Our own words of the search page, in English: those of what comes after the first hits, and of the other views. */
export const searchBeyondEn: SearchBeyondWords = {
  strokes: (asked, most) => `Where the plan has ${asked}. ${strokesRule('occurrences', most)}`,
  compared: (one, other, most) => `Where the plan has ${one} and ${other}, on one scale. ${strokesRule('occurrences', most)}`,
  nothing: (asked, { kinds: searched, characters, version, language }, tried) =>
    `The plan’s ${texts[language as Language['tag']]} does not contain ${asked}. Searched: all of this ` +
    `edition (version ${version}): ${kindCount('heading', searched.heading)}, ${kindCount('clause', searched.clause)}, ` +
    `${kindCount('indicator', searched.indicator)}, ${kindCount('project', searched.project)} and ${kindCount('note', searched.note)}, ` +
    `${counted(characters, 'character')}${tried.length ? `; other spellings tried: ${tried.join(', ')}` : ''}.`,
  besideTitle: 'Also found, not counted above',
  beside,
  besideCount: (label, counts) => `${label}: ${counts}`,
  partialTitle: (asked, parts, most) => {
    const none = asked > 2 ? 'No passage has all the words' : asked > 1 ? 'No passage has both words' : 'No passage has all of it';
    return `${none}. ${partsOf(parts.map(quoted), most)}:`;
  },
  vocabulary: 'Places and terms',
  columns: { id: 'Clause', before: 'Before', found: 'Term', after: 'After' },
  noLines: 'Notes are not counted, so there are no lines to show.',
  inTranslation: (language, occurrences) => `In the ${texts[language]}: ${counted(occurrences, 'occurrence')}`,
  quotationLabel: 'Paste a passage, in Chinese or English. It is checked in your browser; nothing is sent.',
  check: 'Check',
  comma: ', ',
  exactly: (places, language) => `Found word for word in the ${texts[language]}: ${places}`,
  differs: (places, language) => `Similar wording, with differences, in the ${texts[language]}: ${places}`,
  nowhere: 'Neither the plan nor its translation has this passage.',
  differencesKey: 'Struck out: only in the quotation. Underlined: only in the plan.',
  inQuotation: 'only in the quotation',
  inPlan: 'only in the plan',
};
