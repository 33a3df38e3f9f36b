import type { Language } from '../../editions.ts';
import type { BesideKind } from '../../search/beside.ts';
import type { ConcordanceOrder } from '../../search/concordance.ts';
import type { HitKind } from '../../search/hit.ts';
import type { SearchWords } from '../zh/search.ts';

const kinds: Record<HitKind, string> = {
  heading: 'heading',
  clause: 'clause',
  indicator: 'indicator',
  project: 'project',
  note: 'editor’s note',
};
const beside: Record<BesideKind, string> = {
  spelling: 'Other spellings of a place',
  received: 'As received, before correction',
  simplified: 'The simplified form of a traditional query',
  stem: 'Other forms of a word',
  inside: 'Inside a longer number or word',
};
const orders: Record<ConcordanceOrder, string> = { plan: 'in the plan’s order', after: 'by what follows', before: 'by what precedes' };
const texts: Record<Language['tag'], string> = { zh: 'Chinese text', en: 'English translation' };
const counted = (n: number, word: string) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
const kindCount = (kind: HitKind, n: number) => counted(n, kinds[kind]);
const inKinds = (hits: readonly [HitKind, number][]) => (hits.length ? ` in ${hits.map((each) => kindCount(...each)).join(', ')}` : '');
/** In quotation marks; its own become the inner ones. */
const quoted = (text: string) => `“${text.replace(/[“"](.*?)[”"]/g, '‘$1’')}”`;

/** Our own words of the search page, in English. */
export const searchEn: SearchWords = {
  working: 'Searching …',
  failed: 'What search needs could not be loaded. You can open the whole plan and use your browser’s “find in page”.',
  hint:
    'Type words of the plan: all of them must stand in one clause. “…” finds an exact string; -word leaves ' +
    'clauses with it out. A clause number (1.1.2), a printed page (p. 57) or “chapter 3 section 1” goes ' +
    'straight there. Chinese words are found in the Chinese text.',
  kinds,
  kindCount,
  asked: (texts, without) =>
    texts.map(quoted).join(', ') +
    (texts.length > 1 ? ' in one passage' : '') +
    (without.length ? ` without ${without.map(quoted).join(', ')}` : ''),
  found: (asked, occurrences, hits) => `${asked}:${occurrences ? ` ${counted(occurrences, 'occurrence')}` : ''}${inKinds(hits)}.`,
  foundAmong: (asked, chosen, occurrences, all, hits) =>
    `${asked} (${chosen.join(', ')}): ${occurrences.toLocaleString('en')} of ${counted(all, 'occurrence')}${inKinds(hits)}.`,
  part: (part) => `Part ${part}`,
  clearFilters: 'Show all',
  nothing: (asked, { kinds: searched, characters, version, language }, tried) =>
    `The plan’s ${texts[language as Language['tag']]} does not contain ${asked}. Searched: all of this ` +
    `edition (version ${version}): ${counted(searched.heading, 'heading')}, ` +
    `${counted(searched.clause, 'clause')}, ${counted(searched.indicator, 'indicator')}, ` +
    `${counted(searched.project, 'project')} and ${counted(searched.note, 'editor’s note')}, ` +
    `${counted(characters, 'character')}${tried.length ? `; other spellings tried: ${tried.join(', ')}` : ''}.`,
  besideTitle: 'Beside these',
  beside,
  counts: (occurrences, passages) =>
    occurrences ? `${counted(occurrences, 'occurrence')} (${counted(passages, 'passage')})` : counted(passages, 'passage'),
  besideCount: (label, counts) => `${label}: ${counts}`,
  partialTitle: (parts) => `Clauses that hold a part of it: ${parts.map(quoted).join(', ')}`,
  vocabulary: 'Vocabulary',
  asOneString: (text, occurrences) => `Only as one string, ${quoted(text)}: ${counted(occurrences, 'occurrence')}`,
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
  notCopied: 'The lines could not be copied; the CSV has them, too.',
  noLines: 'Words of editor’s notes are not counted as occurrences: there is no line to show.',
  inTranslation: (language, occurrences) => `In the ${texts[language]}: ${counted(occurrences, 'occurrence')}`,
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
};
