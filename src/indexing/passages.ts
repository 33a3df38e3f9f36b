import { contentsAddress, fromRoot, referenceAddress, unitAddress, type Reference } from '../addresses.ts';
import { editionWith, languages, type Edition, type Language } from '../editions.ts';
import { headingText } from '../html/heading.ts';
import type { Part, Plan, Unit } from '../plan/model.ts';
import { boxId } from '../plan/numbering.ts';
import { rowsOf } from '../plan/tables.ts';
import { lineage, partOf, unitsIn } from '../plan/traverse.ts';
import { SEPARATOR, type SearchPage, type SearchPassage } from '../search/hit.ts';
import {
  clausePassage,
  correctionNotes,
  headingPassage,
  indicatorPassage,
  projectPassage,
  tablePassage,
  translatorNotes,
} from './passage-kinds.ts';

type Unordered = Omit<SearchPage, 'order'>;

/** The id of the plan's title on the contents page. */
export const TITLE_ID = 'title';

/**
 * What can be found, in the plan's order: all of the plan's own words in one language (headings, clauses, tables cell by cell),
 * and the edition's notes.
 */
export function searchPages(plan: Plan, language: Language): SearchPage[] {
  const pages = [titlePage(plan, language), ...plan.parts.flatMap((part) => withBox(part, language))];
  let order = 0;
  return pages
    .filter(({ passages }) => passages.length)
    .map((page) => {
      const first = order;
      order += page.passages.length;
      return { ...page, order: first };
    });
}

function titlePage({ title, contents }: Plan, language: Language): Unordered {
  return {
    addresses: inEditions(language, contentsAddress),
    part: 0,
    group: { id: TITLE_ID, title },
    path: '',
    passages: [{ id: TITLE_ID, kind: 'heading', cells: [title, contents], pages: [1], head: title.length }],
  };
}

/** A part's pages: its own text, its chapters and sections, and the project box, which stands at its end in print. */
function withBox(part: Part, language: Language): Unordered[] {
  const ofUnits = unitsIn(part).flatMap((unit) => unitPages(unit, language));
  if (!part.box) return ofUnits;
  const rows = rowsOf(part.box).map(projectPassage);
  const group = { id: boxId(part.n), title: `${part.number} ${part.box.title}` };
  return [...ofUnits, pageOf(part, onReference(language, 'projects'), [tablePassage(part.box, boxId(part.n)), ...rows], group)];
}

/** Passages of a unit on a page; its hits stand under its chapter, where nothing else is said. */
function pageOf(unit: Unit, addresses: Addresses, passages: SearchPassage[], group?: SearchPage['group']): Unordered {
  const heading = lineage(unit)[1] ?? unit;
  return {
    addresses,
    part: partOf(unit).n,
    group: group ?? { id: heading.id, title: headingText(heading) },
    path: lineage(unit).map(headingText).join(SEPARATOR),
    passages,
  };
}

/** The pages on which a unit's own words stand: its text, its table of indicators, the notes on it. */
function unitPages(unit: Unit, language: Language): Unordered[] {
  const text = [headingPassage(unit), ...unit.clauses.map(clausePassage), ...translatorNotes(unit, language)];
  const pages = [
    pageOf(
      unit,
      inEditions(language, (edition) => unitAddress(edition, unit)),
      text,
    ),
  ];
  if (unit.level === 'section' && unit.indicators) {
    const rows = rowsOf(unit.indicators).map((row) => indicatorPassage(row, language));
    pages.push(pageOf(unit, onReference(language, 'indicators'), [tablePassage(unit.indicators, 'indicators'), ...rows]));
  }
  return [...pages, pageOf(unit, onReference(language, 'corrections'), correctionNotes(unit, language))];
}

/** A page's address for the readers of each language, by tag. */
type Addresses = SearchPage['addresses'];

const addressesBy = (at: (reader: Language) => string): Addresses =>
  Object.fromEntries(languages.map((reader) => [reader.tag, fromRoot(at(reader))]));

/** Where readers of each language open words of `language`: in their own edition, or beside their own language. */
const inEditions = (language: Language, at: (edition: Edition) => string): Addresses =>
  addressesBy((reader) => at(editionWith(language, reader)));

/** A reference page has its words in one language alone. */
const onReference = (language: Language, page: Reference): Addresses => addressesBy(() => referenceAddress(language, page));
