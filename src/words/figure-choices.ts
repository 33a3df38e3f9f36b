import type { Language } from '../editions.ts';
import type { Figure, Ledger } from '../reference/figures/ledger.ts';
import { nameIn } from '../vocabulary/name.ts';
import { BETWEEN_VALUES } from './figure-columns.ts';
import { columnText } from './figure.ts';
import { wordsOf } from './words.ts';

/** What the ledger can be narrowed by beside the part; rows bear it as data, so that a page that a browser translates keeps its filters. */
export const FIGURE_CHOICES = ['kind', 'binds', 'measure', 'unit', 'year', 'place'] as const;
export type FigureChoice = (typeof FIGURE_CHOICES)[number];

/** What a row bears of each: data-kind="target", data-unit="万亩|亩". */
export const figureMarks = (figure: Figure, language: Language): Record<`data-${FigureChoice}`, string> =>
  Object.fromEntries(FIGURE_CHOICES.map((key) => [`data-${key}`, valuesOf(figure, key, language).join(BETWEEN_VALUES)])) as ReturnType<
    typeof figureMarks
  >;

/**
 * What addresses say of a choice: its words, of years their numbers, whatever dash a language has. Who chooses 亩 is shown what is in
 * 万亩, too.
 */
function valuesOf(figure: Figure, key: FigureChoice, language: Language): string[] {
  const { plain } = figure.unit;
  const own = (key === 'year' && figure.years?.join('–')) || columnText(figure, key, language);
  return key === 'unit' && plain ? [own, nameIn(plain, language)] : [own];
}

/** What there is to choose under a key, each with how many figures have it: a closed list in its own order, else sorted. */
export function optionsOf(key: FigureChoice, ledger: Ledger, language: Language): (readonly [value: string, text: string])[] {
  const { count, data } = wordsOf(language);
  const groups = new Map<string, Figure[]>();
  for (const figure of ledger)
    for (const value of valuesOf(figure, key, language)) groups.set(value, [...(groups.get(value) ?? []), figure]);
  const closed = { kind: Object.values(data.figureKinds), binds: Object.values(data.bindings) };
  const { compare } = new Intl.Collator(language.lang, { numeric: true });
  const values = key === 'kind' || key === 'binds' ? closed[key].filter((value) => groups.has(value)) : [...groups.keys()].sort(compare);
  return values.filter(Boolean).map((value) => {
    const figures = groups.get(value)!;
    return [value, count(key === 'unit' ? value : columnText(figures[0]!, key, language), figures.length)];
  });
}
