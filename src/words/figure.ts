import type { Language } from '../editions.ts';
import type { Figure } from '../reference/figures/ledger.ts';
import { sourceLanguage } from '../editions.ts';
import { nameIn } from '../vocabulary/name.ts';
import { wordsOf } from './words.ts';

/** A figure's value as written: ≥ 50, 1–3. */
export function valueText({ amount, bound, relation }: Figure, language: Language): string {
  const words = wordsOf(language).data;
  const value = 'value' in amount ? String(amount.value) : `${amount.from}–${amount.to}`;
  return [relation && words.relations[relation], bound && words.bounds[bound], value].filter(Boolean).join(' ');
}

/** A figure's value with its unit, where they stand together: 17.62亿元, 17.62 (RMB 100 million), 97%. */
export function amountText(figure: Figure, language: Language): string {
  const value = valueText(figure, language);
  const unit = nameIn(figure.unit, language);
  return language === sourceLanguage || unit === '%' ? `${value}${unit}` : `${value} (${unit})`;
}

/** 2020, or 2021–2025; empty where the plan gives none. */
export const yearText = ({ years = [] as unknown as [number] }: Figure): string => years.join('–');
