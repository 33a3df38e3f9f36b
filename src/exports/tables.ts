import { oncePerEdition } from '../edition/once.ts';
import type { WholeEdition } from '../edition/read.ts';
import type { DataTable } from './table.ts';
import { commitments } from './tables/commitments.ts';
import { consistency } from './tables/consistency.ts';
import { figures } from './tables/figures.ts';
import { indicators } from './tables/indicators.ts';
import { places } from './tables/places.ts';
import { projects } from './tables/projects.ts';
import { terms } from './tables/terms.ts';

/** The tables of the edition's data, in the order in which they are shown. */
const TABLES: readonly ((edition: WholeEdition) => DataTable)[] = [indicators, projects, figures, commitments, consistency, places, terms];

/** All tables of the edition's data. */
export const dataTables = oncePerEdition((edition) => TABLES.map((table) => table(edition)));
