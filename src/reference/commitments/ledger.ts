import type { PassageEntry } from '../../plan/entries.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Dated, Figure, Quote } from '../figures/ledger.ts';
import type { CommitmentData, RemainderCode } from './schema.ts';
import type { Verb } from './verbs.ts';

/** When it is or was to be done, and where the plan says so: in its sentence, elsewhere in its passage, or in a heading above. */
export type CommitmentDate = NonNullable<CommitmentData['date']> & { dated: Dated };

/** What the plan promises or reports in one place: the plan's own words, and what follows from them. */
export interface Commitment extends Pick<CommitmentData, 'n' | 'within' | 'object' | 'doer' | 'items' | 'kind'> {
  /** Permanent: commitment-{passage}-{n}. */
  id: string;
  entry: PassageEntry;
  /** The words, in the plan's own language alone: this edition's translation of a commitment is its clause's. */
  quote: Quote;
  /** The verb as it stands, where it stands in the quote, and its entry in the published table, if it has one. */
  verb: { form: string; start: number; entry?: Verb };
  degree: readonly string[];
  date?: CommitmentDate;
  /** The places that the quote names, and those of the words before it that govern its verb. */
  places: readonly Place[];
  /** The figures whose numbers stand in the quote. */
  figures: readonly Figure[];
}

/** A verb of the table that opens a phrase and makes no commitment of its own, with the words around it. */
export interface Remainder {
  entry: PassageEntry;
  verb: { form: string; entry: Verb };
  before: string;
  after: string;
  reason: RemainderCode;
  /** The id of the commitment that it belongs to. */
  of?: string;
}

/** All commitments, in the plan's order. */
export type Commitments = readonly Commitment[];

/** The commitments of a passage, in its order. */
export const commitmentsOfPassage = (commitments: Commitments, id: string): Commitment[] =>
  commitments.filter(({ entry }) => entry.id === id);

/** The passages that hold commitments, in the plan's order, each with its own. */
export function byPassage(commitments: Commitments): { entry: PassageEntry; own: Commitment[] }[] {
  const entries = new Map(commitments.map(({ entry }) => [entry.id, entry]));
  return [...entries.values()].map((entry) => ({ entry, own: commitmentsOfPassage(commitments, entry.id) }));
}
