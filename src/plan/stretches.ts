import type { Passage } from './model.ts';

/** A part of a text, from one UTF-16 offset to the next. */
export interface Stretch {
  start: number;
  end: number;
}

/** Whether a stretch holds the whole of another. */
export const covers = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The bold stretches of a passage's text, in its order. */
export function boldStretches({ spans }: Pick<Passage, 'spans'>): Stretch[] {
  const bold: Stretch[] = [];
  let start = 0;
  for (const span of spans) {
    const end = start + span.text.length;
    if (span.bold) bold.push({ start, end });
    start = end;
  }
  return bold;
}
