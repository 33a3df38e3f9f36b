import type { PassageEntry } from '../../../src/plan/entries.ts';
import { atomsOf } from '../../../src/search/atoms.ts';

const rowsOf = ({ cells }: PassageEntry) => cells.map(({ text }) => atomsOf(text).values);
const STOPS = '。；;？?！!';

/** What a passage shares with each other one, by comparing every place of the one with every place of the other. */
export function sharedSlowly(entry: PassageEntry, entries: readonly PassageEntry[], least: number): { id: string; words: string }[] {
  return entries.flatMap((other) => {
    if (other === entry) return [];
    const strings = new Set(
      rowsOf(entry).flatMap((a) =>
        rowsOf(other).flatMap((b) =>
          commonRuns(a, b)
            .map(trimmed)
            .filter((run) => isLong(run, least)),
        ),
      ),
    );
    const all = [...strings];
    return all
      .filter((each) => !all.some((longer) => longer !== each && ` ${longer} `.includes(` ${each} `)))
      .map((words) => ({ id: other.id, words }));
  });
}

/** Every run of values that two rows have in common and that goes on in neither direction. */
function commonRuns(a: readonly string[], b: readonly string[]): string[][] {
  const runs: string[][] = [];
  let before = new Array<number>(b.length + 1).fill(0);
  for (let i = 0; i < a.length; i++) {
    const here = new Array<number>(b.length + 1).fill(0);
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      here[j + 1] = before[j]! + 1;
      if (i + 1 === a.length || a[i + 1] !== b[j + 1]) runs.push(a.slice(i + 1 - here[j + 1]!, i + 1));
    }
    before = here;
  }
  return runs;
}

const trimmed = (run: readonly string[]) =>
  run
    .slice(
      run.findIndex((value) => !STOPS.includes(value)),
      run.findLastIndex((value) => !STOPS.includes(value)) + 1,
    )
    .join(' ');
const isLong = (run: string, least: number) => run.split(' ').filter((value) => !STOPS.includes(value)).length >= least;
