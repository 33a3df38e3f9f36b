import { sourceLanguage, type LanguageTag } from '../../editions.ts';
import { entriesById } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { unitsOf } from '../../plan/traverse.ts';
import type { SourceFile } from '../../plan/unit-file.ts';
import { readYaml } from '../../plan/yaml-file.ts';
import { readAssignments } from './assignments.ts';
import { checkSubjects } from './check.ts';
import { checkHeadings } from './headings.ts';
import { subjectsFile, type SubjectData } from './schema.ts';
import { passagesUnder, type Subject, type Subjects } from './subject.ts';

/** Where the index stands below content/. */
const FILE = 'subjects.yaml';

/** Reads content/subjects.yaml and the assignments beside the units' files; what does not fit becomes a problem. */
export function readSubjects(
  yaml: string,
  files: readonly SourceFile[],
  plans: Readonly<Record<LanguageTag, Plan>>,
  problems: Problem[],
): Subjects {
  const nothing: Subjects = { all: [], assignments: [] };
  const { data, problem } = readYaml({ path: FILE, yaml: yaml || '{}', linesBefore: 0 }, subjectsFile, problems);
  if (!data) return nothing;
  const found = checkSubjects(data.subjects, problem);
  problems.push(...found, ...checkHeadings(data.subjects, plans, problem));
  // Headings that lead nowhere or in a circle are joined to nothing; those whose passages are still to be read are not shown.
  if (found.length || !files.length) return nothing;
  const all = joined(data.subjects);
  const plan = plans[sourceLanguage.tag];
  const before = problems.length;
  const assignments = readAssignments(files, { units: unitsOf(plan), entries: entriesById(plan), subjects: all }, problems);
  // A file that cannot be read would leave its subjects without their passages.
  if (problems.length === before) problems.push(...all.flatMap((subject, i) => tooFew(subject, i)));
  return { all, assignments };

  function tooFew(subject: Subject, i: number): Problem[] {
    const passages = passagesUnder(subject, { assignments });
    const apart = new Set(passages.map(({ entry }) => `${entry.unit.id} ${entry.kind}`)).size;
    const least = subject.under || subject.subs.length ? 1 : 2;
    if (apart >= least) return [];
    const wrong = passages.length ? `all passages under ${subject.id} stand in one section or table` : `no passage is under ${subject.id}`;
    const right = least > 1 ? 'two passages apart, or the heading under another' : 'a passage, or no such heading';
    return [problem(['subjects', i, 'id'], wrong, right)];
  }
}

/** Each heading with those that its ids name; all of them exist, and no way up leads back. */
function joined(data: readonly SubjectData[]): Subject[] {
  type Draft = Subject & { under?: Subject; subs: Subject[]; see: Subject[] };
  const byId = new Map(
    data.map(({ id, heading, also = {} }): [string, Draft] => [id, { id, heading, also: names(also), subs: [], see: [] }]),
  );
  for (const { id, under, see = [] } of data) {
    const subject = byId.get(id)!;
    subject.see.push(...see.map((each) => byId.get(each)!));
    if (!under) continue;
    subject.under = byId.get(under)!;
    byId.get(under)!.subs.push(subject);
  }
  return [...byId.values()];
}

/** Fields that a file leaves out are not there. */
const names = (also: NonNullable<SubjectData['also']>): Subject['also'] =>
  Object.fromEntries(Object.entries(also).filter(([, own]) => own !== undefined));
