import { contentsAddress, fromRoot, referenceAddress, unitAddress, type Reference } from '../addresses.ts';
import { editionOf, languages, parallelEdition, sourceLanguage, type Edition, type Language } from '../editions.ts';
import type { Clause, Indicator, Passage, Plan, ProjectRow, Table, Unit } from '../plan/model.ts';
import { rowsOf } from '../plan/tables.ts';
import { lineage, partOf, unitsOf } from '../plan/traverse.ts';
import { headingText } from '../html/heading.ts';
import { noteId } from '../html/passage.ts';
import { correctionSentence } from '../words/correction.ts';
import { wordsOf } from '../words/words.ts';
import { SEPARATOR, type HitKind, type SearchPage, type SearchPassage } from '../search/hit.ts';

type Unordered = Omit<SearchPage, 'order'>;

/** The id of the plan's title on the contents page. */
export const TITLE_ID = 'title';

/** What can be found, in the plan's order: all of the plan's own words in one language (headings, clauses, tables cell by cell), and the edition's notes. */
export function searchPages(plan: Plan, language: Language): SearchPage[] {
  const title: Unordered = {
    addresses: inEditions(language, contentsAddress),
    part: 0,
    group: { id: TITLE_ID, title: plan.title },
    path: '',
    passages: [{ id: TITLE_ID, kind: 'heading', cells: [plan.title, plan.contents], pages: [1], head: plan.title.length }],
  };
  let order = 0;
  return [title, ...unitsOf(plan).flatMap((unit) => pagesOf(unit, language))].filter(({ passages }) => passages.length).map((page) => {
    const first = order;
    order += page.passages.length;
    return { ...page, order: first };
  });
}

/** Where readers of each language open words of `language`: in their own edition, or where both languages stand side by side. */
const inEditions = (language: Language, at: (edition: Edition) => string) => Object.fromEntries(languages.map((each) => [each.tag, fromRoot(at(each === language ? editionOf(each) : parallelEdition))]));

/** A reference page has its words in one language alone. */
const onReference = (language: Language, page: Reference) => Object.fromEntries(languages.map(({ tag }) => [tag, fromRoot(referenceAddress(language, page))]));

function pagesOf(unit: Unit, language: Language): Unordered[] {
  const group = lineage(unit)[1] ?? unit;
  const page = (addresses: Record<string, string>, passages: SearchPassage[], of: Unit = group): Unordered => ({
    addresses, part: partOf(unit).n, group: { id: of.id, title: headingText(of) }, path: lineage(unit).map(headingText).join(SEPARATOR), passages,
  });
  const text = page(inEditions(language, (edition) => unitAddress(edition, unit)), [headingPassage(unit), ...unit.clauses.map(clausePassage), ...translatorNotes(unit, language)]);
  const indicators = unit.level === 'section' && unit.indicators ? page(onReference(language, 'indicators'), [tablePassage(unit.indicators, 'indicators'), ...rowsOf(unit.indicators).map((row) => indicatorPassage(row, language))]) : undefined;
  const projects = unit.level === 'part' && unit.box ? page(onReference(language, 'projects'), [tablePassage(unit.box, `box-${unit.n}`), ...rowsOf(unit.box).map(projectPassage)], unit) : undefined;
  const notes = page(onReference(language, 'corrections'), correctionNotes(unit, language));
  return [text, ...(indicators ? [indicators] : []), ...(projects ? [projects] : []), notes];
}

const headingPassage = (unit: Unit): SearchPassage => ({ id: unit.id, kind: 'heading', cells: [headingText(unit)], pages: [unit.page], head: headingText(unit).length });

function clausePassage(clause: Clause): SearchPassage {
  const [first] = clause.spans;
  return { ...common('clause', clause.id, clause.pages, [clause]), head: first?.bold ? first.text.length : 0 };
}

/** A table's title, columns and categories: each row has its own cells only. */
function tablePassage<Row>({ title, columns, groups, page }: Table<Row>, id: string): SearchPassage {
  return { id, kind: 'heading', cells: [title, ...columns.filter(Boolean), ...groups.map(({ category }) => category)], pages: [page], head: title.length };
}

function indicatorPassage({ id, pages, name, unit, values, kind }: Indicator, language: Language): SearchPassage {
  const passage = common('indicator', id, pages, [name]);
  return { ...passage, cells: [...passage.cells, unit, ...Object.values(values).map(String), wordsOf(language).kind[kind]], head: name.text.length };
}

function projectPassage({ id, pages, name, content }: ProjectRow): SearchPassage {
  return { ...common('project', id, pages, name ? [name, content] : [content]), head: name?.text.length ?? 0 };
}

function common(kind: HitKind, id: string, pages: readonly number[], cells: readonly Passage[]): Omit<SearchPassage, 'head'> {
  const received = cells.flatMap(({ corrections }, cell) => corrections.filter((correction) => correction.kind === 'transcription' && correction.reason !== 'lost-bold')
    .map((correction): [number, number, number, string] => [cell, correction.start, correction.end, correction.received]));
  return { id, kind, cells: cells.map(({ text }) => text), pages: [...pages], ...(received.length && { received }) };
}

const note = (id: string, text: string): SearchPassage => ({ id, kind: 'note', cells: [text], pages: [], head: 0 });

/** The corrections of the Chinese text, as the corrections page words them. */
const correctionNotes = (unit: Unit, language: Language) => (unit.original ?? unit).corrections.map((correction) => note(`correction-${correction.n}`, correctionSentence(correction, wordsOf(language))));

/** The translator's notes, in the language that they are written in. */
function translatorNotes({ notes }: Unit, language: Language): SearchPassage[] {
  if (language === sourceLanguage) return [];
  return notes.map((each) => {
    const n = notes.filter(({ clause }) => clause === each.clause).indexOf(each);
    return note(noteId(each.clause, n), each.note);
  });
}
