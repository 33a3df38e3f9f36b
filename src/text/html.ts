import type { Correction, PageBreak, Passage } from '../plan/model.ts';
import { pageId } from '../plan/numbering.ts';

/** What the HTML of a passage says beside the plan's words. */
export interface PassageMarks {
  /** The text that a screen reader reads for a note's link. */
  noteLabel: (correction: Correction) => string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/**
 * The HTML of a passage: the plan's words, bold as received, the places of corrections, and as `data-edition`
 * (neither copied, searched nor read as the plan's words) the marks of printed pages and the links to notes.
 * Without `marks` the plan's words alone.
 */
export function passageHtml(passage: Passage, marks?: PassageMarks): string {
  const { spans, text, corrections, breaks } = passage;
  const bold = boldRanges(spans);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of bold) cuts.add(start).add(end);
  for (const { start, end } of marks ? [...corrections, ...breaks] : []) cuts.add(start).add(end);
  const offsets = [...cuts].sort((a, b) => a - b);
  let html = '';
  offsets.forEach((start, i) => {
    if (marks) for (const entry of breaks.filter((candidate) => candidate.start === start)) html += pageMark(entry);
    const end = offsets[i + 1];
    if (end === undefined) return;
    let piece = escapeHtml(text.slice(start, end));
    const correction = marks && corrections.find((candidate) => candidate.start <= start && end <= candidate.end);
    if (correction) piece = `<span class="${correction.kind}">${piece}</span>`;
    if (bold.some((range) => range.start <= start && end <= range.end)) piece = `<strong>${piece}</strong>`;
    if (correction?.end === end) piece += noteMark(correction, marks!);
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

function noteMark(correction: Correction, { noteLabel }: PassageMarks): string {
  return `<a class="note" href="#note-${correction.n}" data-edition aria-label="${escapeHtml(noteLabel(correction))}">${correction.n}</a>`;
}
