import { sourceLanguage } from '../../editions.ts';
import { sentencesOf } from '../../html/sentence.ts';
import type { Hit, Range } from '../../search/hit.ts';
import { wholeWords } from '../../search/whole-words.ts';
import { element } from '../element.ts';
import { spoken } from './page-data.ts';

/** How much of a sentence is shown on either side of a mark, in UTF-16 units, and what says that there is more. */
const AROUND: Record<string, { window: number; before: string; between: string; after: string }> = {
  'zh-CN': { window: 40, before: '……', between: '……', after: '……' },
};
const AROUND_ELSE = { window: 96, before: '… ', between: ' … ', after: ' …' };

/** A passage's own words with what was found marked: of a clause what stands around it in its sentences, of a row all of its cells. */
export function excerpt({ passage: { cells, kind }, marks }: Hit, lang: string): HTMLElement {
  const { before, between, after } = AROUND[lang] ?? AROUND_ELSE;
  const words = element('p', { class: 'words said', lang });
  const inSentences = kind === 'clause' || kind === 'note';
  for (const [cell, text] of cells.entries()) {
    if (cell) words.append(element('span', { class: 'between' }, ' / '));
    const pieces = inSentences ? piecesAround(text, marks[cell]!, lang) : [[0, text.length] as Range];
    for (const [i, piece] of pieces.entries()) {
      if (piece[0]) words.append(i ? between : before);
      appendMarked(words, text, marks[cell]!, piece);
    }
    if (pieces.length && pieces[pieces.length - 1]![1] < text.trimEnd().length) words.append(after);
  }
  return words;
}

/** What stands around the marks of a text, each in its sentence; pieces between which nothing or next to nothing is left out are one. */
function piecesAround(text: string, marks: readonly Range[], lang: string): Range[] {
  const { window } = AROUND[lang] ?? AROUND_ELSE;
  const sentences = sentencesOf(text);
  const pieces: Range[] = [];
  for (const [from, to] of marks) {
    const low = sentences.find(({ end }) => end > from)!.start;
    const high = sentences.find(({ end }) => end >= to)!.end;
    const [start, end] = wholeWords(text, [from - window, to + window], [low, high], lang);
    const last = pieces[pieces.length - 1];
    if (last && start - last[1] < window / 4) last[1] = Math.max(last[1], end);
    else pieces.push([start, end]);
  }
  return pieces;
}

/** A text of a translation, with the Chinese that it quotes under its own language. */
const said = (text: string, { lang }: HTMLElement) => (lang === sourceLanguage.lang ? [text] : spoken(text));

/** Adds a stretch of a text with what was found in it marked. */
export function appendMarked(to: HTMLElement, text: string, marks: readonly Range[], [start, end]: Range): void {
  let at = start;
  for (const [from, until] of marks) {
    if (until <= start || from >= end) continue;
    const mark = element('mark', {}, ...said(text.slice(Math.max(from, start), Math.min(until, end)), to));
    to.append(...said(text.slice(at, Math.max(from, start)), to), mark);
    at = Math.min(until, end);
  }
  to.append(...said(text.slice(at, end), to));
}
