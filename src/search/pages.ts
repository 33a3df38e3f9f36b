import { fromRoot, referenceAddress, unitAddress } from '../addresses.ts';
import { editionOf, languages, type Language } from '../editions.ts';
import type { Plan, Unit } from '../plan/model.ts';
import { indicatorsOf, lineage, projectsOf, unitsOf } from '../plan/traverse.ts';
import { headingText } from '../text/heading.ts';
import { wordsOf } from '../words/words.ts';
import type { SearchPage } from './index-pages.ts';

/** What can be found: the plan's own words in one language by page, passage by passage; table rows on the page where each can be linked to. */
export function searchPages(plan: Plan, language: Language): SearchPage[] {
  const words = wordsOf(language);
  /** `at`: the page's address in each language, so that a hit can be opened in the reader's own. */
  const page = (at: (each: Language) => string, path: string, passages: SearchPage['passages']): SearchPage => ({
    url: fromRoot(at(language)),
    meta: { path, ...Object.fromEntries(languages.map((each) => [each.tag, fromRoot(at(each))])) },
    passages,
  });
  const indicators = indicatorsOf(plan).map(({ id, name, unit, values }) => ({ id, text: [name.text, `(${unit})`, ...Object.values(values)].join(' ') }));
  const projects = projectsOf(plan).map(({ id, name, content }) => ({ id, text: name ? `${name.text} ${content.text}` : content.text }));
  return [
    ...unitsOf(plan).map((unit) => page((each) => unitAddress(editionOf(each), unit), headingPath(unit), [
      { id: unit.id, text: headingText(unit) },
      ...unit.clauses.map(({ id, text }) => ({ id, text })),
    ])),
    page((each) => referenceAddress(each, 'indicators'), words.indicators, indicators),
    page((each) => referenceAddress(each, 'projects'), words.projects, projects),
  ];
}

const headingPath = (unit: Unit) => lineage(unit).map(headingText).join(' › ');
