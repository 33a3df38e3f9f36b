/**
 * A piece of a drawing; places and sizes in pixels of the sheet. `quiet`: the edition's small text, a scale's line. A circle and a square
 * have their place in their middle; squares are some of those that are counted in lines from a place.
 */
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
  | { kind: 'squares'; x: number; y: number; first: number; last: number; filled: boolean }
  | { kind: 'bar'; x: number; y: number; width: number; height: number };

/** What a picture shows, without its title and its source. */
export interface Drawing {
  height: number;
  marks: readonly Mark[];
}

/** How wide every sheet is, and what is free beside all that stands on it. */
export const WIDTH = 960;
export const MARGIN = 32;
/** How wide the drawing itself may be. */
export const DRAWN = WIDTH - 2 * MARGIN;
/** The size of text that says nothing else. */
export const TEXT = 15;
/** The size of a column's head and of the source. */
export const SMALL = 13;
/** From one line of text to the next. */
export const LINE = 20;
