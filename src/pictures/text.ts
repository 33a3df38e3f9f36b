import { LINE, TEXT, type Mark } from './drawing.ts';

/** How wide characters are set in a face of middling width, as shares of their height. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffef“”…—]/, 1],
  [/[0-9]/, 0.56],
  [/[A-Z%+−–≥≤]/, 0.62],
  [/[ \u00a0ijlt.,:;’'()]/, 0.33],
];
const OTHER = 0.57;

/** How wide a text is set, near enough to keep texts apart. */
export const widthOf = (text: string, size = TEXT): number =>
  [...text].reduce((sum, character) => sum + (WIDTHS.find(([of]) => of.test(character))?.[1] ?? OTHER), 0) * size;

/** What a text is broken between: words that no fixed space joins, and Chinese characters with signs that may not end or begin a line. */
const PIECE = /[《（]*[\u2e80-\uffef][，。；：、）》]*|(?:\u00a0|[^\u2e80-\uffef\s])+[，。；：、）》]*\s*|\s+/g;

/** A text in lines no wider than a width. */
export function linesOf(text: string, width: number, size = TEXT): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (line && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** A text of some lines, the first with its foot at a height. */
export const textMarks = (lines: readonly string[], at: Omit<Mark & { kind: 'text' }, 'kind' | 'text'>): Mark[] =>
  lines.map((text, i) => ({ kind: 'text', ...at, y: at.y + i * LINE, text }));

/** The widest of some texts. */
export const widest = (texts: readonly string[], size = TEXT): number => Math.max(0, ...texts.map((text) => widthOf(text, size)));
