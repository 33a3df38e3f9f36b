import type { Language } from '../editions.ts';
import type { Indicator } from '../plan/model.ts';
import type { Figure } from '../reference/figures/ledger.ts';
import type { MeasureUnit } from '../reference/figures/measures.ts';
import { nameIn } from '../vocabulary/name.ts';
import { amountText, yearText } from './figure.ts';
import { wordsOf } from './words.ts';

/** A value in a unit, written out in a language: 22亿元, RMB 2.2 billion; `units`: all that the plan uses. */
export function inFull(value: number, own: MeasureUnit, units: readonly MeasureUnit[], language: Language): string {
  const { id, factor, dimension } = own;
  // 万人次 counts 人次: a unit of factor 1 whose name ends the printed one; money needs none, its name stands before the number.
  const one = units.find((each) => each.factor === 1 && each.dimension === dimension && id.endsWith(each.id));
  const multiple = one ?? ['money', 'usd'].includes(dimension);
  const unit = nameIn(own, language);
  // 12 significant digits take away what floating-point multiplication adds.
  const whole = { value: Number((value * (multiple ? factor : 1)).toPrecision(12)), unit: one ? nameIn(one, language) : unit };
  return wordsOf(language).indicators.inFull({ value, unit, whole, dimension });
}

/** The unit of an indicator, by the name that its row gives it in the row's language; undefined where the plan's units lack it. */
export function unitOfRow({ unit, original }: Indicator, units: readonly MeasureUnit[], { tag }: Language): MeasureUnit | undefined {
  const found = units.find(({ id }) => id === (original?.unit ?? unit));
  return found && { ...found, [tag]: unit };
}

/** What a clause states of an indicator, its value written out: 2020年 17.75亿元; average yearly growth 10%, 2021–2025. */
export function statedText(figure: Figure, units: readonly MeasureUnit[], language: Language): { value: string; when: string } {
  const { amount, bound, relation, unit, years } = figure;
  const plain = 'value' in amount && !bound && !relation;
  return {
    value: plain ? inFull(amount.value, unit, units, language) : amountText(figure, language),
    when: years ? wordsOf(language).indicators.when(yearText(figure, language)) : '',
  };
}
