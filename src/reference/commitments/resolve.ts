import { sourceLanguage } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Place, Term } from '../../vocabulary/vocabulary.ts';
import type { Figure, Ledger, Quote } from '../figures/ledger.ts';
import { states } from '../figures/resolve.ts';
import { dateOf } from './dating.ts';
import type { Commitment } from './ledger.ts';
import { placesOf } from './places.ts';
import type { CommitmentData } from './schema.ts';
import type { VerbTable } from './verbs.ts';

/** What commitments are read over. */
export interface CommitmentContext {
  plan: Plan;
  verbs: VerbTable;
  places: readonly Place[];
  terms: readonly Term[];
  ledger: Ledger;
}

/** Whether words hold a figure's number, of a range its lower end. */
const writtenIn = (words: string, { amount }: Figure) => states(words, 'value' in amount ? amount.value : amount.from);

/** A commitment with what follows from its words: its verb in the table, its date, its places, its figures. */
export function resolved(
  data: CommitmentData,
  entry: PassageEntry,
  quote: Quote,
  { verbs, places, terms, ledger }: CommitmentContext,
): Commitment {
  const { n, within, object, doer, items, kind, degree = [] } = data;
  const date = dateOf(data, entry, quote);
  const known = verbs.verbs.find(({ [sourceLanguage.tag]: forms }) => forms.includes(data.verb));
  const texts = entry.cells.map(({ text }) => text);
  // A figure's quote may reach over the number's own phrase: it belongs where the number stands.
  const shared = (other: Quote) =>
    other.cell === quote.cell ? texts[quote.cell]!.slice(Math.max(other.start, quote.start), Math.min(other.end, quote.end)) : '';
  return {
    id: `commitment-${entry.id}-${n}`,
    n,
    entry,
    quote,
    verb: { form: data.verb, start: data.quote.indexOf(data.verb), ...(known && { entry: known }) },
    kind,
    degree,
    ...(within && { within }),
    ...(object && { object }),
    ...(doer && { doer }),
    ...(items && { items }),
    ...(date && { date }),
    places: placesOf(quote, texts[quote.cell]!, { places, terms }),
    figures: ledger.filter((figure) => figure.entry.id === entry.id && writtenIn(shared(figure.quotes[sourceLanguage.tag]!), figure)),
  };
}
