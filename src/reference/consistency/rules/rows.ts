import { sourceLanguage, type LanguageTag } from '../../../editions.ts';
import { passageEntries, type PassageEntry } from '../../../plan/entries.ts';
import type { Plan } from '../../../plan/model.ts';
import type { Candidate, RuleResults } from '../candidate.ts';
import type { QuotedPassage } from '../schema.ts';

type Row = Extract<PassageEntry, { kind: 'project' }>;

/** How many characters in a row two project rows share for them to be of one work. */
const SHARED = 20;
const NAME = 'name: ';

/**
 * A work that stands in two rows of the project boxes: rows of different boxes with one name, or of different categories with a long run
 * of words in common.
 */
export function rowCandidates(plans: Record<LanguageTag, Plan>): RuleResults {
  const rows = passageEntries(plans[sourceLanguage.tag]).filter((entry) => entry.kind === 'project');
  const holders = new Map<string, Row[]>();
  for (const row of rows) for (const mark of marksOf(row)) holders.set(mark, [...(holders.get(mark) ?? []), row]);
  const pairs = new Map<string, [Row, Row]>();
  for (const [mark, each] of holders)
    for (const [i, one] of each.entries())
      for (const other of each.slice(i + 1)) if (apart(one, other, mark)) pairs.set(`rows:${one.id}:${other.id}`, [one, other]);
  const inEach = Object.entries(plans).map(
    ([tag, plan]) => [tag, new Map(passageEntries(plan).map((entry) => [entry.id, entry]))] as const,
  );
  const named = ({ id }: Row) =>
    ({ clause: id, ...Object.fromEntries(inEach.map(([tag, byId]) => [tag, byId.get(id)!.cells[0]!.text])) }) as unknown as QuotedPassage;
  const candidates = [...pairs].map(([key, pair]): Candidate => ({ key, rule: 'rows', figures: [], passages: pair.map(named) }));
  return { candidates, compared: (rows.length * (rows.length - 1)) / 2 };
}

/** What a row is known again by in another box, its name, and under another category, every run of its words. */
function marksOf({ cells, row }: Row): Set<string> {
  const runs = cells.flatMap(({ text }) =>
    Array.from({ length: Math.max(0, text.length - SHARED + 1) }, (_, start) => text.slice(start, start + SHARED)),
  );
  return new Set(row.name && row.kind === 'project' ? [NAME + row.name.text, ...runs] : runs);
}

/** Rows under one category stand beside each other in the plan; within a box, a name under two categories is a heading of both. */
const apart = (one: Row, other: Row, mark: string) =>
  one.unit !== other.unit || (one.row.group !== other.row.group && !mark.startsWith(NAME));
