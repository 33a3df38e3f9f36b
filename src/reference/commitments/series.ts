import { sourceLanguage } from '../../editions.ts';
import type { Commitment } from './ledger.ts';
import { spotKey, type Spot } from './spot.ts';
import type { Verb, VerbTable } from './verbs.ts';

/** What joins a verb to the verb whose object it shares. */
const JOINTS = ['和', '与', '及', '并', '、'];

/** A verb of the table that shares the object of the verb before it, and the line of that verb. */
export interface Joined extends Spot {
  form: string;
  verb: Verb;
  line: Commitment;
}

/**
 * The verbs that are recorded with the one before them (完善和落实…), by rule: a joint directly behind the verb of a line, and a verb of the
 * table behind that, within the words of the line, which governs no line of its own.
 */
export function seriesOf(commitments: readonly Commitment[], { verbs }: VerbTable): Joined[] {
  const forms = verbs.flatMap((verb) => verb[sourceLanguage.tag].map((form) => ({ verb, form })));
  const keyOf = ({ entry, quote, verb }: Commitment) => spotKey(entry.id, { cell: quote.cell, start: quote.start + verb.start });
  const governing = new Set(commitments.map(keyOf));
  const joined = commitments.flatMap((line) => {
    const { entry, quote, verb: first } = line;
    const behind = first.start + first.form.length;
    const joint = quote.text.charAt(behind);
    const found = JOINTS.includes(joint) && forms.find(({ form }) => quote.text.startsWith(form, behind + joint.length));
    return found ? [{ ...found, line, entry, cell: quote.cell, start: quote.start + behind + joint.length }] : [];
  });
  return joined.filter((each) => !governing.has(spotKey(each.entry.id, each)));
}
