import { findingAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { inLanguage, type Language } from '../../editions.ts';
import { entriesById, type PassageEntry } from '../../plan/entries.ts';
import { wordsOfPassage } from '../../plan/entry-words.ts';
import type { Plan } from '../../plan/model.ts';
import { statedIn } from '../../reference/consistency/stated.ts';
import type { Allowed, ComputedUnit } from '../../reference/consistency/computed.ts';
import { classOf, everyFinding, passagesOfFinding, type Finding } from '../../reference/consistency/finding.ts';
import { headlineText } from '../../words/finding.ts';
import { columnsOf } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** Passages on one matter that are not the same, a row for each finding; those withdrawn at the end, with the reason. */
export function consistency({ consistency: all, plans }: WholeEdition): DataTable {
  const { text, integer, perLanguage, addresses } = columnsOf<Finding>();
  return tableOf({
    name: 'consistency',
    title: 'Passages of the plan on one matter that are not the same',
    columns: [
      integer('n', 'permanent number', ({ n }) => n),
      text('class', 'the kind, or assumption where all statements can hold under one', classOf),
      text('kind', 'what differs: two-values, done-and-to-do, text-and-box, …', ({ kind }) => kind),
      text('certainty', 'sure: the passages speak of one thing; probable: the plan does not say so', ({ certainty }) => certainty),
      ...perLanguage('headline', 'subject and values; a value of this edition’s is marked as computed', headlineText),
      text('ids', 'clauses and rows, in the order of the headline', (finding) => passagesOfFinding(finding).join(' ')),
      ...perLanguage('quotes', 'what each of them states, with its id', (finding, language) =>
        quotesOf(finding, language, plans[language.tag]).join(' | '),
      ),
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

/** What each passage states, once each, with its id: its quoted words, or its row in the plan’s table with the values that are meant. */
function quotesOf({ candidate, passages }: Finding, language: Language, plan: Plan): string[] {
  if (candidate?.spelling && passages.length === 0) return candidate.spelling.forms.map(({ form }) => form);
  const entries = entriesById(plan);
  return statedIn({ ...(candidate && { candidate }), passages }).map(({ id, words, years }) => {
    const entry = entries.get(id)!;
    const own = entry.kind === 'indicator' ? [tableRow(entry, language, plan, years)] : (words[language.tag] ?? []);
    return `${id}: ${own.join(' … ')}`;
  });
}

/** A row of the plan's table: its name and unit, and its values in the years that are meant, without any in both. */
function tableRow(entry: PassageEntry & { kind: 'indicator' }, language: Language, { years }: Plan, meant: readonly number[]): string {
  const { values } = inLanguage(entry.row, language);
  const both =
    'base' in values
      ? ([
          [years.base, values.base],
          [years.target, values.target],
        ] as const)
      : [];
  const shown = both.filter(([year]) => meant.length === 0 || meant.includes(year));
  return [...wordsOfPassage(entry, language), ...shown.map(([year, value]) => `${year}: ${value}`)].join(' ');
}

const rangeOf = ({ of, from, to, unit }: Allowed): string => `${of === undefined ? '' : `${of}: `}${from}–${withUnit(to, unit)}`;

/** An amount with its unit's id. */
const withUnit = (amount: string, unit: ComputedUnit): string =>
  unit === 'percent' ? `${amount}%` : `${amount} ${typeof unit === 'string' ? unit : unit.id}`;
