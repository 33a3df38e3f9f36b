import { oncePerEdition } from '../edition/once.ts';
import type { WholeEdition } from '../edition/read.ts';
import type { DataTable } from './table.ts';
import { commitmentsRemainder } from './tables/commitments-remainder.ts';
import { commitments } from './tables/commitments.ts';
import { consistency } from './tables/consistency.ts';
import { figures } from './tables/figures.ts';
import { indicators } from './tables/indicators.ts';
import { places } from './tables/places.ts';
import { projects } from './tables/projects.ts';
import { repeats } from './tables/repeats.ts';
import { subjectPassages } from './tables/subject-passages.ts';
import { subjects } from './tables/subjects.ts';
import { terms } from './tables/terms.ts';

/** The tables of the edition's data, in the order in which they are shown. */
const TABLES = {
  indicators,
  projects,
  figures,
  commitments,
  'commitments-remainder': commitmentsRemainder,
  consistency,
  places,
  terms,
  repeats,
  subjects,
  'subject-passages': subjectPassages,
} satisfies Record<string, (edition: WholeEdition) => DataTable>;
/** What a table is called: its files, its sheet, and its entry under `tableNames` in the words. */
export type TableName = keyof typeof TABLES;

/** All tables of the edition's data. */
export const dataTables = oncePerEdition((edition) =>
  (Object.keys(TABLES) as TableName[]).map((name) => ({ ...TABLES[name](edition), name })),
);
