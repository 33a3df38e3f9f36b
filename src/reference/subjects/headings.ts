import { languageOf, type LanguageTag } from '../../editions.ts';
import { passageEntries } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { tableIn } from '../../plan/tables.ts';
import { unitsOf } from '../../plan/traverse.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import type { SubjectData } from './schema.ts';

/** Case and the form of an apostrophe aside. */
const folded = (text: string) => text.toLowerCase().replaceAll('’', "'");

/** All words of the plan in one language: headings, tables with their categories, clauses and rows. */
function wordsOfPlan(plan: Plan): string {
  const units = unitsOf(plan).flatMap((unit) => {
    const table = tableIn(unit);
    return [unit.title, ...(table ? [table.title, ...table.columns, ...table.groups.map(({ category }) => category)] : [])];
  });
  return folded([plan.title, ...units, ...passageEntries(plan).flatMap(({ cells }) => cells.map(({ text }) => text))].join('\n'));
}

/** Headings in words that the plan has not, in the language of each. */
export function checkHeadings(subjects: readonly SubjectData[], plans: Readonly<Record<LanguageTag, Plan>>, problem: ProblemAt): Problem[] {
  return Object.entries(plans).flatMap(([key, plan]) => {
    const tag = key as LanguageTag;
    const words = subjects.length ? wordsOfPlan(plan) : '';
    return subjects.flatMap(({ heading }, i) => {
      if (words.includes(folded(heading[tag]))) return [];
      const wrong = `“${heading[tag]}” stands nowhere in the plan (${languageOf(tag).name})`;
      return [problem(['subjects', i, 'heading', tag], wrong, 'a heading in the plan’s own words')];
    });
  });
}
