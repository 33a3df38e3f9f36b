import { findingAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import type { Language } from '../../editions.ts';
import type { Allowed, ComputedUnit } from '../../reference/consistency/computed.ts';
import { classOf, everyFinding, passagesOfFinding, type Finding } from '../../reference/consistency/finding.ts';
import { nameIn } from '../../vocabulary/name.ts';
import type { Figure } from '../../reference/figures/ledger.ts';
import { columnsOf } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** Passages on one matter that are not the same, a row for each finding; those withdrawn at the end, with the reason. */
export function consistency({ consistency: all }: WholeEdition): DataTable {
  const { text, integer, perLanguage, addresses } = columnsOf<Finding>();
  return tableOf({
    name: 'consistency',
    title: 'Passages of the plan on one matter that are not the same',
    columns: [
      integer('n', 'permanent number', ({ n }) => n),
      text('class', 'the kind, or assumption where all statements can hold under one', classOf),
      text('kind', 'what differs: two-values, done-and-to-do, text-and-box, …', ({ kind }) => kind),
      text('certainty', 'sure or probable', ({ certainty }) => certainty),
      ...perLanguage('headline', 'subject and values; what is not quoted from the plan stands in the column result', headlineIn),
      text('ids', 'clauses and rows, in the plan’s order', (finding) => passagesOfFinding(finding).join(' ')),
      ...perLanguage('quotes', 'their words', (finding, language) => quotesOf(finding, language).join(' | ')),
      text('expression', 'what was computed', ({ candidate }) => candidate?.computed?.map(({ expression }) => expression).join(' | ')),
      text('result', 'its result', ({ candidate }) => candidate?.computed?.map(({ result, unit }) => withUnit(result, unit)).join(' | ')),
      text('allowed', 'what the printed digits allow', ({ candidate }) => candidate?.allowed?.map(rangeOf).join(' | ')),
      ...perLanguage('assumption', 'under what all statements can hold', ({ assumption }, { tag }) => assumption?.[tag]),
      ...perLanguage('note', 'note', ({ note }, { tag }) => note?.[tag]),
      ...perLanguage('withdrawn', 'why it is no longer held', ({ withdrawn }, { tag }) => withdrawn?.[tag]),
      ...addresses(({ n }, language) => findingAddress(language, n)),
    ],
    rows: everyFinding(all),
  });
}

/** A headline with the first result of its arithmetic in place. */
function headlineIn({ headline, candidate }: Finding, { tag }: Language): string {
  const [first] = candidate?.computed ?? [];
  return headline[tag].replace('{computed}', () => (first ? withUnit(first.result, first.unit) : ''));
}

/** The words of the statements that a finding sets beside each other. */
function quotesOf({ candidate, passages }: Finding, language: Language): string[] {
  if (passages.length > 0) return passages.map((passage) => passage[language.tag]);
  if (candidate?.spelling) return candidate.spelling.forms.map(({ form }) => form);
  return candidate?.figures.map((figure) => figureWords(figure, language)) ?? [];
}

/** The words that state a figure; a row of the plan's own table has none, but what it measures, its value and its year. */
function figureWords(figure: Figure, language: Language): string {
  const { quotes, amount, years } = figure;
  const value = 'value' in amount ? amount.value : '';
  return quotes[language.tag]?.text ?? `${nameIn(figure.measure, language)} ${value} (${years?.join('–')})`;
}

const rangeOf = ({ of, from, to, unit }: Allowed): string => `${of === undefined ? '' : `${of}: `}${from}–${withUnit(to, unit)}`;

/** An amount with its unit's id. */
const withUnit = (amount: string, unit: ComputedUnit): string =>
  unit === 'percent' ? `${amount}%` : `${amount} ${typeof unit === 'string' ? unit : unit.id}`;
