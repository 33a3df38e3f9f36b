import type { Clause, Indicator, Passage, Plan, ProjectBox, ProjectRow, Unit } from '../plan/model.ts';
import { boldStretches, covers } from '../plan/stretches.ts';
import { rowsOf } from '../plan/tables.ts';
import { unitsBelow, unitsOf } from '../plan/traverse.ts';
import type { Form } from './received.ts';

/** A text of the received stream with the unit whose file makes it; none: the plan's own file. */
export interface RebuiltText {
  unit?: Unit;
  text: string;
}

/** An item of the form: it has no line, but a unit that it is made from. */
type Rebuilt<Item> = Omit<Item, 'line'> & { unit: Unit };

/** The received form as the plan's records make it, with all of its texts in the order of the file. */
export type RebuiltForm = { [List in keyof Form]: Rebuilt<Form[List][number]>[] } & { order: RebuiltText[] };

/** Prints the received stream, text by text, from the plan alone; this folder's other half reads it from the file. */
export function rebuiltStream(plan: Plan): RebuiltText[] {
  const contents = unitsOf(plan).map((unit) => ({ unit, text: `${unit.number}${unit.title}${unit.listedPage}` }));
  return [{ text: plan.title }, { text: plan.contents }, ...contents, ...rebuiltForm(plan).order];
}

/** Prints the received form from the plan alone. */
export function rebuiltForm(plan: Plan): RebuiltForm {
  const form: RebuiltForm = { headings: [], paragraphs: [], rows: [], order: [] };
  const row = (unit: Unit, cells: string[]) => {
    form.rows.push({ unit, cells });
    form.order.push(...cells.map((text) => ({ unit, text })));
  };
  const print = (unit: Unit) => {
    const heading = unit.number + unit.title;
    form.headings.push({ unit, text: heading, level: unit.level });
    form.order.push({ unit, text: heading });
    const blocks = unit.clauses.flatMap((clause) => receivedBlocks(clause, unit));
    for (const { text, bold, joins } of blocks) {
      const before = form.paragraphs.at(-1);
      if (joins && before)
        Object.assign(before, {
          text: before.text + text,
          bold: [...before.bold, ...bold.map(({ start, text: words }) => ({ start: before.text.length + start, text: words }))],
        });
      else form.paragraphs.push({ unit, text, bold });
      form.order.push({ unit, text });
    }
    if (unit.level === 'section' && unit.indicators) {
      const { title, columns } = unit.indicators;
      form.paragraphs.push({ unit, text: title, bold: [] });
      form.order.push({ unit, text: title });
      row(unit, [...columns]);
      for (const indicator of rowsOf(unit.indicators))
        row(
          unit,
          indicatorCells(
            indicator,
            unit.indicators.groups.some(({ rows }) => rows[0] === indicator),
          ),
        );
    }
    unitsBelow(unit).forEach(print);
    if (unit.level === 'part' && unit.box) boxRows(unit.box).forEach((cells) => row(unit, cells));
  };
  plan.parts.forEach(print);
  return form;
}

/** What was received between two offsets of the reading text: each transcription turned back. */
export function receivedText({ text, corrections }: Passage, from = 0, to = text.length): string {
  let result = '';
  let at = from;
  for (const { kind, start, end, received } of corrections) {
    if (kind !== 'transcription' || start < from || end > to) continue;
    result += text.slice(at, start) + received;
    at = end;
  }
  return result + text.slice(at, to);
}

/** A clause as the paragraphs it was received in: cut at each page break inside it, joined to the one before where it was split. */
function receivedBlocks(clause: Clause, unit: Unit): { text: string; bold: Form['paragraphs'][number]['bold']; joins: boolean }[] {
  const lost = clause.corrections.filter(({ reason }) => reason === 'lost-bold');
  const cuts = [0, ...clause.breaks.flatMap(({ start }) => (start > 0 ? [start] : [])), clause.text.length];
  const bold = boldStretches(clause).filter((stretch) => !lost.some((record) => covers(record, stretch)));
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!;
    const inside = bold.filter(({ start, end }) => start < to && end > from);
    return {
      text: receivedText(clause, from, to),
      bold: inside.map(({ start, end }) => ({
        start: receivedText(clause, from, Math.max(start, from)).length,
        text: receivedText(clause, Math.max(start, from), Math.min(end, to)),
      })),
      joins: i === 0 && unit.splits.some((split) => split.clause === clause.id),
    };
  });
}

const KIND = { expected: '预期性', binding: '约束性' };

function indicatorCells(indicator: Indicator, first: boolean): string[] {
  const { values } = indicator;
  const given = 'words' in values ? [values.words, ''] : [String(values.base), String(values.target)];
  return [
    first ? indicator.category : '',
    String(indicator.n),
    `${receivedText(indicator.name)}(${indicator.unit})`,
    ...given,
    KIND[indicator.kind],
  ];
}

/** The rows of a box as they were received: a cut cell has its tail on a row of its own, displaced cells stand one to the left. */
function boxRows(box: ProjectBox): string[][] {
  const body = box.groups.flatMap(({ category, rows }) =>
    rows.flatMap((row, i) => projectCells(row, i === 0 ? category : '', box.displaced)),
  );
  return [[box.title, '', ''], [...box.columns], ...body];
}

function projectCells(row: ProjectRow, category: string, displaced: readonly number[]): string[][] {
  const cell = (passage: Passage | undefined) => {
    const cut = passage?.breaks.find(({ start }) => start > 0)?.start;
    return {
      head: passage ? receivedText(passage, 0, cut ?? passage.text.length) : '',
      tail: passage && cut ? receivedText(passage, cut) : '',
    };
  };
  const [name, content] = [cell(row.name), cell(row.content)];
  // The tail stands on the next page, so it was displaced with the rows that follow it there.
  const before = displaced.includes(row.n + 1) ? [] : [''];
  const tail = name.tail || content.tail ? [[...before, name.tail, content.tail]] : [];
  return [displaced.includes(row.n) ? [name.head, content.head] : [category, name.head, content.head], ...tail];
}
