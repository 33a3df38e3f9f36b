import { sourceLanguage } from '../../editions.ts';
import { passageEntries, type PassageEntry } from '../../plan/entries.ts';
import type { Plan, Unit } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { unitsOf } from '../../plan/traverse.ts';
import { pathOf, type SourceFile } from '../../plan/unit-file.ts';
import { readYaml, type ProblemAt } from '../../plan/yaml-file.ts';
import { findChinese } from '../../vocabulary/forms.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Figure, Ledger, Quote } from '../figures/ledger.ts';
import { placeQuote } from '../figures/quote.ts';
import { states } from '../figures/resolve.ts';
import { uncoveredVerbs } from './coverage.ts';
import type { Commitment } from './ledger.ts';
import { commitmentsFile, type CommitmentData, type CommitmentsData } from './schema.ts';
import type { VerbTable } from './verbs.ts';

/** What commitments are read over. */
export interface CommitmentContext {
  plan: Plan;
  verbs: VerbTable;
  places: readonly Place[];
  ledger: Ledger;
}

/** The path of a unit's commitments below content/plan. */
export const commitmentsPath = ({ location }: Unit) => `${sourceLanguage.tag}/${pathOf(location).replace(/\.mdx$/, '.commitments.yaml')}`;

/** Reads the commitments beside the units' files; what does not fit, and a verb of the table that nothing covers, becomes a problem. */
export function readCommitments(files: readonly SourceFile[], context: CommitmentContext, problems: Problem[]): Commitment[] {
  const entries = new Map(passageEntries(context.plan).map((entry) => [entry.id, entry]));
  const units = unitsOf(context.plan);
  const due = new Set(units.map(commitmentsPath));
  for (const { path } of files) {
    const right = 'the path of a unit’s file, with .commitments.yaml for .mdx';
    if (!due.has(path)) problems.push({ file: `plan/${path}`, wrong: 'no unit of the plan has this path', right });
  }
  // A plan without a table of verbs has no ledger to be held against it.
  if (!context.verbs.verbs.length && !files.length) return [];
  return units.flatMap((unit) => {
    const path = commitmentsPath(unit);
    const yaml = files.find((file) => file.path === path)?.text ?? '{}';
    const { data, problem } = readYaml({ path: `plan/${path}`, yaml, linesBefore: 0 }, commitmentsFile, problems);
    if (!data) return [];
    const own = [...entries.values()].filter((entry) => entry.unit === unit);
    problems.push(...uncoveredVerbs(own, data, context.verbs, problem));
    return commitmentsOfUnit(own, data, context, problem, problems);
  });
}

type Say = (key: string, wrong: string, right: string) => void;

function commitmentsOfUnit(
  entries: readonly PassageEntry[],
  { commitments }: CommitmentsData,
  context: CommitmentContext,
  problem: ProblemAt,
  problems: Problem[],
): Commitment[] {
  return commitments.flatMap((data, i): Commitment[] => {
    const say: Say = (key, wrong, right) => void problems.push(problem(['commitments', i, key], wrong, right));
    const before = commitments[i - 1]?.n ?? 0;
    if (data.n <= before) say('n', `number ${data.n} after ${before}`, 'numbers that ascend: the next free one');
    const entry = entries.find(({ id }) => id === data.clause);
    if (!entry) {
      say('clause', `${data.clause} does not stand in this unit`, 'a passage of the unit whose file this is');
      return [];
    }
    const quote = placeQuote(entry, data.quote, (wrong) => say('quote', wrong, 'words that stand exactly once in that passage'));
    checkWords(data, entry, say);
    return quote && data.quote.includes(data.verb) ? [resolved(data, entry, quote, context)] : [];
  });
}

/** Every word of a commitment is the plan's: verb and object of the quote, doer, degree and date of the passage. */
function checkWords({ quote, verb, object, doer, degree = [], date }: CommitmentData, { id, cells }: PassageEntry, say: Say): void {
  const passage = cells.map(({ text }) => text).join('\n');
  const stands = (key: string, words: string | undefined, where: string, text: string) => {
    if (words !== undefined && !text.includes(words)) say(key, `“${words}” does not stand in ${where}`, 'words as they stand there');
  };
  stands('verb', verb, 'the quote', quote);
  stands('object', object, 'the quote', quote);
  stands('doer', doer, id, passage);
  stands('date', date?.words, id, passage);
  for (const word of degree) stands('degree', word, id, passage);
  for (const year of [date?.year, ...(date?.period ?? [])]) {
    if (year && !new RegExp(`${year}|“十[三四五]五”|十[三四五]五`).test(date!.words))
      say('date', `“${date!.words}” does not say ${year}`, 'the year that the words say');
  }
}

/** Whether words hold a figure's number, of a range its lower end. */
const writtenIn = (words: string, { amount }: Figure) => states(words, 'value' in amount ? amount.value : amount.from);

function resolved(data: CommitmentData, entry: PassageEntry, quote: Quote, { verbs, places, ledger }: CommitmentContext): Commitment {
  const { n, object, doer, items, date, kind, degree = [] } = data;
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
    ...(object && { object }),
    ...(doer && { doer }),
    ...(items && { items }),
    ...(date && { date }),
    places: [...new Set(findChinese(data.quote, places).map((found) => found.entry))],
    figures: ledger.filter((figure) => figure.entry.id === entry.id && writtenIn(shared(figure.quotes[sourceLanguage.tag]!), figure)),
  };
}
