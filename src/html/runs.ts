import type { Correction, PageBreak, Passage, TranslatorNote } from '../plan/model.ts';
import { boldStretches, covers, type Stretch } from '../plan/stretches.ts';

/** Words of a passage that lead somewhere. */
export interface Link extends Stretch {
  address: string;
}

/**
 * A piece of a passage as every format prints it: words that are alike in all that is known of them, or a mark of this edition
 * between them. Marks: where a printed page begins, and after the last word that they are about the numbers of corrections and
 * the letters of translator's notes (`n`: the how-manieth of the passage, from 0).
 */
export type Run =
  | { kind: 'words'; text: string; bold: boolean; correction?: Correction; address?: string }
  | { kind: 'page-mark'; pageBreak: PageBreak }
  | { kind: 'correction-mark'; correction: Correction }
  | { kind: 'note-mark'; note: TranslatorNote; n: number };

/**
 * A passage as runs in the order in which they are read; the texts of its words, joined, are the passage's text.
 * `links`: where words of the passage lead.
 */
export function runsOf(passage: Passage, links: readonly Link[] = []): Run[] {
  const { text, corrections, breaks, notes } = passage;
  const bold = boldStretches(passage);
  const runs: Run[] = [];
  const cuts = cutsOf(text, [...bold, ...corrections, ...breaks, ...notes, ...links]);
  cuts.forEach((start, i) => {
    for (const pageBreak of breaks) if (pageBreak.start === start) runs.push({ kind: 'page-mark', pageBreak });
    const end = cuts[i + 1];
    if (end === undefined) return;
    const holding = <Entry extends Stretch>(entries: readonly Entry[]) => entries.find((entry) => covers(entry, { start, end }));
    const [correction, note, link] = [holding(corrections), holding(notes), holding(links)];
    runs.push({
      kind: 'words',
      text: text.slice(start, end),
      bold: holding(bold) !== undefined,
      ...(correction && { correction }),
      ...(link && { address: link.address }),
    });
    if (correction?.end === end) runs.push({ kind: 'correction-mark', correction });
    if (note?.end === end) runs.push({ kind: 'note-mark', note, n: notes.indexOf(note) });
  });
  return runs;
}

/** The offsets at which something begins or ends, the text's own ends included; each once, in their order. */
function cutsOf(text: string, stretches: readonly Stretch[]): number[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of stretches) cuts.add(start).add(end);
  return [...cuts].sort((a, b) => a - b);
}
