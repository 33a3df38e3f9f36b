import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { readParagraphs, type ParagraphSource } from '../text/paragraphs.ts';
import type { UnitLocation } from './numbering.ts';
import { fieldName, type Problem } from './problem.ts';
import { chapterSchema, partSchema, planSchema, sectionSchema } from './schema.ts';

/** A file of the content, path below content/plan. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A file of one language, read: its front matter by schema, its paragraphs, and where each field stands. */
export interface UnitFile<Data> {
  path: string;
  location: UnitLocation;
  data: Data;
  paragraphs: ParagraphSource[];
  /** The problem in words, at the line of a field of the front matter. */
  problem(field: readonly PropertyKey[], wrong: string, right: string): Problem;
}

/** zh/part-02/chapter-03/section-1.mdx → its place; undefined for a path that names none. `plan` is the title's file. */
export function locationOf(pathInEdition: string): UnitLocation | 'plan' | undefined {
  if (pathInEdition === 'plan.mdx') return 'plan';
  const match = /^part-(\d\d)\/(?:part|chapter-(\d\d)\/(?:chapter|section-([1-9]\d?)))\.mdx$/.exec(pathInEdition);
  if (!match) return undefined;
  const [part, chapter, section] = match.slice(1).map((digits) => (digits ? Number(digits) : undefined));
  if (section) return { level: 'section', part: part!, chapter: chapter!, section };
  return chapter ? { level: 'chapter', part: part!, chapter } : { level: 'part', part: part! };
}

const SCHEMAS = { part: partSchema, chapter: chapterSchema, section: sectionSchema, plan: planSchema };
export type UnitData = { [Level in keyof typeof SCHEMAS]: z.output<(typeof SCHEMAS)[Level]> };

/** Reads one file; `undefined` when a problem keeps it from being read, which is then among `problems`. */
export function readUnitFile<Level extends keyof typeof SCHEMAS>(
  file: SourceFile,
  level: Level,
  location: UnitLocation,
  problems: Problem[],
): UnitFile<UnitData[Level]> | undefined {
  const fences = /^---\n([\s\S]*?\n)---\n/.exec(file.text);
  if (!fences) {
    const wrong = file.text.trim() ? 'no front matter at the start of the file' : 'the file is empty';
    problems.push({ file: file.path, line: 1, wrong, right: 'front matter between two lines of ---, with at least title and page; then the text' });
    return undefined;
  }
  const lines = new LineCounter();
  const yaml = parseDocument(fences[1]!, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const problem: UnitFile<never>['problem'] = (field, wrong, right) => {
    let depth = field.length;
    while (depth > 0 && !yaml.hasIn(field.slice(0, depth))) depth--;
    const node = depth ? (yaml.getIn(field.slice(0, depth), true) as { range?: [number, number, number] } | undefined) : undefined;
    return { file: file.path, line: node?.range ? lineAt(node.range[0]) : 1, field: fieldName(field), wrong, right };
  };
  for (const error of yaml.errors) {
    problems.push({ file: file.path, line: lineAt(error.pos[0]), wrong: `YAML that cannot be read: ${error.message}`, right: 'valid YAML; quote a string that holds “: ” or begins with a sign' });
  }
  const parsed = yaml.errors.length ? undefined : SCHEMAS[level].safeParse(yaml.toJS());
  for (const issue of parsed?.error?.issues ?? []) problems.push(...explainIssue(issue, problem));
  const bodyLine = fences[0].split('\n').length - 1;
  const { paragraphs, faults } = readParagraphs(file.text.slice(fences[0].length));
  for (const { line, found } of faults) {
    problems.push({ file: file.path, line: bodyLine + line, wrong: `${found} in the text`, right: 'paragraphs of one line each, with **bold** and nothing else; headings and tables come from the front matter' });
  }
  if (!parsed?.success || faults.length) return undefined;
  return { path: file.path, location, data: parsed.data as UnitData[Level], paragraphs, problem };
}

/** One problem for each misspelt key, else one for the issue. */
function explainIssue(issue: z.core.$ZodIssue, problem: UnitFile<never>['problem']): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([...issue.path, key], `the key “${key}” is unknown`, 'a key of the schema (src/plan/schema.ts); look for a misspelling'));
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return [problem(issue.path, 'this field is missing', `a ${issue.expected}`)];
  return [problem(issue.path, 'this value does not fit', issue.message.replace(/^Invalid input: /, ''))];
}
