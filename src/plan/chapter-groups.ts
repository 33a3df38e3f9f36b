import type { PassageEntry } from './entries.ts';
import { lineage, partOf } from './traverse.ts';

/** Passages that are told together: a part's own clauses, a chapter, the project box that closes a part. */
export interface ChapterGroup<Told> {
  kind: 'opening' | 'chapter' | 'box';
  /** The id of the chapter, else of the part. */
  unit: string;
  part: number;
  passages: Told[];
}

/** Passages in the plan's order as the printed plan goes on: by part and chapter, a part's project box behind its chapters. */
export function byChapter<Told extends { entry: PassageEntry }>(passages: readonly Told[]): ChapterGroup<Told>[] {
  const groups: ChapterGroup<Told>[] = [];
  for (const passage of passages) {
    const { unit, kind: kindOfEntry } = passage.entry;
    const chapter = lineage(unit)[1];
    const kind = kindOfEntry === 'project' ? 'box' : chapter ? 'chapter' : 'opening';
    const own = { kind, unit: (chapter ?? unit).id, part: partOf(unit).n } as const;
    const found = groups.find((each) => each.kind === kind && each.unit === own.unit);
    if (found) found.passages.push(passage);
    else groups.push({ ...own, passages: [passage] });
  }
  return groups.sort((a, b) => a.part - b.part || Number(a.kind === 'box') - Number(b.kind === 'box'));
}
