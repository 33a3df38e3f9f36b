import type { Place, Term } from '../../vocabulary/vocabulary.ts';
import { findChinese } from '../../vocabulary/forms.ts';
import type { Commitment } from './ledger.ts';
import type { RemainderData } from './schema.ts';
import type { Spot } from './spot.ts';

/** What says that a verb is an aim, with the degree words that may stand between. */
const AIM = /[为以](?:努力|不断)?$/;
const QUOTED = /“[^“”]*”|《[^《》]*》/g;

/** The verb of a remainder: where it stands, and the line that it is recorded with. */
interface Uncounted extends Spot {
  form: string;
  line: Commitment | undefined;
}

/**
 * What the words do not bear out of a reason, for those that words can prove; undefined where they do. Whether a verb is a noun, another
 * word, a description or a means only a reader can tell: those are published with their words.
 */
export function misfit(reason: RemainderData['reason'], verb: Uncounted, names: readonly (Term | Place)[]): string | undefined {
  const before = verb.entry.cells[verb.cell]!.text.slice(0, verb.start);
  if (reason === 'under' && !inLine(verb)) return 'does not stand in the words of its line';
  if (reason === 'aim' && !AIM.test(before)) return 'follows neither 为 nor 以';
  if (reason === 'name' && !isNamed(verb, names)) return 'stands in no quotation marks, no name of the vocabulary, no name of a row';
  return undefined;
}

const inLine = ({ entry, cell, start, form, line }: Uncounted): boolean =>
  line?.entry === entry && line.quote.cell === cell && line.quote.start <= start && start + form.length <= line.quote.end;

function isNamed({ entry, cell, start, form }: Uncounted, names: readonly (Term | Place)[]): boolean {
  const { text } = entry.cells[cell]!;
  const named = [...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const known = findChinese(text, names).map((found) => ({ start: found.start, end: found.start + found.form.length }));
  const inName = [...named, ...known].some((words) => words.start <= start && start + form.length <= words.end);
  // The first cell of a project's row is its category: the name of what the row is part of.
  return inName || (entry.kind === 'project' && cell === 0);
}
