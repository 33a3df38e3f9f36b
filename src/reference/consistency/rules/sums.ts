import { sourceLanguage } from '../../../editions.ts';
import { baseValues, type Figure, type Ledger } from '../../figures/ledger.ts';
import type { Candidate, RuleResults } from '../candidate.ts';
import { allowedByDigits, inUnit, round } from '../computed.ts';
import { agree, intervalOf, rounded, type Interval } from '../interval.ts';
import type { ConsistencyFile } from '../schema.ts';

/** Sums that reading found: computed all the same. */
export function listedSums(all: Ledger, { sums }: ConsistencyFile): RuleResults {
  const find = (id: string) => all.find((figure) => figure.id === id)!;
  return { compared: sums.length, candidates: sums.flatMap(({ total, parts }) => sumCandidate(total, find(total), parts.map(find))) };
}

/** 总数，其中甲、乙: what follows 其中 up to the full stop (semicolons divide the parts), outside brackets, is to add up to the figure before it. */
export function subtotalSums(ledger: Ledger): RuleResults {
  const sums = ledger.map((total, i) => ({ total, parts: partsAfter(total, ledger.slice(i + 1)) })).filter(({ parts }) => parts.length > 1);
  return { candidates: sums.flatMap(({ total, parts }) => sumCandidate(total.id, total, parts)), compared: sums.length };
}

const quoteOf = ({ quotes }: Figure) => quotes[sourceLanguage.tag]!;

/** Where the number itself stands in its cell: a quote may begin long before it. */
const numberStart = (figure: Figure) => {
  const { amount } = figure;
  return quoteOf(figure).start + quoteOf(figure).text.lastIndexOf(String('value' in amount ? amount.value : amount.from));
};

function partsAfter(total: Figure, following: Ledger): Figure[] {
  const quote = quoteOf(total);
  const text = total.entry.cells[quote.cell]!.text;
  const sentence = text.slice(quote.end, text.indexOf('。', quote.end) + 1 || undefined);
  if (!/^[^。]{0,6}其中/.test(sentence)) return [];
  const end = quote.end + sentence.length;
  const count = (bracket: string, until: number) => text.slice(quote.end, until).split(bracket).length;
  const inBrackets = (until: number) => count('（', until) > count('）', until);
  return following.filter((figure) => {
    const alike = figure.entry === total.entry && !figure.relation && figure.unit.dimension === total.unit.dimension;
    if (!alike) return false;
    const { start } = quoteOf(figure);
    return start >= quote.end && start < end && !inBrackets(numberStart(figure));
  });
}

function sumCandidate(id: string, total: Figure, parts: readonly Figure[]): Candidate[] {
  const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
  const roundings = parts.map((part) => rounded(Number(inUnit(part)), part.unit.factor));
  const bounds: Interval = [add(roundings.map(([low]) => low)), add(roundings.map(([, high]) => high))];
  if (agree(bounds, intervalOf(total))) return [];
  const { unit } = total;
  const sum = round(add(parts.map((part) => baseValues(part)[0])) / unit.factor, 4);
  const [low, high] = bounds.map((bound) => String(round(bound / unit.factor, 4)));
  return [
    {
      key: `sum:${id}`,
      rule: 'sum',
      figures: [total, ...parts],
      computed: [
        { expression: parts.map(inUnit).join(' + '), result: String(sum), unit },
        { expression: `${inUnit(total)} − ${sum}`, result: String(round(baseValues(total)[0] / unit.factor - sum, 4)), unit },
      ],
      allowed: [{ from: low!, to: high!, unit }, ...allowedByDigits(total)],
    },
  ];
}
