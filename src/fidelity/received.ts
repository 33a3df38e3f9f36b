import type { UnitLevel } from '../plan/numbering.ts';

/** A stream of characters with the line of the file that each stands on. */
export interface Stream {
  text: string;
  lines: number[];
}

/** A bold stretch of a paragraph: where it begins, counted in UTF-16 units, and its words. */
export interface Bold {
  start: number;
  text: string;
}

/** What the characters alone do not show: headings, paragraphs with their bold, table rows; in order, with the line of each. */
export interface Form {
  headings: { line: number; text: string; level: UnitLevel }[];
  paragraphs: { line: number; text: string; bold: Bold[] }[];
  rows: { line: number; cells: string[] }[];
}

const LEVELS: Record<string, UnitLevel> = { 篇: 'part', 章: 'chapter', 节: 'section' };
const HEADING = /^第[一二三四五六七八九十]+([篇章节])/;
const squeeze = (text: string) => text.replace(/\s/g, '');
const strip = (line: string) =>
  squeeze(
    line
      .replace(/^\s*#+/, '')
      .replaceAll('**', '')
      .replace(/<\/?b>/g, ''),
  );

/** The contents list ends, and the body begins, where the first heading stands a second time. */
function bodyStart(lines: readonly string[]): number {
  const first = lines.findIndex((line) => HEADING.test(strip(line)));
  const heading = strip(lines[first]!).replace(/\.+\d+$/, '');
  return lines.findIndex((line, i) => i > first && strip(line) === heading);
}

/** The whole received file less white space, leading #, **, <b></b> and the contents list's dot leaders; nothing else. */
export function receivedStream(file: string): Stream {
  const lines = file.split('\n');
  const body = bodyStart(lines);
  const stream: Stream = { text: '', lines: [] };
  lines.forEach((line, i) => {
    const text = i < body ? strip(line).replace(/\.{2,}/g, '') : strip(line);
    stream.text += text;
    for (let k = 0; k < text.length; k++) stream.lines.push(i + 1);
  });
  return stream;
}

/** The form of the received body, read from the file alone. Marks around headings carry no meaning. */
export function receivedForm(file: string): Form {
  const lines = file.split('\n');
  const body = bodyStart(lines);
  const form: Form = { headings: [], paragraphs: [], rows: [] };
  lines.forEach((raw, i) => {
    const line = i + 1;
    const text = strip(raw);
    if (i < body || !text) return;
    const level = HEADING.exec(text)?.[1];
    if (raw.includes('\t')) form.rows.push({ line, cells: raw.split('\t').map(strip) });
    else if (level) form.headings.push({ line, text, level: LEVELS[level]! });
    else form.paragraphs.push({ line, text, bold: boldOf(squeeze(raw).replace(/^#+/, '')) });
  });
  return form;
}

/** By place and not by words alone: the same words may stand twice in a paragraph. Each ** before a stretch is no part of the text. */
function boldOf(line: string): Bold[] {
  return [...line.matchAll(/\*\*(.+?)\*\*/g)].map((match, i) => ({ start: match.index - 4 * i, text: match[1]! }));
}

/** The lines that begin a batch of the conversion: those after a run of exactly three blank lines in the body. */
export function batchStarts(file: string): number[] {
  const lines = file.split('\n');
  const body = bodyStart(lines);
  return lines.flatMap((line, i) =>
    i > body && line.trim() && [1, 2, 3].every((back) => !lines[i - back]!.trim()) && lines[i - 4]!.trim() ? [i + 1] : [],
  );
}
