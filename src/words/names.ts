import type { Names } from './zh/names.ts';

/** What stands for a passage among numbers of clauses: a row and an indicator say what they are. */
export const labelOfId = (id: string, names: Names): string => (/^(?:box|indicator)-/.test(id) ? nameOfId(id, names) : id);

/** Which of the names an id is called by. */
export function nameKindOf(id: string): keyof Names {
  if (id.startsWith('box-')) return 'row';
  if (id.startsWith('indicator-')) return 'indicator';
  const dots = id.split('.').length - 1;
  if (id.startsWith('part-')) return dots ? 'paragraph' : 'part';
  return dots > 1 ? 'passage' : dots ? 'section' : 'chapter';
}

/** What a passage or unit is called, by its id. */
export function nameOfId(id: string, names: Names): string {
  const kind = nameKindOf(id);
  return names[kind](kind === 'passage' ? id : id.replace(/^[a-z]+-/, ''));
}
