import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Figure } from '../figures/ledger.ts';
import type { Allowed, Computed } from './computed.ts';
import type { QuotedPassage } from './schema.ts';

/** The rules, by what they set beside each other. */
export type Rule = 'values' | 'growth' | 'sum' | 'share' | 'within' | 'works' | 'spelling' | 'rows' | 'done';

/** A way in which a place is written, with the passages that write it so. */
export interface Spelling {
  form: string;
  passages: string[];
}

/** What a rule found: statements that do not sit together. `key` names it for good. */
export interface Candidate {
  key: string;
  rule: Rule;
  /** The quantities that are compared, in the plan's order; where words are compared, none. */
  figures: readonly Figure[];
  /** The words that are compared. */
  passages?: readonly QuotedPassage[];
  computed?: readonly Computed[];
  allowed?: readonly Allowed[];
  /** The statements agree if the levels' rounding is used to the full. */
  withinRounding?: boolean;
  spelling?: { place: Place; forms: Spelling[] };
}

/** What a rule yields, and how many comparisons it made. */
export interface RuleResults {
  candidates: Candidate[];
  compared: number;
}

/** The passages that state a candidate, in its own order, each once. */
export const passagesOfCandidate = ({ figures, passages = [], spelling }: Candidate): string[] => [
  ...new Set([
    ...figures.map(({ entry }) => entry.id),
    ...passages.map(({ clause }) => clause),
    ...(spelling?.forms.flatMap((form) => form.passages) ?? []),
  ]),
];
