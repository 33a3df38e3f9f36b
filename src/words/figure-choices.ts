import type { Language } from '../editions.ts';
import type { Figure, Ledger } from '../reference/figures/ledger.ts';
import { columnText } from './figure.ts';
import { wordsOf } from './words.ts';

/** What the ledger can be narrowed by beside the part; rows bear it as data, so that a page that a browser translates keeps its filters. */
export const FIGURE_CHOICES = ['kind', 'binds', 'measure', 'unit', 'year', 'place'] as const;
export type FigureChoice = (typeof FIGURE_CHOICES)[number];

/** What a row bears of each: data-kind="target". */
export const figureMarks = (figure: Figure, language: Language): Record<`data-${FigureChoice}`, string> =>
  Object.fromEntries(FIGURE_CHOICES.map((key) => [`data-${key}`, valueOf(figure, key, language)])) as ReturnType<typeof figureMarks>;

/** What addresses say of a choice: its words, of years their numbers, whatever dash a language has. */
const valueOf = (figure: Figure, key: FigureChoice, language: Language): string =>
  (key === 'year' && figure.years?.join('–')) || columnText(figure, key, language);

/** What there is to choose under a key, each with how many figures have it: a closed list in its own order, else sorted. */
export function optionsOf(key: FigureChoice, ledger: Ledger, language: Language): (readonly [value: string, text: string])[] {
  const { count, data } = wordsOf(language);
  const groups = Map.groupBy(ledger, (figure) => valueOf(figure, key, language));
  const closed = { kind: Object.values(data.figureKinds), binds: Object.values(data.bindings) };
  const { compare } = new Intl.Collator(language.lang, { numeric: true });
  const values = key === 'kind' || key === 'binds' ? closed[key].filter((value) => groups.has(value)) : [...groups.keys()].sort(compare);
  return values.filter(Boolean).map((value) => {
    const figures = groups.get(value)!;
    return [value, count(columnText(figures[0]!, key, language), figures.length)];
  });
}
