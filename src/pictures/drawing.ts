/** A piece of a drawing; places and sizes in pixels of the sheet. `quiet`: the edition's small text, a scale's line. */
export type Mark =
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size?: number;
      anchor?: 'start' | 'middle' | 'end';
      bold?: boolean;
      quiet?: boolean;
    }
  | { kind: 'line'; x: number; y: number; to: { x: number; y: number }; width?: number; quiet?: boolean }
  | { kind: 'circle' | 'square'; x: number; y: number; size: number; filled: boolean }
  | { kind: 'bar'; x: number; y: number; width: number; height: number };

/** What a picture shows, without its title and its source. */
export interface Drawing {
  height: number;
  marks: readonly Mark[];
}

/** How wide every sheet is. */
export const WIDTH = 960;
/** The size of text that says nothing else. */
export const TEXT = 15;

/** How wide a text is set, near enough to keep texts apart: a Chinese character is as wide as it is high, others just over half. */
export const widthOf = (text: string, size = TEXT): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef“”‘’…—]/.test(character) ? 1 : 0.56), 0) * size;

/** A text in lines no wider than a width; English breaks between words, Chinese between characters. */
export function linesOf(text: string, width: number, size = TEXT): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s*|\s+/g) ?? []) {
    if (line && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
