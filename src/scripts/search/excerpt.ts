import { sentencesOf } from '../../html/sentence.ts';
import type { Hit, Range } from '../../search/hit.ts';
import { element } from '../element.ts';

/** A passage's own words with what was found marked: of a clause the sentences that hold it, of a row all of its cells. */
export function excerpt({ passage: { cells, kind }, marks }: Hit, lang: string): HTMLElement {
  const words = element('p', { class: 'words', lang });
  const inSentences = kind === 'clause' || kind === 'note';
  for (const [cell, text] of cells.entries()) {
    if (cell) words.append(' · ');
    const pieces = inSentences ? sentencesWith(text, marks[cell]!) : [{ start: 0, end: text.length }];
    let shown = 0;
    for (const piece of pieces) {
      if (piece.start > shown) words.append(shown ? ' … ' : '… ');
      appendMarked(words, text, marks[cell]!, piece);
      shown = piece.end;
    }
    if (shown && shown < text.length) words.append(' …');
  }
  return words;
}

/** The sentences of a text that hold a mark; neighbours are one piece. */
function sentencesWith(text: string, marks: readonly Range[]): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of sentencesOf(text)) {
    if (!marks.some((mark) => mark[0] < end && mark[1] > start)) continue;
    const last = pieces[pieces.length - 1];
    if (last?.end === start) last.end = end;
    else pieces.push({ start, end });
  }
  return pieces;
}

function appendMarked(to: HTMLElement, text: string, marks: readonly Range[], { start, end }: { start: number; end: number }): void {
  let at = start;
  for (const [from, until] of marks) {
    if (until <= start || from >= end) continue;
    const mark = element('mark', {}, text.slice(Math.max(from, start), Math.min(until, end)));
    to.append(text.slice(at, Math.max(from, start)), mark);
    at = Math.min(until, end);
  }
  to.append(text.slice(at, end));
}
