import { contentsAddress, fromRoot, referenceAddress, unitAddress, type Reference } from '../addresses.ts';
import { editionWith, languages, type Edition, type Language } from '../editions.ts';
import { headingText } from '../html/heading.ts';
import type { Plan, Unit } from '../plan/model.ts';
import { boxId } from '../plan/numbering.ts';
import { rowsOf } from '../plan/tables.ts';
import { lineage, partOf, unitsOf } from '../plan/traverse.ts';
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
  const pages = [titlePage(plan, language), ...unitsOf(plan).flatMap((unit) => unitPages(unit, language))];
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

/** The pages on which a unit's own words stand: its text, its table, the corrections of it. */
function unitPages(unit: Unit, language: Language): Unordered[] {
  // Hits are grouped under their chapter, those of a project box under the part that it belongs to.
  const [part, chapter] = lineage(unit);
  const page = (addresses: Addresses, passages: SearchPassage[], group: Unit = chapter ?? unit): Unordered => ({
    addresses,
    part: partOf(unit).n,
    group: { id: group.id, title: headingText(group) },
    path: lineage(unit).map(headingText).join(SEPARATOR),
    passages,
  });

  const text = [headingPassage(unit), ...unit.clauses.map(clausePassage), ...translatorNotes(unit, language)];
  const pages = [
    page(
      inEditions(language, (edition) => unitAddress(edition, unit)),
      text,
    ),
  ];
  if (unit.level === 'section' && unit.indicators) {
    const rows = rowsOf(unit.indicators).map((row) => indicatorPassage(row, language));
    pages.push(page(onReference(language, 'indicators'), [tablePassage(unit.indicators, 'indicators'), ...rows]));
  }
  if (unit.level === 'part' && unit.box) {
    const rows = rowsOf(unit.box).map(projectPassage);
    pages.push(page(onReference(language, 'projects'), [tablePassage(unit.box, boxId(unit.n)), ...rows], part));
  }
  return [...pages, page(onReference(language, 'corrections'), correctionNotes(unit, language))];
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
