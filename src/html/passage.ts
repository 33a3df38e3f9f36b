import type { Correction, PageBreak, Passage, Placed, TranslatorNote } from '../plan/model.ts';
import { pageId } from '../plan/numbering.ts';
import type { Words } from '../words/words.ts';

/** The labels of the links that stand inside a passage. */
type NoteLabels = Pick<Words, 'noteLabel' | 'translatorNoteLabel'>;

/** Words of a passage that lead somewhere. */
export interface Link {
  start: number;
  end: number;
  address: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/**
 * The HTML of a passage: its words, bold as received, the places of corrections and translator's notes, and as `data-edition`
 * (neither copied, searched nor read as the plan's words) the marks of printed pages and the links to notes, labelled in `words`.
 * Without `words` the passage's own alone. `links`: where words of the passage lead.
 */
export function passageHtml(passage: Passage, words?: NoteLabels, links: readonly Link[] = []): string {
  const { spans, text, corrections, breaks, notes } = passage;
  const bold = boldRanges(spans);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of bold) cuts.add(start).add(end);
  for (const { start, end } of words ? [...corrections, ...breaks, ...notes, ...links] : []) cuts.add(start).add(end);
  const offsets = [...cuts].sort((a, b) => a - b);
  let html = '';
  offsets.forEach((start, i) => {
    if (words) for (const entry of breaks.filter((candidate) => candidate.start === start)) html += pageMark(entry);
    const end = offsets[i + 1];
    if (end === undefined) return;
    let piece = escapeHtml(text.slice(start, end));
    const inside = <T>(list: readonly Placed<T>[]) => (words ? list.find((candidate) => candidate.start <= start && end <= candidate.end) : undefined);
    const correction = inside(corrections);
    if (correction) piece = `<span class="${correction.kind}">${piece}</span>`;
    const link = links.find((candidate) => candidate.start <= start && end <= candidate.end);
    if (link) piece = `<a href="${link.address}">${piece}</a>`;
    if (bold.some((range) => range.start <= start && end <= range.end)) piece = `<strong>${piece}</strong>`;
    if (correction?.end === end) piece += correctionMark(correction, words!);
    const note = inside(notes);
    if (note?.end === end) piece += noteMark(note, notes.indexOf(note), words!);
    html += piece;
  });
  return html;
}

function boldRanges(spans: Passage['spans']): { start: number; end: number }[] {
  let at = 0;
  return spans.flatMap(({ text, bold }) => {
    const range = { start: at, end: (at += text.length) };
    return bold ? [range] : [];
  });
}

/** Where a printed page begins, with a question mark where that is not sure; set by the stylesheet, so that it is nobody's text. */
export const pageMark = ({ page, certainty }: PageBreak) =>
  `<span class="page" id="${pageId(page)}" data-page="${page}${certainty === 'probable' ? '?' : ''}" data-edition aria-hidden="true"></span>`;

/** In a translation, the anchors of the printed pages that begin inside a passage; where exactly, only the original can show. */
export const pageAnchors = ({ breaks }: Passage) => breaks.map(({ page }) => `<span id="${pageId(page)}" data-edition></span>`).join('');

function correctionMark({ n }: Correction, words: NoteLabels): string {
  return `<a class="note" href="#note-${n}" data-edition aria-label="${escapeHtml(words.noteLabel(n))}">${n}</a>`;
}

/** The n-th note of a passage: a letter, and the id of its place on the page. */
export const noteLetter = (n: number) => 'abcdefghijklmnopqrstuvwxyz'[n]!;
export const noteId = (clause: string, n: number) => `note-${clause}-${noteLetter(n)}`;

function noteMark({ clause }: TranslatorNote, n: number, words: NoteLabels): string {
  return `<a class="note" href="#${noteId(clause, n)}" data-edition aria-label="${escapeHtml(words.translatorNoteLabel(noteLetter(n)))}">${noteLetter(n)}</a>`;
}
