import { sourceLanguage } from '../editions.ts';
import { passageEntries } from '../plan/entries.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { tableIn } from '../plan/tables.ts';
import { unitsOf } from '../plan/traverse.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Forms of the plan's language that stand nowhere in it: neither in a passage nor in a heading, a table's title or a category. */
export function formsNowhere({ terms, places }: Vocabulary, plan: Plan): Problem[] {
  const text = textOf(plan);
  const missing = (file: string, entries: Vocabulary['terms' | 'places']) =>
    entries.flatMap(({ id, [sourceLanguage.tag]: forms }) =>
      forms
        .filter((form) => !text.includes(form))
        .map((form) => ({
          file,
          field: `${id}.${sourceLanguage.tag}`,
          wrong: `“${form}” stands nowhere in the plan`,
          right: 'a form as the plan writes it, or no form',
        })),
    );
  return [...missing('terms.yaml', terms), ...missing('places.yaml', places)];
}

/** All words of the plan, a line for each stretch of them. */
function textOf(plan: Plan): string {
  const units = unitsOf(plan).flatMap((unit) => {
    const table = tableIn(unit);
    return [unit.title, ...(table ? [table.title, ...table.groups.map(({ category }) => category)] : [])];
  });
  const passages = passageEntries(plan).flatMap(({ cells }) => cells.map(({ text }) => text));
  return [plan.title, ...units, ...passages].join('\n');
}
