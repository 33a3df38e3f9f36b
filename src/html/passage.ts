import { sourceLanguage, type Edition } from '../editions.ts';
import type { Correction, PageBreak, Passage, TranslatorNote } from '../plan/model.ts';
import { pageId } from '../plan/numbering.ts';
import type { Words } from '../words/words.ts';
import { runsOf, type Link, type Run } from './runs.ts';

/** The labels of what stands inside a passage without being its text. */
type PassageLabels = Pick<Words, 'noteLabel' | 'translatorNoteLabel' | 'pageLabel'>;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as HTML or XML, between tags or as an attribute in double quotation marks. */
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/**
 * The HTML of a passage: its words, bold as received, the places of corrections and translator's notes, and as `data-edition`
 * (neither copied, searched nor read as the plan's words) the marks of printed pages and the links to notes, labelled in `words`.
 * `links`: where words of the passage lead.
 */
export const passageHtml = (passage: Passage, words: PassageLabels, links: readonly Link[] = []): string =>
  runsOf(passage, links)
    .map((run) => runHtml(run, words))
    .join('');

function runHtml(run: Run, words: PassageLabels): string {
  switch (run.kind) {
    case 'words':
      return wordsHtml(run);
    case 'page-mark':
      return pageMark(run.pageBreak, words);
    case 'correction-mark':
      return correctionMark(run.correction, words);
    case 'note-mark':
      return noteMark(run.note, run.n, words);
  }
}

function wordsHtml({ text, bold, correction, address }: Extract<Run, { kind: 'words' }>): string {
  let html = escapeHtml(text);
  if (correction) html = `<span class="${correction.kind}">${html}</span>`;
  if (address) html = `<a href="${address}">${html}</a>`;
  return bold ? `<strong>${html}</strong>` : html;
}

/** Where a printed page begins, with a question mark where that is not sure; set by the stylesheet, so that it is nobody's text. */
export function pageMark({ page, certainty }: PageBreak, words: PassageLabels): string {
  const shown = `${page}${certainty === 'probable' ? '?' : ''}`;
  const label = escapeHtml(words.pageLabel(shown));
  return `<span class="page" id="${pageId(page)}" data-page="${shown}" data-edition role="separator" aria-label="${label}"></span>`;
}

/** The same beside the title of a table that stands apart from the text: said in words, since no text around it shows what it is. */
export function namedPage({ page, certainty }: PageBreak, words: Pick<Words, 'titlePage'>): string {
  return `<small class="title-page" id="${pageId(page)}" data-edition>${words.titlePage(page, certainty === 'probable')}</small>`;
}

/**
 * In an edition without the plan's own words, the anchors of the printed pages that begin inside a translated passage; where exactly,
 * only the original can show. Elsewhere nothing: the original carries its marks itself.
 */
export function pageAnchors({ original }: { original?: Passage | undefined }, { languages }: Edition): string {
  if (!original || languages.includes(sourceLanguage)) return '';
  return original.breaks.map(({ page }) => `<span id="${pageId(page)}" data-edition></span>`).join('');
}

/** The id of the place on a page where a correction is explained. */
export const correctionNoteId = (n: number) => `note-${n}`;

function correctionMark({ n }: Correction, words: PassageLabels): string {
  return markLink(correctionNoteId(n), words.noteLabel(n), String(n));
}

/** The n-th note of a passage: a letter, and the id of its place on the page. */
export const noteLetter = (n: number) => 'abcdefghijklmnopqrstuvwxyz'[n]!;
export const noteId = (clause: string, n: number) => `note-${clause}-${noteLetter(n)}`;

function noteMark({ clause }: TranslatorNote, n: number, words: PassageLabels): string {
  return markLink(noteId(clause, n), words.translatorNoteLabel(noteLetter(n)), noteLetter(n));
}

/** Its number or letter is set by the stylesheet: between two characters of a phrase stands no text that is not the plan's. */
const markLink = (id: string, label: string, shown: string) =>
  `<a class="note" href="#${id}" data-edition data-n="${shown}" aria-label="${escapeHtml(label)}"></a>`;
