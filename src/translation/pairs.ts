import type { Passage, Plan, Unit } from '../plan/model.ts';
import { rowsOf, tableIn } from '../plan/tables.ts';
import { unitsOf } from '../plan/traverse.ts';
import type { CHECKS } from './schema.ts';

/** Words of the plan beside their translation; `id` is a passage's, or the unit's for its heading and its table's words. */
export interface Pair {
  id: string;
  kind: 'heading' | 'clause' | 'table' | 'row';
  unit: Unit;
  original: string;
  translation: string;
  /** How many stretches are bold. */
  bold: { original: number; translation: number };
}

/** What a check finds in a pair: `string` names it (an exception must name the same), `wrong` and `right` say it. */
export interface Mismatch {
  pair: Pair;
  check: (typeof CHECKS)[number];
  string: string;
  wrong: string;
  right: string;
}

const bolds = ({ spans }: Passage) => spans.filter(({ bold }) => bold).length;

/** Everything that a translation translates, in the plan's order. */
export function pairsOf(plan: Plan): Pair[] {
  return unitsOf(plan).flatMap((unit) => {
    const { id, title, clauses } = unit;
    const original = unit.original!;
    const words = (kind: Pair['kind'], of: string, source: string, translation: string): Pair => ({
      id: of,
      kind,
      unit,
      original: source,
      translation,
      bold: { original: 0, translation: 0 },
    });
    const pairs = [words('heading', id, original.title, title)];
    for (const clause of clauses) {
      const source = clause.original!;
      pairs.push({
        ...words('clause', clause.id, source.text, clause.text),
        bold: { original: bolds(source), translation: bolds(clause) },
      });
    }
    const table = tableIn(unit);
    if (table?.original) {
      const source = table.original;
      pairs.push(
        words('table', id, source.title, table.title),
        ...source.columns.map((column, i) => words('table', id, column, table.columns[i] ?? '')),
      );
      for (const group of table.groups) pairs.push(words('table', id, group.original!.category, group.category));
    }
    if (unit.level === 'section' && unit.indicators) {
      for (const { id: row, name, unit: measure, values, original: source } of rowsOf(unit.indicators)) {
        const target = 'words' in values && 'words' in source!.values ? [source!.values.words, values.words] : ['', ''];
        pairs.push(words('row', row, `${source!.name.text}；${source!.unit}；${target[0]}`, `${name.text}; ${measure}; ${target[1]}`));
      }
    }
    if (unit.level === 'part' && unit.box) {
      for (const { id: row, name, content, original: source } of rowsOf(unit.box))
        pairs.push(
          words(
            'row',
            row,
            [source!.name?.text, source!.content.text].filter(Boolean).join('；'),
            [name?.text, content.text].filter(Boolean).join('; '),
          ),
        );
    }
    return pairs;
  });
}
