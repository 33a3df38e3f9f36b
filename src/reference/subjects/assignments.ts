import { sourceLanguage } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Unit } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { pathOf, type SourceFile } from '../../plan/unit-file.ts';
import { readYaml } from '../../plan/yaml-file.ts';
import { assignmentsFile, type AssignmentData } from './schema.ts';
import type { Assignment, Subject } from './subject.ts';

/** The path of a unit's assignments below content/plan. */
export const assignmentsPath = ({ location }: Unit) => `${sourceLanguage.tag}/${pathOf(location).replace(/\.mdx$/, '.subjects.yaml')}`;

/** What assignments are held against. */
interface Known {
  units: readonly Unit[];
  entries: ReadonlyMap<string, PassageEntry>;
  subjects: readonly Subject[];
}

/** Reads the assignments beside the units' files, in the plan's order. */
export function readAssignments(files: readonly SourceFile[], { units, entries, subjects }: Known, problems: Problem[]): Assignment[] {
  const due = new Set(units.map(assignmentsPath));
  for (const { path } of files) {
    const right = 'the path of a unit’s file, with .subjects.yaml for .mdx';
    if (!due.has(path)) problems.push({ file: `plan/${path}`, wrong: 'no unit of the plan has this path', right });
  }
  const places = new Map([...entries.keys()].map((id, i) => [id, i]));
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const read = units.flatMap((unit) => {
    const path = assignmentsPath(unit);
    const file = files.find((each) => each.path === path);
    if (!file) return [];
    const { data, problem } = readYaml({ path: `plan/${path}`, yaml: file.text, linesBefore: 0 }, assignmentsFile, problems);
    return (data?.subjects ?? []).flatMap((own, i): Assignment[] => {
      const say = (field: readonly PropertyKey[], wrong: string, right: string) =>
        void problems.push(problem(['subjects', i, ...field], wrong, right));
      const before = data!.subjects.slice(0, i);
      if (before.some((other) => other.clause === own.clause && other.subject === own.subject))
        say(['subject'], `${own.clause} is under ${own.subject} twice`, 'one entry with all the words');
      const subject = byId.get(own.subject);
      if (!subject) say(['subject'], `no subject is called ${own.subject}`, 'the id of a subject of subjects.yaml');
      const entry = entries.get(own.clause);
      if (entry?.unit !== unit) say(['clause'], `${own.clause} does not stand in this unit`, 'a passage of the unit whose file this is');
      else checkWords(own, entry, say);
      return subject && entry?.unit === unit ? [{ entry, subject, words: own.words }] : [];
    });
  });
  return read.sort((a, b) => places.get(a.entry.id)! - places.get(b.entry.id)!);
}

/** Each string stands in the passage; a project's category may carry its row. */
function checkWords(
  { clause, words }: AssignmentData,
  entry: PassageEntry,
  say: (field: readonly PropertyKey[], wrong: string, right: string) => void,
): void {
  const texts = [...entry.cells.map(({ text }) => text), ...(entry.kind === 'project' ? [entry.row.category] : [])];
  words.forEach((string, n) => {
    const field = words.length > 1 ? ['words', n] : ['words'];
    if (!texts.some((text) => text.includes(string)))
      say(field, `“${string}” does not stand in ${clause}`, 'words of that passage or its category, as printed');
    else if (words.indexOf(string) < n) say(field, `“${string}” stands there already`, 'each string once');
  });
}
