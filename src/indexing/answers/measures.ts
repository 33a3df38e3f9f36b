import { entryAddress, referenceAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages, type Language } from '../../editions.ts';
import type { Figure } from '../../reference/figures/ledger.ts';
import type { Thing } from '../../search/answers/thing.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { wordsOf } from '../../words/words.ts';
import { besideOf, rootAddress, stated } from './thing-parts.ts';

/** More statements than these are a list, and the page of numbers has it. */
const MOST_STATED = 6;

/**
 * What the plan measures beside its table: each measure with all that is stated of it; in one passage, it leads there, in several to the
 * first of them among the numbers. What is measured of single facilities, or of unlike things, is no one number.
 */
export function measureThings({ ledger, measures }: WholeEdition, language: Language): Thing[] {
  const { lists, references } = wordsOf(language);
  return measures.measures.flatMap((measure): Thing[] => {
    const figures = ledger.filter((figure) => figure.measure === measure);
    if (measure.indicator || measure.general || !figures.length || figures.some(({ of }) => of)) return [];
    const [first] = figures as [Figure];
    const inOne = figures.every(({ entry }) => entry === first.entry);
    const address = inOne ? entryAddress(language, first.entry) : referenceAddress(language, 'figures', first.id);
    return [
      {
        kind: 'measure',
        id: measure.id,
        address: rootAddress(address),
        label: references.figures,
        text: nameIn(measure, language),
        ...besideOf((each) => nameIn(measure, each), language),
        names: languages.map((each) => nameIn(measure, each)),
        facts: [lists.figures(figures.length)],
        statements: figures.slice(0, MOST_STATED).map((figure) => stated(figure, language)),
      },
    ];
  });
}
