import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { fieldName, type Problem } from './problem.ts';

/** A problem in words, at the line of a field. */
export type ProblemAt = (field: readonly PropertyKey[], wrong: string, right: string) => Problem;

/** YAML of a file of the content: `path` below content/, `linesBefore` the lines that stand before it (the fence of a front matter). */
export interface YamlSource {
  path: string;
  yaml: string;
  linesBefore: number;
}

/** Reads YAML by its schema; `data` is undefined when a problem keeps it from being read, which is then among `problems`. */
export function readYaml<Data>(
  { path, yaml, linesBefore }: YamlSource,
  schema: z.ZodType<Data>,
  problems: Problem[],
): { data: Data | undefined; problem: ProblemAt } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const problem: ProblemAt = (field, wrong, right) => {
    let depth = field.length;
    while (depth > 0 && !document.hasIn(field.slice(0, depth))) depth--;
    const node = depth ? (document.getIn(field.slice(0, depth), true) as { range?: [number, number, number] } | undefined) : undefined;
    return { file: path, line: node?.range ? lineAt(node.range[0]) : 1, field: fieldName(field), wrong, right };
  };
  // What comes after the first error is mostly its consequence.
  const [error] = document.errors;
  if (error) {
    const message = error.message.includes('call stack') ? 'lists or maps are nested too deeply' : error.message;
    problems.push({
      file: path,
      line: lineAt(error.pos[0]),
      wrong: `YAML that cannot be read: ${message}`,
      right: 'valid YAML; quote a string that holds “: ” or begins with a sign',
    });
  }
  const alias = error ? undefined : firstAlias(document);
  if (alias !== undefined)
    problems.push({
      file: path,
      line: lineAt(alias),
      wrong: 'a YAML alias (*name): one that repeats others can grow without end',
      right: 'the value itself, at each of its places',
    });
  const parsed = error || alias !== undefined ? undefined : schema.safeParse(document.toJS());
  for (const issue of parsed?.error?.issues ?? []) problems.push(...explainIssue(issue, problem));
  return { data: parsed?.data, problem };
}

/** Where the first alias stands. No file of the content needs one. */
function firstAlias(document: ReturnType<typeof parseDocument>): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias(_, { range }) {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** One problem for each misspelt key, else one for the issue. */
function explainIssue(issue: z.core.$ZodIssue, problem: ProblemAt): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(
        [...issue.path, key],
        `the key “${key}” is unknown`,
        'a key that files of this kind have (content/README.md, and the schema beside the code that reads them); look for a misspelling',
      ),
    );
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [problem(issue.path, 'this field is missing', `a ${issue.expected}`)];
  return [problem(issue.path, 'this value does not fit', issue.message.replace(/^Invalid input: /, ''))];
}
