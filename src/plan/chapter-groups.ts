import { lineage, partOf } from '../../plan/traverse.ts';
import { byPassage, type Commitments } from './ledger.ts';

/** What is told together: a part's own clauses, a chapter, the project box that closes a part. */
export interface CommitmentChapter {
  kind: 'opening' | 'chapter' | 'box';
  /** The id of the chapter, else of the part. */
  unit: string;
  part: number;
  passages: ReturnType<typeof byPassage>;
}

/** The commitments as the printed plan goes on: by part and chapter, a part's project box behind its chapters. */
export function byChapter(commitments: Commitments): CommitmentChapter[] {
  const chapters: CommitmentChapter[] = [];
  for (const passage of byPassage(commitments)) {
    const { unit, kind: kindOfEntry } = passage.entry;
    const chapter = lineage(unit)[1];
    const kind = kindOfEntry === 'project' ? 'box' : chapter ? 'chapter' : 'opening';
    const own = { kind, unit: (chapter ?? unit).id, part: partOf(unit).n } as const;
    const found = chapters.find((each) => each.kind === kind && each.unit === own.unit);
    if (found) found.passages.push(passage);
    else chapters.push({ ...own, passages: [passage] });
  }
  return chapters.sort((a, b) => a.part - b.part || Number(a.kind === 'box') - Number(b.kind === 'box'));
}
