import { nameKindOf } from '../../words/names.ts';
import type { Asked } from './asked.ts';

/** What the plan has, as the page says it. */
export interface Known {
  /** The address of each edition's contents, by its tag, and of a printed page in its whole plan, {n} for the page. */
  editions: Record<string, { contents: string; page: string; languages: readonly string[] }>;
  /** The address of a passage by itself, {id} for its id. */
  passage: string;
  passages: readonly string[];
  /** Each part, chapter and section, by its id: its address below that of the contents. */
  units: Record<string, string>;
  lastPage: number;
}

/** What there is in place of what was asked for; numbers and ids, for the words to say. */
export type Offer =
  | { kind: 'passage'; id: string; href: string }
  | { kind: 'unit'; id: string; href: string }
  | { kind: 'page'; page: number; href: string }
  /** There is none: the unit above, or the whole plan, has these. */
  | { kind: 'none'; id: string; unit: string; ids: readonly string[] }
  | { kind: 'no-page'; page: number; last: number };

/** What to offer in an edition, best first; nothing where the address names nothing that can be read. */
export function offersFor({ page, id }: Asked, edition: string, known: Known): Offer[] {
  const { contents, page: pageAddress } = known.editions[edition]!;
  if (page !== undefined) {
    if (page < 1 || page > known.lastPage) return [{ kind: 'no-page', page, last: known.lastPage }];
    return [{ kind: 'page', page, href: page === 1 ? pageAddress.split('#')[0]! : pageAddress.replace('{n}', String(page)) }];
  }
  if (!id) return [];
  const unit = unitAbove(id, known.units);
  const toUnit: Offer[] = unit === undefined ? [] : [{ kind: 'unit', id: unit, href: contents + known.units[unit]! }];
  if (known.passages.includes(id)) return [{ kind: 'passage', id, href: known.passage.replace('{id}', id) }, ...toUnit];
  if (unit === id) return toUnit;
  const { of, ids } = besides(id, known);
  const sections = ids.filter((each) => nameKindOf(each) === 'section');
  const toSections = sections.map((each): Offer => ({ kind: 'unit', id: each, href: contents + known.units[each]! }));
  return [{ kind: 'none', id, unit: of, ids }, ...toUnit, ...toSections];
}

/** What stands where an id would stand: passages or units of its kind in the unit above, else what that stands among. */
function besides(id: string, { passages, units }: Pick<Known, 'passages' | 'units'>): { of: string; ids: string[] } {
  const kind = nameKindOf(id);
  const all = [...Object.keys(units), ...passages];
  const above = id.replace(/\.[^.]*$/, '');
  if (kind === 'part' || kind === 'chapter' || kind === 'indicator')
    return { of: '', ids: all.filter((each) => nameKindOf(each) === kind) };
  const ids = all.filter((each) => nameKindOf(each) === kind && each.startsWith(`${above}.`));
  const of = kind === 'row' ? above.replace('box', 'part') : above.replace(/\.0$/, '');
  if (!ids.length && !(of in units)) return besides(of, { passages, units });
  // A chapter without sections has clauses.
  return { of, ids: ids.length ? ids : passages.filter((each) => each.startsWith(`${above}.`)) };
}

/** The unit that an id names, or the nearest above it. */
function unitAbove(id: string, units: Known['units']): string | undefined {
  if (Object.prototype.hasOwnProperty.call(units, id)) return id;
  const box = /^box-(\d+)/.exec(id)?.[1];
  if (box) return unitAbove(`part-${box}`, units);
  return id.includes('.') ? unitAbove(id.replace(/\.[^.]*$/, ''), units) : undefined;
}
