import type { WholeEdition } from '../edition/read.ts';
import { consistency } from './tables/consistency.ts';
import { figures } from './tables/figures.ts';
import { indicators } from './tables/indicators.ts';
import { places } from './tables/places.ts';
import { projects } from './tables/projects.ts';
import { terms } from './tables/terms.ts';
import type { DataTable } from './table.ts';

/** All tables of the edition's data. */
export const dataTables = (edition: WholeEdition): DataTable[] => [
  indicators(edition.plans.en), projects(edition), figures(edition.ledger), consistency(edition.consistency.findings), places(edition), terms(edition.vocabulary.terms),
];
