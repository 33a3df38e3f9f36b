import { languageOf, sourceLanguage, type LanguageTag } from '../../editions.ts';
import { entriesById, type PassageEntry } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { readYaml, type ProblemAt } from '../../plan/yaml-file.ts';
import { projectsFile, type ProjectBody, type ProjectLink, type ProjectsFile } from './schema.ts';

/** What was read by hand of the rows of the project boxes. */
export interface ProjectReadings {
  links: readonly ProjectLink[];
  bodies: readonly ProjectBody[];
}

type Plans = Record<LanguageTag, Plan>;
/** Passages by their ids. */
type Entries = ReadonlyMap<string, PassageEntry>;

/** Reads content/projects.yaml: every word that it quotes stands where it says. */
export function readProjects(yaml: string, plans: Plans, problems: Problem[]): ProjectReadings {
  const source = { path: 'projects.yaml', yaml: yaml || '{}', linesBefore: 0 };
  const { data = projectsFile.parse({}), problem } = readYaml(source, projectsFile, problems);
  problems.push(...checkLinks(data, entriesById(plans[sourceLanguage.tag]), problem), ...checkBodies(data, plans, problem));
  return data;
}

function checkLinks({ links, generic }: ProjectsFile, entries: Entries, problem: ProblemAt): Problem[] {
  const pairs = links.map(({ row, clause }) => `${row} ${clause}`);
  return links.flatMap(({ row, clause, words, inClause }, i): Problem[] => {
    const say = (field: string, wrong: string, right: string) => problem(['links', i, field], wrong, right);
    const [from, to] = [entries.get(row), entries.get(clause)];
    if (from?.kind !== 'project') return [say('row', `${row} is not a row of a project box`, 'the id of one: box-5.6')];
    if (to?.kind !== 'clause') return [say('clause', `${clause} is not a clause`, 'the id of one: 3.1.2')];
    const twice =
      pairs.indexOf(pairs[i]!) < i ? [say('clause', `${row} is joined to ${clause} twice`, 'one entry with all the words')] : [];
    const unfound = (field: string, said: readonly string[], id: string, texts: readonly string[]) =>
      said
        .filter((word) => !stands(word, texts))
        .map((word) => say(field, `“${word}” does not stand in ${id}`, 'words of the row or its category and of the clause'));
    const unsound = [...words, ...(inClause ?? [])]
      .filter((word) => stands(word, generic))
      .map((word) => say('words', `“${word}” is generic: it names nothing`, 'the name of what both speak of'));
    return [
      ...twice,
      ...unfound('words', words, row, [from.row.category, ...textsOf(from)]),
      ...unfound(inClause ? 'inClause' : 'words', inClause ?? words, clause, textsOf(to)),
      ...unsound,
    ];
  });
}

/** Every row that is said to name a body says so in every language. */
function checkBodies({ bodies }: ProjectsFile, plans: Plans, problem: ProblemAt): Problem[] {
  return Object.entries(plans).flatMap(([key, plan]) => {
    const tag = key as LanguageTag;
    const entries = entriesById(plan);
    return bodies.flatMap(({ row, [tag]: said }, i) => {
      const entry = entries.get(row);
      if (entry?.kind === 'project' && stands(said, textsOf(entry))) return [];
      return [problem(['bodies', i, tag], `“${said}” does not stand in ${row} (${languageOf(tag).name})`, 'words of that row')];
    });
  });
}

const textsOf = ({ cells }: PassageEntry) => cells.map(({ text }) => text);
const stands = (words: string, texts: readonly string[]) => texts.some((text) => text.includes(words));
