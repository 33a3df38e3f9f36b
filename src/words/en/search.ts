import type { Language } from '../../editions.ts';
import type { FilterName } from '../../search/filed.ts';
import type { HitKind } from '../../search/hit.ts';
import type { ConcordanceOrder, HitOrder } from '../../search/orders.ts';
import type { SearchWords } from '../zh/search.ts';
import { counted, grouped } from './counted.ts';
import { namesEn } from './names.ts';
import { pagesEn } from './span.ts';

const kinds: Record<HitKind, string> = {
  heading: 'heading',
  clause: 'clause',
  indicator: 'indicator',
  project: 'project row',
  note: 'note',
};
/** What the text of each language is called. */
export const texts: Record<Language['tag'], string> = { zh: 'Chinese text', en: 'English translation' };
const orders: Record<ConcordanceOrder | HitOrder, string> = {
  plan: 'in the plan’s order',
  rank: 'by relevance',
  after: 'by what follows',
  before: 'by what precedes',
};
export const kindCount = (kind: HitKind, n: number) =>
  kind === 'project' ? counted(n, 'row of the project boxes', 'rows of the project boxes') : counted(n, kinds[kind]);
const inKinds = (hits: readonly [HitKind, number][]) => hits.map((each) => kindCount(...each)).join(', ');
const ofPlan = (hits: readonly [HitKind, number][]) => hits.filter(([kind]) => kind !== 'note');
const total = (hits: readonly [HitKind, number][]) => hits.reduce((sum, [, n]) => sum + n, 0);
function inPassages(hits: readonly [HitKind, number][]): string {
  const own = ofPlan(hits);
  return own.length > 1 ? `${counted(total(own), 'passage')} (${inKinds(own)})` : inKinds(own);
}
const spaced = (text: string) => text && ` ${text}`;
function inNotes(hits: readonly [HitKind, number][]): string {
  const notes = total(hits.filter(([kind]) => kind === 'note'));
  return notes ? `${ofPlan(hits).length ? '; also' : ''} in ${counted(notes, 'note')} of this edition, not counted` : '';
}
/** So many passages of the plan, and so many notes of this edition. */
export const passagesAndNotes = (passages: number, notes: number) =>
  [...(passages ? [counted(passages, 'passage')] : []), ...(notes ? [counted(notes, 'note')] : [])].join('; ');
const filters: Record<FilterName, string> = { kind: 'Kind', part: 'Part', place: 'Place named', subject: 'Subject' };
/** In quotation marks; its own become the inner ones. */
export const quoted = (text: string) => `“${text.replace(/[“"](.*?)[”"]/g, '‘$1’')}”`;

/** Our own words of the search page, in English: those of the first hits. */
export const searchEn: SearchWords = {
  working: 'Searching …',
  failed: 'What search needs could not be loaded. You can open the whole plan and use your browser’s “find in page”.',
  changed: 'The edition has changed since this page was opened; please reload the page and search again.',
  reload: 'Reload',
  besideFailed: 'What stands beside these hits (other forms, where in the plan they stand) could not be loaded.',
  takeFailed: 'Copying, files and the text in another language could not be loaded.',
  namedFailed: 'What the query may name (places, indicators, terms) could not be loaded.',
  filedFailed: 'The lists of places and subjects could not be loaded, so this filter cannot be applied.',
  tooLong: (most) => `A search takes up to ${most} characters; only the beginning of this text was searched.`,
  checkWhole: 'Check all of it as a quotation',
  onlyCame: (most) => `Only the first ${grouped(most)} characters of the text came to this page.`,
  checkCame: 'Check what came as a quotation',
  hint:
    'Type words of the plan: all of them must be in one clause. Quotation marks find an exact phrase; -word leaves out ' +
    'clauses that have the word. A clause number (1.1.2), a printed page (p. 57) or “chapter 3 section 1” goes ' +
    'straight there. Chinese words are found in the Chinese text.',
  kinds,
  rowName: namesEn.row,
  indicatorName: namesEn.indicator,
  headingName: (id) => `Heading ${id}`,
  noteName: (n) => `Note ${n}`,
  kindCount,
  asked: (texts, without) =>
    texts.map(quoted).join(', ') +
    (texts.length > 1 ? ' in one passage' : '') +
    (without.length ? ` without ${without.map(quoted).join(', ')}` : ''),
  among: (asked, chosen) => `${asked} (${chosen.join(', ')})`,
  found: (occurrences, hits) =>
    `:${occurrences ? ` ${counted(occurrences, 'occurrence')} in ${inKinds(ofPlan(hits))}` : spaced(inPassages(hits))}${inNotes(hits)}.`,
  foundAmong: (occurrences, passages, hits) =>
    `: ${occurrences ? `${grouped(occurrences.shown)} of ${counted(occurrences.all, 'occurrence')}, in ` : ''}` +
    `${grouped(passages.shown)} of ${counted(passages.all, 'passage')}` +
    `${ofPlan(hits).length ? ` (${inKinds(ofPlan(hits))})` : ''}${inNotes(hits)}.`,
  scope: (language) => `Searched: the plan’s ${texts[language]}, as written; whole words, capitals ignored.`,
  onThisPage: (query) => `Search the English page for ${quoted(query)}`,
  sameInThisLanguage: 'The same results on an English page',
  chosen: (names) => names.join(', '),
  narrow: 'Filter and sort',
  number: grouped,
  rankRule:
    'First what has the words in a heading, run-in head or name of a project; then passages where the words are together; then by number ' +
    'of occurrences; then the plan’s order; notes last.',
  part: (part) => namesEn.part(String(part)),
  fold: 'Close or open all chapters',
  clearFilters: 'Clear the filters',
  counts: (occurrences, passages, notes) =>
    occurrences ? `${counted(occurrences, 'occurrence')} (${passagesAndNotes(passages, notes)})` : passagesAndNotes(passages, notes),
  asOneString: (text, occurrences) => `As an exact phrase, ${quoted(text)}: ${counted(occurrences, 'occurrence')}`,
  occurrences: (n) => counted(n, 'occurrence'),
  goTo: (place) => (/^\d+$/.test(place) ? `Go to printed page ${place}` : `Go to ${place}`),
  pages: (first, last) => pagesEn([first, last]),
  distribution: 'Occurrences in each part',
  filters,
  filterCounts:
    'The numbers count passages, headings and notes among them; headings and notes stand under no place or subject, a passage under all ' +
    'that it names or treats.',
  views: 'View: ',
  hitsView: 'Hits',
  concordanceView: 'Concordance',
  quotationView: 'Check a quotation',
  orderLabel: 'Sort by',
  orders,
  shortcuts: 'Turn on single-key shortcuts (/ search, n next hit, p previous hit)',
};
