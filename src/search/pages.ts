import { fromRoot, referenceAddress, unitAddress } from '../addresses.ts';
import type { Edition } from '../editions.ts';
import type { Plan, Unit } from '../plan/model.ts';
import { indicatorsOf, lineage, projectsOf, unitsOf } from '../plan/traverse.ts';
import { wordsOf } from '../words/words.ts';
import type { SearchPage } from './index-pages.ts';

/** What can be found: the plan's own words by page, passage by passage; table rows on the page where each can be linked to. */
export function searchPages(plan: Plan, edition: Edition): SearchPage[] {
  const words = wordsOf(edition);
  const page = (address: string, path: string, passages: SearchPage['passages']): SearchPage => ({ url: fromRoot(address), title: path, language: edition.lang, meta: { path }, passages });
  const indicators = indicatorsOf(plan).map(({ id, name, unit, values }) => ({ id, text: [name.text, `(${unit})`, ...Object.values(values)].join(' ') }));
  const projects = projectsOf(plan).map(({ id, name, content }) => ({ id, text: name ? `${name.text} ${content.text}` : content.text }));
  return [
    ...unitsOf(plan).map((unit) => page(unitAddress(edition, unit), headingPath(unit), [
      { id: unit.id, text: unit.number + unit.title },
      ...unit.clauses.map(({ id, text }) => ({ id, text })),
    ])),
    page(referenceAddress(edition, 'indicators'), words.indicators, indicators),
    page(referenceAddress(edition, 'projects'), words.projects, projects),
  ];
}

const headingPath = (unit: Unit) => lineage(unit).map(({ number, title }) => `${number} ${title}`).join(' › ');
