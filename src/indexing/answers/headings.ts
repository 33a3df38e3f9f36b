import { unitAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { editionOf, languages, type Language } from '../../editions.ts';
import { pagesOf } from '../../plan/holdings.ts';
import { clausesIn, unitsOf } from '../../plan/traverse.ts';
import type { Thing } from '../../search/answers/thing.ts';
import { wordsOf } from '../../words/words.ts';
import { besideOf, rootAddress } from './thing-parts.ts';

/** Parts, chapters and sections by their headings. */
export function headingThings({ plans }: WholeEdition, language: Language): Thing[] {
  const words = wordsOf(language);
  const inEach = languages.map(({ tag }) => unitsOf(plans[tag]));
  return unitsOf(plans[language.tag]).map((unit, i): Thing => {
    const titles = inEach.map((units) => units[i]!.title);
    const clauses = clausesIn(unit).length;
    return {
      kind: 'heading',
      id: unit.id,
      address: rootAddress(unitAddress(editionOf(language), unit)),
      label: unit.level === 'section' ? words.names.section(unit.id) : unit.number,
      text: unit.title,
      ...besideOf((each) => titles[languages.indexOf(each)], language),
      names: titles,
      facts: [words.clauses(clauses), words.onPages(pagesOf(unit))],
    };
  });
}
