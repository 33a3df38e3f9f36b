import type { Binding, Bound, Dated, FigureKind, Nature, Relation } from '../../reference/figures/ledger.ts';
import type { PLACE_KINDS, TERM_KINDS } from '../../vocabulary/vocabulary.ts';
import type { FigureColumn } from '../figure-columns.ts';
import type { DataWords } from '../zh/data.ts';
import { counted, grouped, howOften } from './counted.ts';

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
  policy: 'term',
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
  norm: 'standard',
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
const boundYears: DataWords['boundYears'] = {
  before: (years) => `before ${years}`,
  'end-of': (years) => `end of ${years}`,
  since: (years) => `since ${years}`,
};
const dated: Record<Dated, string> = { sentence: 'sentence', passage: 'clause', heading: 'heading' };
const columns: Record<FigureColumn, string> = {
  clause: 'Clause',
  quote: 'Words of the plan',
  measure: 'Measure',
  of: 'Facility or work',
  value: 'Value',
  unit: 'Unit',
  per: 'Per',
  year: 'Year',
  binds: 'Relation to the year',
  dated: 'Where the year is given',
  kind: 'Kind',
  nature: 'Level, flow or change',
  place: 'Place',
  notes: 'Corrections and notes',
};
const relations: Record<Relation, string> = { by: 'increase of', 'yearly-growth': 'average annual growth', growth: 'growth' };

const orNone = (n: number) => (n ? grouped(n) : 'none');

/** Our own words of the data pages, in English. */
export const dataEn: DataWords = {
  placeKinds,
  termKinds,
  figureKinds,
  natures,
  bindings,
  boundYears,
  dated,
  bounds,
  relations,
  count: 'Count',
  clauses: 'Clauses',
  projects: 'Project boxes',
  projectsOfCategory: 'Other project rows, under a category that names it',
  figuresOf: 'Numbers',
  otherForms: 'Other forms',
  unconfirmed: 'The English form could not be confirmed.',
  languageNames: { zh: 'Chinese', en: 'English' },
  named: (times) => `Named ${howOften(times)} in the plan`,
  countRule:
    'Counted in the Chinese text: each mention counts once, under the longest name it belongs to, and not under the shorter names ' +
    'within it.',
  countedInside: 'This name appears only inside longer names; it is counted there.',
  alsoLonger: (names, times) =>
    `Not counted here: ${counted(names, 'longer name')} that contain${names === 1 ? 's' : ''} this one, ${howOften(times)}`,
  longerNames: 'Longer names that contain this one',
  placesWithdrawn: 'No longer listed as places',
  placeWithdrawn: 'This is no longer listed as a place; its address remains.',
  placesIn: 'Places the plan locates here',
  placesInRule: 'By the Chinese text, which writes the name of the place directly after that of the town or township.',
  liesIn: 'Located in',
  download: 'Download',
  pageDownload: 'Download this page',
  forSpreadsheets: 'for spreadsheets (XLSX)',
  forPrograms: 'CSV',
  print: 'This page can be printed as it is.',
  explainedIn: 'Explained in the plan',
  notExplained: 'The plan does not spell it out.',
  figuresIntro:
    'In the plan’s order; each row leads to its sentence. Values and units are as written, with “none written” where the plan prints no ' +
    'unit. Years are only those that the text itself gives, in the same sentence, in the clause or row, or in the heading. ' +
    'A level reached under a heading that names a period is dated by its last year.',
  columns,
  noUnit: '(none written)',
  perEach: (what) => ` per ${what}`,
  span: (years) => `${years} years (dates not written)`,
  all: 'all',
  filter: 'Filter',
  sortBy: 'Sort by',
  planOrder: 'the plan’s order',
  rows: (shown, all) => `${shown} of ${counted(all, 'row')} shown`,
  saveRows: 'Download the rows shown (CSV)',
  allRows: 'All data',
  dataIntro:
    'The edition as data: tables as CSV (UTF-8, RFC 4180) and JSON with columns in both languages; each row ' +
    'carries its clause and its path on the site. The words are those of the corrected text and its translation; values and units are ' +
    'as written.',
  zip: 'all files of this page',
  workbook: 'all tables, one sheet each, and one on what they hold',
  tree: (language) => `the whole plan in ${language}, by part, chapter, section and clause`,
  descriptor: 'what each column of each table holds (Data Package 2)',
  groups: { spreadsheets: 'For spreadsheets', programs: 'For programs', text: 'The whole plan', pictures: 'Pictures' },
  picturesIntro: 'The pictures of the pages, each with its title, scale and source: SVG to print, PNG for screens, CSV for what is drawn.',
  spreadsheetsIntro:
    'For a spreadsheet program (Excel, WPS, LibreOffice): every column can be filtered, numbers are numbers, all else is text.',
  programsIntro:
    'The CSV has no byte-order mark, and a spreadsheet that opens it may take clause numbers (1.1.2) for dates: the workbook above is ' +
    'for spreadsheets.',
  rowsOf: (n, withdrawn) => counted(n, 'row') + (withdrawn ? `, ${grouped(withdrawn)} of them withdrawn` : ''),
  tableNames: {
    indicators: 'Main indicators',
    projects: 'Project boxes',
    figures: 'Numbers in the plan',
    commitments: 'Commitments',
    'commitments-remainder': 'Verbs not listed',
    consistency: 'Statements side by side',
    places: 'Places',
    terms: 'Terms',
    repeats: 'Same words in two passages',
    subjects: 'Subjects',
    'subject-passages': 'Passages under each subject',
  },
  columnsTitle: 'Columns',
  samples: 'How to read them',
  samplesIntro: 'Unpack plan.zip into a folder named data; these programs list what the plan gives for gross domestic product.',
  partLabel: 'Part',
  category: 'Category',
  kindLabel: 'Kind',
  rowKinds: { project: 'project', standard: 'standard', note: 'note' },
  figuresHere: (n) => counted(n, 'number'),
  rowsState: (all, { years, bodies, costs }) =>
    `Of the ${counted(all, 'row')}, ${orNone(years)} name a year, ` +
    `${orNone(bodies)} say which body is to act, and ${orNone(costs)} give the ` +
    'total cost. Nothing is noted where a row is silent.',
  howJoined:
    '“Related clauses” were found by reading, row by row: the clause and the row, or its category, speak of the same thing. ' +
    'The Chinese words of the row or its category are given in brackets, and those of the clause where they differ.',
  cost: 'cost',
  yearNamed: 'year named',
  year: (year) => String(year),
  bodyNamed: 'body that is to act',
  fromCategory: (place) => `${place} (from the category)`,
  sameThing: 'related clauses',
  linkedWith: { clause: 'Related clauses', project: 'Related rows of the project boxes' },
  sameWords: ({ row, clause }) => (clause ? ` (${row}; in the clause ${clause})` : ` (${row})`),
};
