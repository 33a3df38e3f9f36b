import type { Binding, Bound, Dated, FigureKind, Nature, Relation } from '../../reference/figures/ledger.ts';
import type { PLACE_KINDS, TERM_KINDS } from '../../vocabulary/vocabulary.ts';
import type { FigureColumn } from '../figure-columns.ts';
import type { DataWords } from '../zh/data.ts';

const placeKinds: Record<(typeof PLACE_KINDS)[number], string> = {
  country: 'Country',
  region: 'Region',
  county: 'County',
  city: 'City',
  town: 'Town',
  township: 'Township',
  village: 'Village',
  river: 'River',
  lake: 'Lake',
  valley: 'Valley',
  peak: 'Peak',
  pass: 'Pass',
  port: 'Port of entry',
  road: 'Road',
  scenic: 'Scenic area',
  reserve: 'Reserve',
  site: 'Facility or site',
  zone: 'Park or zone',
  'other-place': 'Other place',
};
const termKinds: Record<(typeof TERM_KINDS)[number], string> = {
  body: 'body',
  programme: 'programme',
  policy: 'policy',
  slogan: 'slogan',
  title: 'title',
  technical: 'technical term',
  unit: 'unit',
};
const figureKinds: Record<FigureKind, string> = {
  achieved: 'achieved',
  expected: 'expected',
  baseline: 'baseline',
  target: 'target',
  size: 'planned size',
  norm: 'norm',
  other: 'other',
};
const bounds: Record<Bound, string> = { 'at-least': '≥', over: '>', 'at-most': '≤', under: '<', about: 'about' };
const natures: Record<Nature, string> = { level: 'level', flow: 'flow', change: 'change' };
const bindings: Record<Binding, string> = {
  in: 'in',
  by: 'by',
  before: 'before',
  'end-of': 'by the end of',
  during: 'during',
  since: 'since',
  each: 'each year',
};
const dated: Record<Dated, string> = { sentence: 'sentence', passage: 'passage', heading: 'heading' };
const columns: Record<FigureColumn, string> = {
  clause: 'Clause',
  quote: 'Words of the plan',
  measure: 'Measure',
  of: 'Facility or work',
  value: 'Value',
  unit: 'Unit',
  per: 'Per',
  year: 'Year',
  binds: 'How the year binds',
  dated: 'Where the year stands',
  kind: 'Kind',
  nature: 'Level or flow',
  place: 'Place',
  notes: 'Corrections and notes',
};
const relations: Record<Relation, string> = { by: 'increase of', 'yearly-growth': 'average yearly growth', growth: 'growth' };

/** Our own words of the data pages, in English. */
export const dataEn: DataWords = {
  more: 'More',
  moreTitle: 'Reference and data',
  placeKinds,
  termKinds,
  figureKinds,
  natures,
  bindings,
  dated,
  bounds,
  relations,
  count: 'Count',
  clauses: 'Clauses',
  projects: 'Projects',
  figuresOf: 'Figures',
  otherForms: 'Other forms',
  unconfirmed: 'The English form could not be confirmed.',
  languageNames: { zh: 'Chinese', en: 'English' },
  part: (n) => `Part ${n}`,
  named: (times) => `Named ${times} time${times === 1 ? '' : 's'} in the plan`,
  countRule:
    'Counted in the Chinese text: each place in it counts once, for the longest name that stands there; ' +
    'longer names that contain a name are counted on their own.',
  countedInside: 'This name stands only inside longer names; it is counted there.',
  longerNames: 'Longer names that contain this one',
  placesWithdrawn: 'No longer listed as places',
  placeWithdrawn: 'This is no longer listed as a place; its address stays.',
  placesIn: 'Places that the plan puts in it',
  placesInRule: 'By the Chinese text, which writes the name of the place directly after that of the town or township.',
  liesIn: 'In',
  download: 'Download',
  placeDownload: 'Download this page',
  forSpreadsheets: 'for spreadsheets (XLSX)',
  forPrograms: 'for programs (CSV)',
  print: 'This page can be printed as it is.',
  explainedIn: 'Spelt out in the plan',
  figuresIntro:
    'Every quantified statement of the plan’s text, in the plan’s order; each row leads to its sentence. ' +
    'Values and units are as written, and “none written” where the plan prints no unit; years only where the text ' +
    'itself gives them, in the same sentence, in the passage or in the heading. ' +
    'A level reached under a heading that names a period is dated by its last year.',
  columns,
  noUnit: '(none written)',
  perEach: (what) => ` per ${what}`,
  span: (years) => `${years} years (dates not written)`,
  all: 'all',
  filter: 'Filter',
  sortBy: 'Sort by',
  planOrder: 'the plan’s order',
  rows: (shown, all) => `${shown} of ${all} rows shown`,
  saveRows: 'Download the rows shown (CSV)',
  showAll: 'Show all',
  allRows: 'All the data',
  dataIntro:
    'The edition as data: tables as CSV (UTF-8, RFC 4180) and JSON with columns in both languages; each row ' +
    'carries its clause and its path on the site. The plan’s words are unchanged, values and units are as ' +
    'written.',
  zip: 'all the files of this page',
  workbook: 'for spreadsheets: all tables, a sheet each',
  tree: (language) => `the whole plan in ${language}, by part, chapter, section and clause`,
  descriptor: 'what each column of each table holds (Data Package 2)',
  groups: { spreadsheets: 'For spreadsheets', programs: 'For programs', text: 'The whole text', pictures: 'Pictures' },
  picturesIntro: 'The pictures of the pages, each with its title, scale and source: SVG to print, PNG for screens, CSV for what is drawn.',
  spreadsheetsIntro:
    'For a spreadsheet program (Excel, WPS, LibreOffice): every column can be filtered, numbers are numbers, all else is text.',
  programsIntro:
    'The CSV has no byte-order mark, and a spreadsheet that opens it may take clause numbers (1.1.2) for dates: the workbook above is ' +
    'for spreadsheets.',
  rowsOf: (n) => `${n} rows`,
  tableNames: {
    indicators: 'Main indicators',
    projects: 'Projects',
    figures: 'Numbers in the plan',
    commitments: 'Commitments',
    'commitments-remainder': 'Verbs not counted as commitments',
    consistency: 'Statements side by side',
    places: 'Places',
    terms: 'Terms',
  },
  columnsTitle: 'Columns',
  samples: 'How to read them',
  samplesIntro: 'Unpack plan.zip into a folder named data; these programs list what the plan gives for gross domestic product.',
  partLabel: 'Part',
  category: 'Category',
  kindLabel: 'Kind',
  rowKinds: { project: 'project', standard: 'standard', note: 'note' },
  figuresHere: (n) => `${n} figure${n === 1 ? '' : 's'}`,
  rowsState: (all, { years, bodies, costs }) =>
    `Of the ${all} rows, ${years} name a year, ${bodies} say that a body does something, and ${costs} state what the whole costs. ` +
    'What a row does not state is not noted in it.',
  howJoined:
    '“Clauses on the same” were found by reading, row by row: the clause and the row, or its category, speak of the same thing. ' +
    'The Chinese words of the row or its category stand in brackets, and those of the clause where they differ.',
  cost: 'cost',
  yearNamed: 'year named',
  year: (year) => String(year),
  bodyNamed: 'body named in the row',
  fromCategory: (place) => `${place} (from the category)`,
  sameThing: 'clauses on the same',
  linkedWith: { clause: 'Clauses on the same', project: 'Project rows on the same' },
  sameWords: ({ row, clause }) => (clause ? ` (${row}; in the clause ${clause})` : ` (${row})`),
};
