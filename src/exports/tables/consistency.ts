import { referenceAddress } from '../../addresses.ts';
import { passagesOfFinding, type Finding } from '../../reference/consistency/finding.ts';
import { columnsOf, tableOf, type DataTable } from '../table.ts';
import { addresses } from './addresses.ts';

/** What does not sit together, a row for each finding. */
export function consistency(findings: readonly Finding[]): DataTable {
  const { text, integer } = columnsOf<Finding>();
  const quotes = (finding: Finding, tag: 'zh' | 'en') => ('passages' in finding ? finding.passages.map((passage) => passage[tag]) : finding.candidate.spelling ? finding.candidate.spelling.forms.map(({ form }) => form) : finding.candidate.figures.map((figure) => figure.quotes[tag]?.text ?? `${tag === 'zh' ? figure.measure.zh : figure.measure.en} ${'value' in figure.amount ? figure.amount.value : ''} (${figure.years?.join('–')})`)).join(' | ');
  const computed = (finding: Finding) => ('candidate' in finding ? finding.candidate.computed : undefined);
  return tableOf('consistency', 'Statements of the plan that do not sit together', [
    integer('n', 'permanent number', ({ n }) => n), text('class', 'two-values, sum, assumption, named-differently', (finding) => finding.class), text('certainty', 'sure or probable', ({ certainty }) => certainty),
    text('ids', 'clauses and rows, in the plan’s order', (finding) => passagesOfFinding(finding).join(' ')), text('quotes_zh', 'their words', (finding) => quotes(finding, 'zh')), text('quotes_en', 'their words', (finding) => quotes(finding, 'en')),
    text('expression', 'what was computed', (finding) => computed(finding)?.expression), text('result', 'its result', (finding) => [computed(finding)?.result, computed(finding)?.unit?.id].filter(Boolean).join(' ')), text('tolerance', 'what would still agree', (finding) => ('candidate' in finding ? finding.candidate.tolerance?.map(({ amount, unit }) => [amount, unit?.id].filter(Boolean).join(' ')).join(', ') : undefined)),
    text('note_zh', 'note', ({ note }) => note?.zh), text('note_en', 'note', ({ note }) => note?.en),
    ...addresses<Finding>(({ n }, language) => referenceAddress(language, 'consistency', `finding-${n}`)),
  ], findings);
}
