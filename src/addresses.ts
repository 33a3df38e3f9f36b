import { editionOf, editions, languages, type Edition, type Language } from './editions.ts';
import type { Clause, Plan, Unit } from './plan/model.ts';
import { passageEntries, type PassageEntry } from './plan/entries.ts';
import { boxId, correctionId, kindOfId } from './plan/numbering.ts';
import { partOf, unitsOf } from './plan/traverse.ts';
import { settings } from './settings.ts';

/** The one place where an address is made. All are permanent; each begins with the sub-path that the site is served under. */
const at = (path: string) => settings.base + path;

/** The reference pages of a language. */
export const REFERENCES = [
  'indicators',
  'projects',
  'figures',
  'commitments',
  'consistency',
  'places',
  'terms',
  'subjects',
  'corrections',
  'search',
  'data',
  'about',
] as const;
export type Reference = (typeof REFERENCES)[number];

export const coverAddress = () => at('');
export const contentsAddress = ({ tag }: Edition) => at(`${tag}/`);
export const fullAddress = ({ tag }: Edition, fragment = '') => at(`${tag}/full/`) + (fragment && `#${fragment}`);
export const referenceAddress = ({ tag }: Language, page: Reference, fragment = '') => at(`${tag}/${page}/`) + (fragment && `#${fragment}`);
/** A place's own page. */
export const placeAddress = (language: Language, id: string) => referenceAddress(language, 'places') + `${id}/`;

/** A subject's own page. */
export const subjectAddress = (language: Language, id: string) => referenceAddress(language, 'subjects') + `${id}/`;

/** A finding's own page; its place in the list is the fragment finding-{n}. */
export const findingAddress = (language: Language, n: number) => referenceAddress(language, 'consistency') + `${n}/`;

/** A file of the plan as data. */
export const dataAddress = (file: string) => at(`data/${file}`);

/** A picture to take away, or its table: /pictures/zh/verbs.svg. */
export const pictureAddress = ({ tag }: Language, name: string, format: 'svg' | 'png' | 'csv') => at(`pictures/${tag}/${name}.${format}`);

/** What search reads: a language's text in one file, its index, and what the vocabulary knows of other forms. */
export const searchFileAddress = ({ tag }: Language) => at(`search/${tag}.json`);
export const searchIndexAddress = ({ tag }: Language) => at(`search/${tag}/`);
export const searchVocabularyAddress = () => at('search/vocabulary.json');
export const searchEntriesAddress = () => at('search/entries.json');
/** What a query may name, for the readers of a language. */
export const searchAnswersAddress = ({ tag }: Language) => at(`search/answers-${tag}.json`);
/** Where each passage that can be found stands on the spine. */
export const searchPlacesAddress = () => at('search/places.json');
/** What passages are filed under: the places that they name. */
export const searchFiledAddress = () => at('search/filed.json');
/** The rows of the plan's tables with the heads of their columns, for who takes them along. */
export const searchRowsAddress = () => at('search/rows.json');
/** What a browser reads to add this search to its own; made only where the build has an origin. */
export const openSearchAddress = () => at('opensearch.xml');
export const fileAddress = (path: string) => at(path);

/** A part, chapter or section, each with all of its text: /zh/part/4/, /zh/3/, /zh/3/1/. */
export function unitAddress({ tag }: Edition, unit: Unit): string {
  if (unit.level === 'part') return at(`${tag}/part/${unit.n}/`);
  return at(unit.level === 'chapter' ? `${tag}/${unit.n}/` : `${tag}/${unit.chapter.n}/${unit.n}/`);
}

/** The one link of a clause: its section's page (or chapter's, or part's, where there is none below) with the anchor. */
export const clauseAddress = (edition: Edition, clause: Clause) => `${unitAddress(edition, clause.unit)}#${clause.id}`;

/** A clause, indicator or project row by itself, for all languages. */
export const passageAddress = (id: string) => at(`clause/${id}/`);

/** The same for programs. */
export const passageDataAddress = (id: string) => at(`clause/${id}.json`);

/** The table row of an indicator or project, by its id. */
export function rowAddress(language: Language, id: string): string {
  return referenceAddress(language, kindOfId(id) === 'indicator' ? 'indicators' : 'projects', id);
}

/** Where a passage is read among others in one language: a clause in its section, a row in its table. */
export const entryAddress = (language: Language, entry: PassageEntry) =>
  entry.kind === 'clause' ? clauseAddress(editionOf(language), entry.clause) : rowAddress(language, entry.id);

/** An address as a site at the root of its host would have it: the form of the frozen list and of the search index. */
export const fromRoot = (address: string) => `/${address.slice(settings.base.length)}`;

/** An address with the origin, for canonical links; undefined when the build has no origin. */
export const absolute = (address: string) => settings.origin && settings.origin + address;

/** What has a page of its own in each language: places of the vocabulary and findings, withdrawn or not, and subjects. */
export interface OwnPages {
  places: readonly { id: string }[];
  findings: readonly { n: number }[];
  subjects: readonly { id: string }[];
}

/** Every page of the site, as addresses from its root. */
export function allAddresses(plan: Plan, { places, findings, subjects }: OwnPages): string[] {
  const passages = passageEntries(plan).map(({ id }) => passageAddress(id));
  const perLanguage = languages.flatMap((language) => [
    ...REFERENCES.map((page) => referenceAddress(language, page)),
    ...places.map(({ id }) => placeAddress(language, id)),
    ...findings.map(({ n }) => findingAddress(language, n)),
    ...subjects.map(({ id }) => subjectAddress(language, id)),
  ]);
  const perEdition = editions.flatMap((edition) => [
    contentsAddress(edition),
    fullAddress(edition),
    ...unitsOf(plan).map((unit) => unitAddress(edition, unit)),
  ]);
  return [coverAddress(), ...perLanguage, ...perEdition, ...passages].map(fromRoot);
}

/** The address of the project box at the end of a unit's part. */
export const boxAddress = (language: Language, unit: Unit) => referenceAddress(language, 'projects', boxId(partOf(unit).n));

/** A correction on the page of all. */
export const correctionAddress = (language: Language, n: number) => referenceAddress(language, 'corrections', correctionId(n));
