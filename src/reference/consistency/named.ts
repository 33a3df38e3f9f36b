import { rowId } from '../../plan/numbering.ts';
import type { Stretch } from '../../plan/stretches.ts';

/** A passage or a finding where a text of ours names it by its number. */
export type Named = Stretch & ({ passage: string } | { finding: number });

/** Clauses by their number: 1.1.4. */
const CLAUSE = /(?<![\d.])\d+\.\d+\.\d+(?![\d.])/g;
/** Rows of the project boxes: 项目3.1和3.5, projects 3.1 and 3.5. */
const ROWS = /(?:项目|projects? )\d+\.\d+(?:(?:和|、| and |, )\d+\.\d+)*(?!\d|\.\d)/gi;
const ROW = /(?:项目|projects? )?(\d+)\.(\d+)/gi;
/** Findings: 第8项和第28项, findings 8 and 28. */
const FINDINGS = /第\d+项|findings? \d+(?: and \d+)*/gi;
const FINDING = /(?:第|findings? )?(\d+)项?/gi;

/** What a text names by number, in its order; the first of several with the word before it. */
export function namedIn(text: string): Named[] {
  const clauses = [...text.matchAll(CLAUSE)].map((clause) => ({ ...placeOf(clause), passage: clause[0] }));
  const rows = membersIn(text, ROWS, ROW).map(({ numbers: [part, n], ...place }) => ({ ...place, passage: rowId(part!, n!) }));
  const findings = membersIn(text, FINDINGS, FINDING).map(({ numbers: [n], ...place }) => ({ ...place, finding: n! }));
  return [...clauses, ...rows, ...findings].sort((a, b) => a.start - b.start);
}

/** The members of every list in a text, with their numbers. */
function membersIn(text: string, list: RegExp, member: RegExp): (Stretch & { numbers: number[] })[] {
  return [...text.matchAll(list)].flatMap((found) =>
    [...found[0].matchAll(member)].map((each) => ({ ...placeOf(each, found.index), numbers: each.slice(1).map(Number) })),
  );
}

const placeOf = ({ 0: words, index }: RegExpExecArray, before = 0): Stretch => ({
  start: before + index,
  end: before + index + words.length,
});
