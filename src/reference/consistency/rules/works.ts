import type { Figure, Ledger } from '../../figures/ledger.ts';
import { baseValues } from '../../figures/ledger.ts';
import type { Candidate, RuleResults } from '../candidate.ts';

/** What the text and a project box promise of one measure, in different numbers. */
export function workCandidates(ledger: Ledger): RuleResults {
  const promised = ledger.filter(({ kind, relation, measure }) => (kind === 'size' || kind === 'target') && !relation && !measure.general);
  const measures = [...new Set(promised.map(({ measure }) => measure))];
  const compared = measures
    .map((measure) => promised.filter((figure) => figure.measure === measure))
    .filter((figures) => figures.some(inBox) && !figures.every(inBox));
  const candidates = compared.flatMap((figures): Candidate[] =>
    figures.every((figure) => valueOf(figure) === valueOf(figures[0]!))
      ? []
      : [{ key: `works:${figures[0]!.measure.id}`, rule: 'works', figures }],
  );
  return { candidates, compared: compared.length };
}

const inBox = ({ entry }: Figure) => entry.kind === 'project';
const valueOf = (figure: Figure) => baseValues(figure).join();
