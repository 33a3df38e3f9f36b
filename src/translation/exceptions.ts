import type { Problem } from '../plan/problem.ts';
import type { UnitFile } from '../plan/unit-file.ts';
import type { Mismatch, Pair } from './pairs.ts';
import type { TranslationData } from './schema.ts';

type File = UnitFile<TranslationData['part']> | UnitFile<TranslationData['chapter']> | UnitFile<TranslationData['section']>;

/** Mismatches without an exception, as problems of their file; and exceptions that nothing needs. */
export function checkExceptions(mismatches: readonly Mismatch[], files: readonly File[]): Problem[] {
  const used = new Set<object>();
  const problems = mismatches.flatMap(({ pair, check, string, wrong, right }): Problem[] => {
    const { id, unit } = pair;
    const file = files.find(({ location }) => location === unit.location)!;
    const exception = file.data.exceptions.find((entry) => entry.clause === id && entry.check === check && entry.string === string);
    if (exception) used.add(exception);
    return exception ? [] : [{ ...file.problem(fieldOf(pair), `${id}: ${wrong}`, right), ...lineOf(pair, file), field: check }];
  });
  const unused = files.flatMap((file) =>
    file.data.exceptions.flatMap((entry, i) =>
      used.has(entry)
        ? []
        : [file.problem(['exceptions', i], `nothing in ${entry.clause} needs this exception`, 'exceptions that a check needs')],
    ),
  );
  return [...problems, ...unused];
}

/** The field of a file's front matter in which a pair's translation stands; a clause stands below it. */
function fieldOf({ id, kind, unit }: Pair): (string | number)[] {
  if (kind === 'clause') return [];
  if (kind === 'heading') return ['title'];
  const table = unit.level === 'part' ? 'box' : 'indicators';
  return kind === 'table' ? [table] : [table, 'rows', Number(id.split(/[-.]/).at(-1))];
}

/** The line on which a clause's translation stands. */
function lineOf({ id, unit }: Pair, { paragraphs }: File): { line?: number } {
  const paragraph = paragraphs[unit.clauses.findIndex((clause) => clause.id === id)];
  return paragraph ? { line: paragraph.line } : {};
}
