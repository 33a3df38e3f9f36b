import type { BesideKind } from '../search/beside.ts';
import type { ConcordanceOrder } from '../search/concordance.ts';
import type { HitKind } from '../search/hit.ts';
import type { SearchWords } from './search-zh.ts';

const kinds: Record<HitKind, string> = { heading: 'heading', clause: 'clause', indicator: 'indicator', project: 'project', note: 'editor’s note' };
const beside: Record<BesideKind, string> = { spelling: 'Other spellings of a place', received: 'As received, before correction', simplified: 'The simplified form of a traditional query', stem: 'Other forms of a word', inside: 'Inside a longer number or word' };
const orders: Record<ConcordanceOrder, string> = { plan: 'in the plan’s order', after: 'by what follows', before: 'by what precedes' };
const counted = (n: number, word: string) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
const kindCount = (kind: HitKind, n: number) => counted(n, kinds[kind]);

/** Our own words of the search page, in English. */
export const searchEn: SearchWords = {
  working: 'Searching …',
  failed: 'What search needs could not be loaded. You can open the whole plan and use your browser’s “find in page”.',
  hint: 'Type words of the plan: all of them must stand in one clause. “…” finds an exact string; -word leaves clauses with it out. A clause number (1.1.2), a printed page (p. 57) or “chapter 3 section 1” goes straight there. Chinese words are found in the Chinese text.',
  kinds,
  kindCount,
  found: (query, occurrences, hits) => `“${query}”: ${counted(occurrences, 'occurrence')}${hits.length ? ` in ${hits.map((each) => kindCount(...each)).join(', ')}` : ''}.`,
  nothing: (query, { kinds: searched, characters, version, language }, tried) =>
    `The plan’s ${language === 'zh' ? 'Chinese text' : 'English translation'} does not contain “${query}”. Searched: all of this edition (version ${version}): ${counted(searched.heading, 'heading')}, ${counted(searched.clause, 'clause')}, ${counted(searched.indicator, 'indicator')}, ${counted(searched.project, 'project')} and ${counted(searched.note, 'editor’s note')}, ${counted(characters, 'character')}${tried.length ? `; other spellings tried: ${tried.join(', ')}` : ''}.`,
  besideTitle: 'Beside these',
  beside,
  counts: (occurrences, passages) => `${counted(occurrences, 'occurrence')} (${counted(passages, 'passage')})`,
  besideCount: (label, counts) => `${label}: ${counts}`,
  partialTitle: (parts) => `Clauses that hold a part of it: ${parts.map((part) => `“${part}”`).join(', ')}`,
  vocabulary: 'Vocabulary',
  asOneString: (query) => `Only as one string: ${query}`,
  goTo: (place) => `Go to ${place}`,
  pages: (first, last) => (first === last ? `p. ${first}` : `pp. ${first}–${last}`),
  distribution: 'Occurrences in each part',
  partCount: (part, occurrences) => `Part ${part}: ${counted(occurrences, 'occurrence')}`,
  kindFilter: 'Kind',
  views: 'View: ',
  hitsView: 'Clauses',
  concordanceView: 'Concordance',
  quotationView: 'Check a quotation',
  orderLabel: 'Order: ',
  orders,
  columns: { id: 'Clause', before: 'Before', found: 'Term', after: 'After' },
  copy: 'Copy',
  copied: 'Copied.',
  saveCsv: 'Save as CSV',
  shortcuts: 'Turn on single-key shortcuts (/ search, n next hit, p previous hit)',
  quotationLabel: 'Paste a passage, in Chinese or English. It is checked in your browser; nothing is sent.',
  check: 'Check',
  comma: ', ',
  exactly: (places) => `Exactly as in the plan: ${places}`,
  differs: (places) => `The plan has words like these, with differences: ${places}`,
  nowhere: 'The plan does not contain this passage.',
  differencesKey: 'Struck out: only in the quotation. Underlined: only in the plan.',
  inQuotation: 'only in the quotation',
  inPlan: 'only in the plan',
  hitOf: (n, all) => `Hit ${n} of ${all}`,
  nextHit: 'Next hit',
  previousHit: 'Previous hit',
  backToResults: 'Back to the results',
  closeHits: 'Close',
};
