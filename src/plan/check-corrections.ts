import type { Unit } from './model.ts';
import { anchorString } from './placing.ts';
import type { UnitSource } from './placed.ts';
import type { Problem } from './problem.ts';
import { passagesOf } from './traverse.ts';

/** A correction is small, so that no rewriting can hide among the transcriptions. */
export const MOST_EDITS = 4;
export const MOST_CHARACTERS = 12;

/** Corrections are small, do not overlap, change something, and are not rejected in the same breath. */
export function checkCorrections(units: readonly { unit: Unit; file: UnitSource }[]): Problem[] {
  const problems = [...checkCorrectionNumbers(units), ...units.flatMap(({ file }) => checkDecidedOnce(file))];
  for (const { unit, file } of units) {
    file.data.corrections.forEach((correction, i) => {
      const { received, reading } = correction;
      const say = (key: string, wrong: string, right: string) => problems.push(file.problem(['corrections', i, key], wrong, right));
      if (received.length > MOST_CHARACTERS) say('received', `${received.length} characters`, `at most ${MOST_CHARACTERS}`);
      if (reading === undefined) return;
      const edits = editDistance(received, reading);
      if (edits > MOST_EDITS) say('reading', `${edits} edits away from what was received`, `at most ${MOST_EDITS}`);
      if (edits === 0 && correction.reason !== 'lost-bold') say('reading', 'the same as what was received', 'a reading that differs');
    });
    for (const passage of [...passagesOf(unit).values()].flat()) {
      passage.corrections.forEach((correction, i) => {
        const next = passage.corrections[i + 1];
        if (next && next.start < correction.end)
          problems.push(
            file.problem(
              ['corrections'],
              `corrections ${correction.n} and ${next.n} overlap in ${correction.clause}`,
              'strings that do not overlap',
            ),
          );
      });
    }
  }
  return problems;
}

/** Corrections, those withdrawn among them, count from 1 through the plan, each number once: they are addresses. */
function checkCorrectionNumbers(units: readonly { unit: Unit; file: UnitSource }[]): Problem[] {
  const numbered = units.flatMap(({ file }) =>
    (['corrections', 'withdrawn'] as const).flatMap((list) => file.data[list].map(({ n }, i) => ({ file, n, field: [list, i, 'n'] }))),
  );
  const seen = new Set<number>();
  return numbered.flatMap(({ file, n, field }) => {
    const twice = seen.has(n);
    seen.add(n);
    if (twice) return [file.problem(field, `correction ${n} stands twice`, 'a number of its own: the next free one')];
    if (n <= numbered.length) return [];
    return [file.problem(field, `correction ${n} of ${numbered.length}`, 'numbers from 1 without a gap: they are addresses')];
  });
}

/** The same words are not both noted and rejected: one of the two decisions would be wrong. */
function checkDecidedOnce(file: UnitSource): Problem[] {
  const { corrections, withdrawn, rejected } = file.data;
  const noted = [
    ...corrections.map((correction) => ({ n: correction.n, clause: correction.clause, words: anchorString(correction) })),
    ...withdrawn.map(({ n, clause, received }) => ({ n, clause, words: received })),
  ];
  return rejected.flatMap(({ clause, string }, i) =>
    noted
      .filter((entry) => entry.clause === clause && (entry.words.includes(string) || string.includes(entry.words)))
      .map(({ n }) =>
        file.problem(['rejected', i, 'string'], `“${string}” is decided twice: correction ${n} has it`, 'one decision of the two'),
      ),
  );
}

/** Levenshtein distance in characters. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
