import type { Language } from '../editions.ts';
import type { Figure } from '../reference/figures/ledger.ts';
import { sourceLanguage } from '../editions.ts';
import { nameIn } from '../vocabulary/name.ts';
import type { FigureColumn } from './figure-columns.ts';
import { wordsOf } from './words.ts';

/** A figure's value as written: ≥ 50, 1–3. */
export function valueText({ amount, bound, relation }: Figure, language: Language): string {
  const { data: words, span } = wordsOf(language);
  const value = span('value' in amount ? [amount.value] : [amount.from, amount.to]);
  return [relation && words.relations[relation], bound && words.bounds[bound], value].filter(Boolean).join(' ');
}

/** A figure's value with its unit and what it is for each of, where they stand together: 16708元/人, 17.62 (RMB 100 million), 97%. */
export function amountText(figure: Figure, language: Language): string {
  const words = wordsOf(language).data;
  const value = valueText(figure, language);
  const unit = [nameIn(figure.unit, language), figure.per && words.perEach(nameIn(figure.per, language))].filter(Boolean).join('');
  return language === sourceLanguage || !unit || unit === '%' ? `${value}${unit}` : `${value} (${unit})`;
}

/** 2020, or 2021–2025; a length of time where the plan gives no dates; empty where it gives neither. */
function yearText({ years, span }: Figure, language: Language): string {
  const words = wordsOf(language);
  if (span !== undefined) return words.data.span(span);
  return years ? words.span(years) : '';
}

/** The same where it stands alone, with how the figure is bound to it: since 2015; before 2025. */
export function datedText(figure: Figure, language: Language): string {
  const { boundYears } = wordsOf(language).data;
  const years = yearText(figure, language);
  return isBound(figure) ? boundYears[figure.binds](years) : years;
}

/** Whether a figure's years alone would say another time than the plan. */
export const isBound = (figure: Figure): figure is Figure & { binds: 'before' | 'end-of' | 'since' } =>
  figure.binds === 'before' || figure.binds === 'end-of' || figure.binds === 'since';

/** What the table of figures says of one under a key; what bears on it is said by links. */
export function columnText(figure: Figure, key: Exclude<FigureColumn, 'notes'>, language: Language): string {
  const words = wordsOf(language).data;
  const texts: Record<typeof key, string | undefined> = {
    clause: figure.entry.id,
    quote: figure.quotes[language.tag]!.text,
    measure: nameIn(figure.measure, language),
    of: figure.of?.[language.tag],
    value: valueText(figure, language),
    unit: nameIn(figure.unit, language) || words.noUnit,
    per: figure.per && words.perEach(nameIn(figure.per, language)).trim(),
    year: yearText(figure, language),
    binds: figure.binds && words.bindings[figure.binds],
    dated: figure.dated && words.dated[figure.dated],
    kind: words.figureKinds[figure.kind],
    nature: words.natures[figure.nature],
    place: figure.place && nameIn(figure.place, language),
  };
  return texts[key] ?? '';
}
