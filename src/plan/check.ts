import { checkCorrections } from './check-corrections.ts';
import type { Plan, Unit } from './model.ts';
import type { UnitSource } from './placed.ts';
import type { Problem } from './problem.ts';
import { passagesOf, unitsOf } from './traverse.ts';

/** The rules that one unit's file must keep beside its schema, and those that hold through the plan. */
export function checkPlan(plan: Plan, files: readonly UnitSource[]): Problem[] {
  const units = unitsOf(plan).map((unit) => ({ unit, file: files.find(({ location }) => location === unit.location)! }));
  return [
    ...units.flatMap(({ unit, file }) => [...checkIds(unit, file), ...checkText(unit, file)]),
    ...checkNumbers(files),
    ...checkCorrections(units),
  ];
}

/** Every id that an entry names stands in the entry's own file. */
function checkIds(unit: Unit, file: UnitSource): Problem[] {
  const passages = passagesOf(unit);
  const right = passages.size
    ? `an id of this file: ${[...passages.keys()].slice(0, 3).join(', ')} …`
    : 'no such entry: the file has no text of its own';
  return (['breaks', 'splits', 'corrections', 'withdrawn', 'rejected'] as const).flatMap((list) =>
    file.data[list].flatMap((entry, i) =>
      'clause' in entry && !passages.has(entry.clause)
        ? [file.problem([list, i, 'clause'], `${entry.clause} does not stand in this file`, right)]
        : [],
    ),
  );
}

/** No white space between Han and other characters (the layout sets that gap), and what was withdrawn or rejected stands in its clause. */
function checkText(unit: Unit, file: UnitSource): Problem[] {
  const passages = passagesOf(unit);
  const unmarked = [
    ...file.data.withdrawn.map(({ clause, received }, i) => ({ clause, string: received, field: ['withdrawn', i, 'received'] })),
    ...file.data.rejected.map(({ clause, string }, i) => ({ clause, string, field: ['rejected', i, 'string'] })),
  ];
  const problems = unmarked.flatMap(({ clause, string, field }) => {
    if (passages.get(clause)?.some(({ text }) => text.includes(string)) !== false) return [];
    return [file.problem(field, `“${string}” does not stand in ${clause}`, 'a string of that clause, as the text reads now')];
  });
  for (const [id, cells] of passages) {
    // Nearly no text has any: looked for by itself first, which takes a twentieth of the time.
    const space = cells.filter(({ text }) => /\s/.test(text)).map(({ text }) => /.{0,5}\s.{0,5}/.exec(text))[0];
    if (space)
      problems.push(
        file.problem([], `white space in ${id}: “${space[0]}”`, 'none: the gap between Han and other characters is set by the layout'),
      );
  }
  return problems;
}

/** Indicators count from 1 through the plan, project rows from 1 in their box: no gap and no double. */
function checkNumbers(files: readonly UnitSource[]): Problem[] {
  return files.flatMap((file) => {
    const [field, table] =
      'box' in file.data && file.data.box
        ? (['box', file.data.box] as const)
        : 'indicators' in file.data && file.data.indicators
          ? (['indicators', file.data.indicators] as const)
          : [];
    let expected = 1;
    return (table?.groups ?? []).flatMap(({ rows }, g) =>
      rows.flatMap(({ n }, r) => {
        const wrong =
          n !== expected
            ? [
                file.problem(
                  [field!, 'groups', g, 'rows', r, 'n'],
                  `number ${n} where ${expected} is due`,
                  `${expected}: rows count from 1, each number once`,
                ),
              ]
            : [];
        expected++;
        return wrong;
      }),
    );
  });
}
