import type { Names } from './zh/names.ts';

/** What stands for a passage among numbers of clauses: a row and an indicator say what they are. */
export const labelOfId = (id: string, names: Names): string => (/^(?:box|indicator)-/.test(id) ? nameOfId(id, names) : id);

/** What a passage or unit is called, by its id. */
export function nameOfId(id: string, names: Names): string {
  const [kind, number = ''] = id.split(/-(.*)/);
  if (kind === 'box') return names.row(number);
  if (kind === 'indicator') return names.indicator(number);
  if (kind === 'part') return number.includes('.') ? names.passage(id) : names.part(number);
  const dots = id.split('.').length - 1;
  if (dots > 1) return names.passage(id);
  return dots ? names.section(id) : names.chapter(id);
}
