import { sourceLanguage, type Language } from '../editions.ts';
import { headingText } from '../html/heading.ts';
import { noteId } from '../html/passage.ts';
import type { Clause, Indicator, Passage, ProjectRow, Table, Unit } from '../plan/model.ts';
import { correctionId } from '../plan/numbering.ts';
import { cellsIn } from '../plan/tables.ts';
import type { HitKind, SearchPassage } from '../search/hit.ts';
import { correctionSentence } from '../words/correction.ts';
import { wordsOf } from '../words/words.ts';

/** A unit's heading. */
export function headingPassage(unit: Unit): SearchPassage {
  const text = headingText(unit);
  return { id: unit.id, kind: 'heading', cells: [text], pages: [unit.page], head: text.length };
}

/** A clause; its head is what it begins with in bold. */
export function clausePassage(clause: Clause): SearchPassage {
  const [first] = clause.spans;
  return { ...common('clause', clause.id, clause.pages, [clause]), head: first?.bold ? first.text.length : 0 };
}

/** A table's title, columns and categories: each row has its own cells only. */
export function tablePassage<Row>({ title, columns, groups, page }: Table<Row>, id: string): SearchPassage {
  const cells = [title, ...columns.filter(Boolean), ...groups.map(({ category }) => category)];
  return { id, kind: 'heading', cells, pages: [page], head: title.length };
}

/** A row of the table of indicators: its name, unit, values and kind. */
export function indicatorPassage({ id, pages, name, unit, values, kind }: Indicator, language: Language): SearchPassage {
  const passage = common('indicator', id, pages, [name]);
  const cells = [...passage.cells, unit, ...Object.values(values).map(String), wordsOf(language).kind[kind]];
  return { ...passage, cells, head: name.text.length };
}

/** A row of a project box. */
export function projectPassage(row: ProjectRow): SearchPassage {
  return { ...common('project', row.id, row.pages, cellsIn(row)), head: row.name?.text.length ?? 0 };
}

/** The corrections of a unit's Chinese text, as the corrections page words them. */
export function correctionNotes(unit: Unit, language: Language): SearchPassage[] {
  const { corrections } = unit.original ?? unit;
  return corrections.map((correction) => note(correctionId(correction.n), correctionSentence(correction, wordsOf(language))));
}

/** The translator's notes of a unit, in the language that they are written in. */
export function translatorNotes({ notes }: Unit, language: Language): SearchPassage[] {
  if (language === sourceLanguage) return [];
  return notes.map((each) => {
    const n = notes.filter(({ clause }) => clause === each.clause).indexOf(each);
    return note(noteId(each.clause, n), each.note);
  });
}

const note = (id: string, text: string): SearchPassage => ({ id, kind: 'note', cells: [text], pages: [], head: 0 });

/** What all passages of the plan share; corrected words are found as they were received, too. */
function common(kind: HitKind, id: string, pages: readonly number[], cells: readonly Passage[]): Omit<SearchPassage, 'head'> {
  const received = cells.flatMap(({ corrections }, cell) =>
    corrections
      .filter((correction) => correction.kind === 'transcription' && correction.reason !== 'lost-bold')
      .map(({ start, end, received: was }): [number, number, number, string] => [cell, start, end, was]),
  );
  return { id, kind, cells: cells.map(({ text }) => text), pages: [...pages], ...(received.length && { received }) };
}
