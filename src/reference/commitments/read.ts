import { sourceLanguage } from '../../editions.ts';
import { entriesById, type PassageEntry } from '../../plan/entries.ts';
import type { Unit } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { unitsOf } from '../../plan/traverse.ts';
import { pathOf, type SourceFile } from '../../plan/unit-file.ts';
import { readYaml, type ProblemAt } from '../../plan/yaml-file.ts';
import { uncoveredVerbs } from './coverage.ts';
import type { Commitment, Remainder } from './ledger.ts';
import { overlapping, placed, type Say } from './quotes.ts';
import { remaindersOf } from './remainders.ts';
import { resolved, type CommitmentContext } from './resolve.ts';
import { commitmentsFile, type CommitmentsData } from './schema.ts';
import { seriesOf } from './series.ts';
import { checkWords } from './words.ts';

/** The path of a unit's commitments below content/plan. */
export const commitmentsPath = ({ location }: Unit) => `${sourceLanguage.tag}/${pathOf(location).replace(/\.mdx$/, '.commitments.yaml')}`;

/** What is read of verbs: the commitments, and where a verb of the table makes none. */
export interface CommitmentReading {
  commitments: Commitment[];
  remainders: Remainder[];
}

/** Reads the commitments beside the units' files; what does not fit, and a verb of the table that nothing covers, becomes a problem. */
export function readCommitments(files: readonly SourceFile[], context: CommitmentContext, problems: Problem[]): CommitmentReading {
  const entries = entriesById(context.plan);
  const units = unitsOf(context.plan);
  const due = new Set(units.map(commitmentsPath));
  for (const { path } of files) {
    const right = 'the path of a unit’s file, with .commitments.yaml for .mdx';
    if (!due.has(path)) problems.push({ file: `plan/${path}`, wrong: 'no unit of the plan has this path', right });
  }
  // A plan without a table of verbs has no ledger to be held against it.
  if (!context.verbs.verbs.length && !files.length) return { commitments: [], remainders: [] };
  const read = units.map((unit): CommitmentReading => {
    const path = commitmentsPath(unit);
    const yaml = files.find((file) => file.path === path)?.text ?? '{}';
    const { data, problem } = readYaml({ path: `plan/${path}`, yaml, linesBefore: 0 }, commitmentsFile, problems);
    if (!data) return { commitments: [], remainders: [] };
    const own = [...entries.values()].filter((entry) => entry.unit === unit);
    const commitments = commitmentsOfUnit(own, data, context, problem, problems);
    const series = seriesOf(commitments, context.verbs);
    problems.push(...uncoveredVerbs(own, data, series, context.verbs, problem));
    const unproved = (i: number, wrong: string) =>
      void problems.push(problem(['remainder', i, 'reason'], wrong, 'a reason that the words bear out: they are in verbs.yaml'));
    return { commitments, remainders: remaindersOf(own, data, { commitments, series }, context, unproved) };
  });
  return { commitments: read.flatMap((each) => each.commitments), remainders: read.flatMap((each) => each.remainders) };
}

function commitmentsOfUnit(
  entries: readonly PassageEntry[],
  { commitments }: CommitmentsData,
  context: CommitmentContext,
  problem: ProblemAt,
  problems: Problem[],
): Commitment[] {
  const read = commitments.flatMap((data, i): Commitment[] => {
    const say: Say = (key, wrong, right) => void problems.push(problem(['commitments', i, key], wrong, right));
    const before = commitments[i - 1]?.n ?? 0;
    if (data.n <= before) say('n', `number ${data.n} after ${before}`, 'numbers that ascend: the next free one');
    const entry = entries.find(({ id }) => id === data.clause);
    if (!entry) {
      say('clause', `${data.clause} does not stand in this unit`, 'a passage of the unit whose file this is');
      return [];
    }
    const quote = placed(data, entry, say);
    checkWords(data, entry, say);
    return quote && data.quote.includes(data.verb) ? [resolved(data, entry, quote, context)] : [];
  });
  for (const [outer, inner] of overlapping(read)) {
    const i = commitments.findIndex(({ n }) => n === outer.n);
    const wrong = `“${outer.quote.text}” takes in words of line ${inner.n}, “${inner.quote.text}”`;
    problems.push(problem(['commitments', i, 'quote'], wrong, 'the words of its own verb; what it was published for: within'));
  }
  // A line that was added later has a later number, and stands with its passage.
  const places = new Map(entries.map((entry, i) => [entry, i]));
  return read.sort((a, b) => places.get(a.entry)! - places.get(b.entry)!);
}
