import type { Unit } from '../../plan/model.ts';
import { chineseNumber } from '../../plan/numerals.ts';
import { lineage } from '../../plan/traverse.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Quote } from './ledger.ts';
import type { FigureData } from './schema.ts';
import { sentenceOf } from './sentence.ts';

/** A date that a text names: the years that it may stand for, and how the words beside it make it bind. */
interface NamedDate {
  words: string;
  first: number;
  last: number;
  binds: FigureData['binds'];
}

/** 到2025年底, “十四五”末: a year or a five-year plan, with the word that makes it bind; a plan's name counts from its first year on. */
const DATE = /(?:(\d{4})年|“?(十[一二三四五])五”?)(前|底|末|以来)?/g;
const BINDING: Record<string, FigureData['binds']> = { 前: 'before', 底: 'end-of', 末: 'end-of', 以来: 'since' };
/** The n-th five-year plan runs from 1951 + 5n to 1955 + 5n: the 14th from 2021 to 2025. */
const firstYear = (n: number) => 1951 + 5 * n;

/** The dates that a text names, in its order. */
export function datesIn(text: string): NamedDate[] {
  return [...text.matchAll(DATE)].map(([words, year, plan, word]) => {
    const first = year ? Number(year) : firstYear(chineseNumber(plan!)!);
    return { words, first, last: year ? first : first + 4, binds: word ? BINDING[word] : undefined };
  });
}

/** The texts in which a figure's date may stand: its sentence, the rest of its passage, the headings above it. */
function textsOf(entry: PassageEntry, { cell, start, end }: Quote): Record<NonNullable<FigureData['dated']>, string> {
  const { text } = entry.cells[cell]!;
  const sentence = sentenceOf(text, { start, end });
  const headings = lineage(entry.unit).map((unit: Unit) => unit.title);
  return {
    sentence: text.slice(sentence.start, sentence.end),
    passage: `${text.slice(0, sentence.start)}\n${text.slice(sentence.end)}`,
    heading: headings.join('\n'),
  };
}

/** What is wrong with a figure's date: words for it stand where `dated` says, and bind it as `binds` says. */
export function wrongDate(data: FigureData, entry: PassageEntry, quote: Quote): { key: string; wrong: string; right: string }[] {
  const { year, period, span, binds, dated } = data;
  if (!binds || !dated) return [];
  const text = textsOf(entry, quote)[dated];
  if (span !== undefined) {
    const spans = [...text.matchAll(/(\d+|[一二三四五六七八九十]+)年/g)].map(([, n]) => (/\d/.test(n!) ? Number(n) : chineseNumber(n!)));
    return spans.includes(span) ? [] : [{ key: 'span', wrong: `its ${dated} does not say ${span}年`, right: 'a length that stands there' }];
  }
  const [first, last] = period ?? [year!, year!];
  const dates = datesIn(text);
  const named = (wanted: number) => dates.some((date) => date.first === wanted || date.last === wanted);
  if (!named(first) || !named(last)) {
    const key = period ? 'period' : 'year';
    return [{ key, wrong: `its ${dated} does not name ${period?.join('–') ?? year}`, right: 'a date that stands where dated says' }];
  }
  const bindings = dates.filter((date) => date.first === first || date.last === last).map((date) => date.binds);
  const unsaid = binds === 'in' || binds === 'by' || binds === 'during';
  return bindings.includes(unsaid ? undefined : binds)
    ? []
    : [{ key: 'binds', wrong: `“${binds}” does not fit its ${dated}`, right: 'as the words beside the date bind: 前, 底, 末, 以来' }];
}
