import { fromRoot, referenceAddress, unitAddress } from '../addresses.ts';
import type { Edition } from '../editions.ts';
import type { Plan, Unit } from '../plan/model.ts';
import { lineage, unitsOf } from '../plan/traverse.ts';
import { rowsOf } from '../plan/tables.ts';
import type { SearchPage } from './index-pages.ts';

/** What can be found: the plan's own words by page, clause by clause; tables on the page where they can be linked to. */
export function searchPages(plan: Plan, edition: Edition): SearchPage[] {
  const page = (url: string, unit: Unit, passages: SearchPage['passages']): SearchPage => ({
    url: fromRoot(url),
    title: `${unit.number} ${unit.title}`,
    language: edition.lang,
    meta: { path: lineage(unit).map(({ number, title }) => `${number} ${title}`).join(' › ') },
    passages,
  });
  return unitsOf(plan).flatMap((unit) => {
    const pages: SearchPage[] = [];
    const passages = [{ id: unit.id, text: unit.number + unit.title }, ...unit.clauses.map(({ id, text }) => ({ id, text }))];
    pages.push(page(unitAddress(edition, unit), unit, passages));
    const rows =
      unit.level === 'part' && unit.box ? rowsOf(unit.box).map(({ id, name, content }) => ({ id, text: name ? `${name.text} ${content.text}` : content.text }))
      : unit.level === 'section' && unit.indicators ? rowsOf(unit.indicators).map(({ id, name, unit: measure, values }) => ({ id, text: [name.text, `(${measure})`, ...Object.values(values)].join(' ') }))
      : [];
    if (rows.length) pages.push(page(referenceAddress(edition, unit.level === 'part' ? 'projects' : 'indicators'), unit, rows));
    return pages;
  });
}
