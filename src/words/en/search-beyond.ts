import type { Language } from '../../editions.ts';
import type { BesideKind } from '../../search/beside.ts';
import type { QuotationResult } from '../../search/quotation.ts';
import type { Aside } from '../../search/quotation-nearest.ts';
import type { OtherForm } from '../../search/quotation-forms.ts';
import type { Reservation } from '../../search/quotation-whole.ts';
import type { Reading } from '../../search/read-as.ts';
import { LONGEST_TRIED, type SearchBeyondWords } from '../zh/search-beyond.ts';
import { counted, grouped, ONE_STROKE, strokesRule } from './counted.ts';
import { kindCount, quoted, texts } from './search.ts';

const beside: Record<BesideKind, string> = {
  spelling: 'Other spellings of a place',
  abbreviation: 'The full or the short form of a term',
  simplified: 'The simplified form of a traditional query',
  numeral: 'The number in Chinese or in Arabic numerals',
  accent: 'With or without accents',
  received: 'As received, before correction',
  stem: 'Other forms of a word',
  family: 'Words of the same family',
  inside: 'Inside a longer number or word',
};
/** Words of a query of which a passage holds so many: all of them, or any. */
function partsOf(parts: readonly string[], most: number): string {
  if (most === parts.length) return `Passages with ${parts.join(' and ')}`;
  return most > 1 ? `Passages with ${most} of the words ${parts.join(', ')}` : `Passages with ${parts.join(' or ')}`;
}

const FOUND = ['exactly', 'same-words', 'with-differences', 'nowhere'] as const;
const foundAs: Record<QuotationResult['found'], string> = {
  exactly: 'word for word',
  'same-words': 'with a reservation',
  'with-differences': 'with differences',
  nowhere: 'not found',
};
const reservations: Record<Reservation, string> = {
  capitals: 'capitals differ',
  'begins-within': 'the quotation begins within a word or number',
  'ends-within': 'the quotation ends within a word or number',
};
function triedOf(tried: readonly string[]): string {
  if (!tried.length) return '';
  return tried.join('').length > LONGEST_TRIED ? `; ${tried.length} other spellings tried` : `; other spellings tried: ${tried.join(', ')}`;
}
const otherForms: Record<OtherForm, string> = { simplified: 'in simplified characters', unaccented: 'accents aside,' };
const asides: Record<Aside, string> = {
  traditional: 'compared in simplified characters',
  capitals: 'capitals aside',
};
const readAs = (readings: readonly Reading[], more: number) =>
  readings.map(({ typed, read }, i) => `${quoted(typed)} ${i ? '' : 'is read '}as ${quoted(read)}`).join(', ') +
  (more ? ` and ${grouped(more)} more` : '');

/** Our own words of the search page, in English: those of what comes after the first hits, and of the other views. */
export const searchBeyondEn: SearchBeyondWords = {
  strokes: (asked, most) => `Where the plan has ${asked}. ${strokesRule('occurrences', most)}`,
  strokesApart: (asked) => `Where the plan has ${asked}. ${ONE_STROKE}.`,
  compared: (one, other, most) => `Where the plan has ${one} and ${other}, on one scale. ${strokesRule('occurrences', most)}`,
  nothing: (asked, { kinds: searched, characters, version, language }, tried) =>
    `Word for word, the plan’s ${texts[language as Language['tag']]} does not contain ${asked}. Searched: all of this ` +
    `edition (version ${version}): ${kindCount('heading', searched.heading)}, ${kindCount('clause', searched.clause)}, ` +
    `${kindCount('indicator', searched.indicator)}, ${kindCount('project', searched.project)} and ${kindCount('note', searched.note)}, ` +
    `${counted(characters, 'character')}${triedOf(tried)}.`,
  quotingNotes: (notes) => `Notes of this edition that quote it, not counted above: ${notes}`,
  besideTitle: 'Also found, not counted above; each passage once',
  beside,
  besideCount(label, occurrences, passages, more) {
    const inPassages = `${grouped(passages)} ${more ? 'more ' : ''}${passages === 1 ? 'passage' : 'passages'}`;
    return `${label}: ${occurrences ? `${counted(occurrences, 'occurrence')} in ` : ''}${inPassages}`;
  },
  readAs: (readings, more) => `${readAs(readings, more)}: the same in other code points.`,
  marksReadAs: (readings, more) => `${readAs(readings, more)}.`,
  invisible: 'Invisible characters are left out.',
  partialTitle: (asked, parts, most) => {
    const none = asked > 2 ? 'No passage has all the words' : asked > 1 ? 'No passage has both words' : 'No passage has all of it';
    return `${none}. ${partsOf(parts.map(quoted), most)}:`;
  },
  columns: { id: 'Clause', before: 'Before', found: 'Term', after: 'After', headings: 'Headings', pages: 'Printed pages' },
  occurrence: (id, n, all) => `${id}, occurrence ${n} of ${all}`,
  noLines: 'Notes are not counted, so there are no lines to show.',
  inTranslation: (language, occurrences, passages) =>
    `In the ${texts[language]}: ${occurrences ? counted(occurrences, 'occurrence') : counted(passages, 'passage')}`,
  quotationLabel: 'Paste a passage, in Chinese or English. It is checked in your browser; nothing is sent.',
  check: 'Check',
  stop: 'Stop',
  checking: (done, all) => `Checking: ${grouped(done)} of ${counted(all, 'paragraph')} done.`,
  checked: (all, found) =>
    `${counted(all, 'passage')} checked: ${FOUND.filter((each) => found[each])
      .map((each) => `${grouped(found[each])} ${foundAs[each]}`)
      .join(', ')}.${all > 1 ? ' Each was checked by itself, not whether they follow one another.' : ''}`,
  stopped: 'The check was stopped.',
  onlyBeginning: (characters, paragraphs) =>
    `Up to ${grouped(characters)} characters and ${counted(paragraphs, 'paragraph')} are checked at a time; ` +
    'only the beginning of this text was checked.',
  sourceAside: 'A line that begins with a dash and names printed pages is taken for the source of a quotation and was not checked.',
  noWords: 'There are no words to check in what was pasted.',
  more: (passages) => ` and ${grouped(passages)} more`,
  comma: ', ',
  exactly: (places, language) => `Found word for word in the ${texts[language]}: ${places}`,
  sameWords: (places, language, but) =>
    `The same words, but ${but.map((each) => reservations[each]).join(' and ')}, in the ${texts[language]}: ${places}`,
  differs: (places, language, aside) =>
    `Not in the ${texts[language]} as quoted. The closest passage, with differences${aside ? ` (${asides[aside]})` : ''}: ${places}`,
  nowhere: 'Neither the plan nor its translation has this passage.',
  itsWords: 'Search for its words',
  otherwise: (places, language, form) => `Not so written; ${otherForms[form]} it stands in the ${texts[language]}: ${places}`,
  differencesKey: 'Struck out: only in the quotation. Underlined: only in the plan.',
  inQuotation: 'only in the quotation',
  inPlan: 'only in the plan',
};
