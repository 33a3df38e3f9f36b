import { sourceLanguage, translations } from '../../editions.ts';
import { entriesById } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { pathOf } from '../../plan/unit-file.ts';
import type { Commitments } from '../commitments/ledger.ts';
import { gradesNotKept } from './kept.ts';
import { gradedPassages } from './passages.ts';
import { readGrades } from './schema.ts';

/** Reads content/grades.yaml and holds every passage of each translation to it; an exception that nothing needs is a problem, too. */
export function checkGrades(yaml: string, plans: Readonly<Record<string, Plan>>, commitments: Commitments, problems: Problem[]): void {
  const { grades, problem } = readGrades(yaml, problems);
  if (!grades) return;
  const used = new Set<object>();
  for (const { tag } of translations) {
    const entries = entriesById(plans[tag]!);
    for (const passage of gradedPassages(plans[sourceLanguage.tag]!, plans[tag]!, commitments)) {
      for (const { id, string, wrong, right } of gradesNotKept(grades, passage, tag)) {
        const exception = grades.exceptions.find((each) => each.clause === id && each.string === string);
        if (exception) used.add(exception);
        else problems.push({ file: `plan/${tag}/${pathOf(entries.get(id)!.unit.location)}`, wrong: `${id}: ${wrong}`, right });
      }
    }
  }
  grades.exceptions.forEach((each, i) => {
    if (!used.has(each))
      problems.push(problem(['exceptions', i], `nothing in ${each.clause} needs this exception`, 'exceptions that a check needs'));
  });
}
