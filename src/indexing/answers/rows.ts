import { rowAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { inLanguage, languages, sourceLanguage, type Language } from '../../editions.ts';
import { entriesById } from '../../plan/entries.ts';
import type { Indicator, ProjectRow } from '../../plan/model.ts';
import { bearingOnIndicator } from '../../reference/indicators/bearing.ts';
import type { Thing } from '../../search/answers/thing.ts';
import { indicatorValue } from '../../words/indicator.ts';
import { wordsOf } from '../../words/words.ts';
import { foundBeside, besideOf, rootAddress, stated } from './thing-parts.ts';

/** The rows of the plan's tables: its indicators with both values in full and all that bears on them, its projects by their names. */
export function rowThings(edition: WholeEdition, language: Language): Thing[] {
  const inEach = languages.map(({ tag }) => entriesById(edition.plans[tag]));
  return [...entriesById(edition.plans[language.tag]).values()].flatMap((entry): Thing[] => {
    if (entry.kind === 'clause' || !entry.row.name) return [];
    const { id } = entry;
    const shared = {
      id,
      address: rootAddress(rowAddress(language, id)),
      text: entry.row.name.text,
      ...besideOf(({ tag }) => nameOf(inEach[languages.findIndex((each) => each.tag === tag)]!.get(id)!), language),
      names: inEach.map((entries) => nameOf(entries.get(id)!)),
    };
    const own = entry.kind === 'indicator' ? ofIndicator(entry.row, edition, language) : ofProject(entry.row, language);
    return [{ kind: entry.kind, ...shared, ...own }];
  });
}

const nameOf = ({ cells }: { cells: readonly { text: string }[] }) => cells[0]!.text;

function ofIndicator(row: Indicator, edition: WholeEdition, language: Language): Pick<Thing, 'label' | 'facts' | 'values' | 'statements'> {
  const { names, year, kind } = wordsOf(language);
  const { years } = edition.plans[language.tag];
  const { values } = row;
  const { findings, figures } = bearingOnIndicator(inLanguage<Indicator>(row, sourceLanguage), edition.ledger, edition.consistency);
  const at = (when: number, value: number): [string, string, string?] => {
    const full = indicatorValue(value, row, edition.measures.units, language);
    const printed = `${value} (${row.unit})`;
    return full.startsWith(String(value)) ? [year(when), full] : [year(when), full, printed];
  };
  return {
    label: names.indicator(String(row.n)),
    facts: [kind[row.kind]],
    values: 'words' in values ? [[year(years.target), values.words]] : [at(years.base, values.base), at(years.target, values.target)],
    statements: [...findings.map((finding) => foundBeside(finding, language)), ...figures.map((figure) => stated(figure, language))],
  };
}

const ofProject = (row: ProjectRow, language: Language): Pick<Thing, 'label' | 'facts'> => ({
  label: wordsOf(language).names.row(row.id.replace(/^box-/, '')),
  facts: [row.category],
});
