import { referenceAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import type { Language } from '../../editions.ts';
import { passagesOfFinding, type Finding } from '../../reference/consistency/finding.ts';
import type { Figure } from '../../reference/figures/ledger.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { columnsOf } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** What does not sit together, a row for each finding. */
export function consistency({ consistency: { findings } }: WholeEdition): DataTable {
  const { text, integer, perLanguage, addresses } = columnsOf<Finding>();
  return tableOf({
    name: 'consistency',
    title: 'Statements of the plan that do not sit together',
    columns: [
      integer('n', 'permanent number', ({ n }) => n),
      text('class', 'two-values, sum, assumption, named-differently', (finding) => finding.class),
      text('certainty', 'sure or probable', ({ certainty }) => certainty),
      text('ids', 'clauses and rows, in the plan’s order', (finding) => passagesOfFinding(finding).join(' ')),
      ...perLanguage('quotes', 'their words', (finding, language) => quotesOf(finding, language).join(' | ')),
      text('expression', 'what was computed', (finding) => computedOf(finding)?.expression),
      text('result', 'its result', (finding) => withUnit(computedOf(finding)?.result, computedOf(finding)?.unit)),
      text('tolerance', 'what would still agree', toleranceOf),
      ...perLanguage('note', 'note', ({ note }, { tag }) => note?.[tag]),
      ...addresses(({ n }, language) => referenceAddress(language, 'consistency', `finding-${n}`)),
    ],
    rows: findings,
  });
}

/** The words of the statements that a finding sets beside each other. */
function quotesOf(finding: Finding, language: Language): string[] {
  if ('passages' in finding) return finding.passages.map((passage) => passage[language.tag]);
  const { spelling, figures } = finding.candidate;
  return spelling ? spelling.forms.map(({ form }) => form) : figures.map((figure) => figureWords(figure, language));
}

/** The words that state a figure; a row of the plan's own table has none, but what it measures, its value and its year. */
function figureWords(figure: Figure, language: Language): string {
  const { quotes, amount, years } = figure;
  const value = 'value' in amount ? amount.value : '';
  return quotes[language.tag]?.text ?? `${nameIn(figure.measure, language)} ${value} (${years?.join('–')})`;
}

const computedOf = (finding: Finding) => ('candidate' in finding ? finding.candidate.computed : undefined);

function toleranceOf(finding: Finding): string | undefined {
  if (!('candidate' in finding)) return undefined;
  return finding.candidate.tolerance?.map(({ amount, unit }) => withUnit(amount, unit)).join(', ');
}

const withUnit = (amount: string | undefined, unit: { id: string } | undefined) => [amount, unit?.id].filter(Boolean).join(' ');
