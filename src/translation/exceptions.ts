import type { Problem } from '../plan/problem.ts';
import type { UnitFile } from '../plan/unit-file.ts';
import type { Mismatch } from './pairs.ts';
import type { TranslationData } from './schema.ts';

type File = UnitFile<TranslationData['part']> | UnitFile<TranslationData['chapter']> | UnitFile<TranslationData['section']>;

/** Mismatches without an exception, as problems of their file; and exceptions that nothing needs. */
export function checkExceptions(mismatches: readonly Mismatch[], files: readonly File[]): Problem[] {
  const used = new Set<object>();
  const problems = mismatches.flatMap(({ pair: { id, unit }, check, string, wrong, right }): Problem[] => {
    const file = files.find(({ location }) => location === unit.location)!;
    const exception = file.data.exceptions.find((entry) => entry.clause === id && entry.check === check && entry.string === string);
    if (exception) used.add(exception);
    return exception ? [] : [{ ...file.problem([], `${id}: ${wrong}`, right), field: check }];
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
