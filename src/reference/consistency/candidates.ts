import type { Plan } from '../../plan/model.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import { passageEntries } from '../../plan/entries.ts';
import { editDistance } from '../../plan/check-corrections.ts';
import { baseValues, type Figure, type Ledger } from '../figures/ledger.ts';
import type { Measures, Unit } from '../figures/measures.ts';
import type { ConsistencyFile } from './schema.ts';
import { agree, halfDigit, intervalOf, rounded, type Interval } from './interval.ts';
import { comparable, indicatorFigures, yearOf } from './statements.ts';

/** What a rule found: statements that do not sit together. `key` names it for good. */
export interface Candidate {
  key: string;
  rule: 'values' | 'growth' | 'sum' | 'within' | 'spelling';
  /** The statements, in the plan's order; for spellings none. */
  figures: readonly Figure[];
  /** What was computed, in numbers alone: rates in percent, sums in the unit of the total. */
  computed?: { expression: string; result: string; unit?: Unit };
  /** How far apart would still agree: amounts, each with its unit where it has one. */
  tolerance?: readonly { amount: string; unit?: Unit }[];
  /** The statements agree if the levels' rounding is used to the full. */
  withinRounding?: boolean;
  spelling?: { place: Place; forms: { form: string; passages: string[] }[] };
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
const inUnit = (figure: Figure) => ('value' in figure.amount ? String(figure.amount.value) : `${figure.amount.from}–${figure.amount.to}`);

/** Everything that the rules yield, in the plan's order; `compared`: how many comparisons were made. */
export function candidatesOf(plan: Plan, ledger: Ledger, measures: Measures, places: readonly Place[], file: ConsistencyFile): { candidates: Candidate[]; compared: number } {
  const all = [...indicatorFigures(plan, measures), ...ledger];
  const results = [valueCandidates(all, file), growthCandidates(all), listedSums(all, file), subtotalSums(ledger), withinCandidates(all, file), spellings(plan, places)];
  const order = new Map(passageEntries(plan).map(({ id }, i) => [id, i]));
  const first = ({ figures, spelling }: Candidate) => Math.min(...figures.map(({ entry }) => order.get(entry.id) ?? 0), ...(spelling?.forms.flatMap(({ passages }) => passages.map((id) => order.get(id) ?? 0)) ?? []));
  return { candidates: results.flatMap(({ candidates }) => candidates).sort((a, b) => first(a) - first(b)), compared: results.reduce((sum, { compared }) => sum + compared, 0) };
}

type Results = { candidates: Candidate[]; compared: number };

/** Two values for one measure, year and place that cannot both be true. */
function valueCandidates(all: Ledger, { alike }: ConsistencyFile): Results {
  const groups = new Map<string, Figure[]>();
  for (const figure of comparable(all)) {
    const year = yearOf(figure);
    const measure = alike.find((measures) => measures.includes(figure.measure.id))?.[0] ?? figure.measure.id;
    const key = ['values', measure, year, figure.place?.id].filter(Boolean).join(':');
    if (year) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  let compared = 0;
  const candidates = [...groups].flatMap(([key, figures]): Candidate[] => {
    if (figures.length < 2) return [];
    compared++;
    const clash = figures.filter((a) => figures.some((b) => a !== b && !agree(intervalOf(a), intervalOf(b))));
    return clash.length ? [{ key, rule: 'values', figures: clash, tolerance: [...new Map(clash.map((figure) => [`${halfDigit(Number(inUnit(figure)) || 0)} ${figure.unit.id}`, { amount: `±${halfDigit(Number(inUnit(figure)) || 0)}`, unit: figure.unit }])).values()] }] : [];
  });
  return { candidates, compared };
}

/** A stated yearly rate against the levels at both ends of its period. */
function growthCandidates(all: Ledger): Results {
  const levels = comparable(all).filter(({ years }) => years?.length === 1);
  let compared = 0;
  const candidates = all.filter(({ relation, years }) => relation === 'yearly-growth' && years?.length === 2).flatMap((figure): Candidate[] => {
    const [start, end] = figure.years as [number, number];
    const own = levels.filter(({ measure, place }) => measure === figure.measure && place === figure.place);
    // The period's first year is its first year of growth, unless a level is given for that very year alone.
    return [[start - 1, end], [start, end]].flatMap(([from, to]) => own.filter(({ years }) => years![0] === from).flatMap((base) => own.filter(({ years }) => years![0] === to).map((target) => ({ base, target, steps: to! - from! })))).flatMap(({ base, target, steps }): Candidate[] => {
      compared++;
      const rate = (a: number, b: number) => ((b / a) ** (1 / steps) - 1) * 100;
      const [a, b] = [intervalOf(base), intervalOf(target)];
      const implied: Interval = [rate(a[1], b[0]), rate(a[0], b[1])];
      const result = rate(baseValues(base)[0], baseValues(target)[0]);
      // Within the bound, or the stated rate to its last digit: nothing to show. Within the rounding of the levels alone: shown as that.
      if (agree([result, result], intervalOf(figure))) return [];
      return [{ key: `growth:${figure.id}:${base.id}:${target.id}`, rule: 'growth', figures: [figure, base, target], computed: { expression: `(${inUnit(target)} ÷ ${inUnit(base)})^(1/${steps}) − 1`, result: `${round(result)}%` }, tolerance: [{ amount: `${round(implied[0])}–${round(implied[1])}%` }], withinRounding: agree(implied, intervalOf(figure)) }];
    });
  });
  return { candidates, compared };
}

function sumCandidate(key: string, total: Figure, parts: readonly Figure[]): Candidate[] {
  const sum = parts.reduce((value, part) => value + baseValues(part)[0], 0);
  const bounds: Interval = [parts.reduce((value, part) => value + rounded(Number(inUnit(part)), part.unit.factor)[0], 0), parts.reduce((value, part) => value + rounded(Number(inUnit(part)), part.unit.factor)[1], 0)];
  if (agree(bounds, intervalOf(total))) return [];
  const { unit, unit: { factor } } = total;
  return [{ key, rule: 'sum', figures: [total, ...parts], computed: { expression: parts.map(inUnit).join(' + '), result: String(round(sum / factor, 4)), unit }, tolerance: [{ amount: `±${round((bounds[1] - bounds[0]) / 2 / factor, 4)}`, unit }] }];
}

/** Where the number itself stands in its cell: a quote may begin long before it. */
const numberStart = ({ quotes, amount }: Figure) => quotes['zh']!.start + quotes['zh']!.text.lastIndexOf(String('value' in amount ? amount.value : amount.from));

/** 总数，其中甲、乙: what follows 其中 in the sentence, outside brackets, is to add up to the figure before it. */
function subtotalSums(ledger: Ledger): Results {
  let compared = 0;
  const candidates = ledger.flatMap((total, i): Candidate[] => {
    const quote = total.quotes['zh']!;
    const text = total.entry.cells[quote.cell]!.text;
    const sentence = text.slice(quote.end, text.indexOf('。', quote.end) + 1 || undefined);
    if (!/^[^。]{0,6}其中/.test(sentence)) return [];
    const inBrackets = (end: number) => (text.slice(quote.end, end).match(/（/g)?.length ?? 0) > (text.slice(quote.end, end).match(/）/g)?.length ?? 0);
    const end = quote.end + sentence.length;
    const parts = ledger.slice(i + 1).filter((figure) => {
      const { start } = figure.quotes['zh']!;
      return figure.entry === total.entry && !figure.relation && figure.unit.dimension === total.unit.dimension && start >= quote.end && start < end && !inBrackets(numberStart(figure));
    });
    if (parts.length < 2) return [];
    compared++;
    return sumCandidate(`sum:${total.id}`, total, parts);
  });
  return { candidates, compared };
}

/** Sums that reading found: computed all the same. */
function listedSums(all: Ledger, { sums }: ConsistencyFile): Results {
  const find = (id: string) => all.find((figure) => figure.id === id)!;
  return { compared: sums.length, candidates: sums.flatMap(({ total, parts }) => sumCandidate(`sum:${total}`, find(total), parts.map(find))) };
}

/** A part that is larger than its whole in the same year. */
function withinCandidates(all: Ledger, { within }: ConsistencyFile): Results {
  let compared = 0;
  const candidates = within.flatMap(({ part, whole }) => comparable(all).filter(({ measure }) => measure.id === part).flatMap((small) => comparable(all).filter((each) => each.measure.id === whole && yearOf(each) === yearOf(small)).flatMap((large): Candidate[] => {
    compared++;
    return intervalOf(small)[0] > intervalOf(large)[1] ? [{ key: `within:${small.id}:${large.id}`, rule: 'within', figures: [small, large], computed: { expression: `${inUnit(small)} > ${inUnit(large)}`, result: `${round(baseValues(small)[0] / baseValues(large)[0])} : 1` } }] : [];
  })));
  return { candidates, compared };
}

/** Places that the plan writes in several ways: forms that differ by a character or two. */
function spellings(plan: Plan, places: readonly Place[]): Results {
  const passages = passageEntries(plan);
  const candidates = places.flatMap((place): Candidate[] => {
    const forms = place.zh.map((form) => ({ form, passages: passages.filter(({ cells }) => cells.some(({ text }) => text.includes(form))).map(({ id }) => id) })).filter((each) => each.passages.length);
    const near = forms.filter(({ form }) => forms.some((other) => other.form !== form && other.form.length === form.length && editDistance(other.form, form) <= 2));
    return near.length ? [{ key: `spelling:${place.id}`, rule: 'spelling', figures: [], spelling: { place, forms: near } }] : [];
  });
  return { candidates, compared: places.length };
}
