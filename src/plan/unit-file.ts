import type { z } from 'zod';
import { readParagraphs, type ParagraphSource } from './paragraphs.ts';
import type { UnitLocation } from './numbering.ts';
import type { Problem } from './problem.ts';
import { readYaml, type ProblemAt } from './yaml-file.ts';

/** A file of the plan in one language, path below content/plan. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A file of one language, read: its front matter by schema, its paragraphs, and where each field stands. */
export interface UnitFile<Data> {
  path: string;
  location: UnitLocation;
  data: Data;
  /** With the lines of the file that they stand on. */
  paragraphs: ParagraphSource[];
  problem: ProblemAt;
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

const two = (n: number) => String(n).padStart(2, '0');

/** The path of a unit's file below its language's folder. */
export function pathOf(location: UnitLocation): string {
  const part = `part-${two(location.part)}`;
  if (location.level === 'part') return `${part}/part.mdx`;
  const chapter = `${part}/chapter-${two(location.chapter)}`;
  return location.level === 'chapter' ? `${chapter}/chapter.mdx` : `${chapter}/section-${location.section}.mdx`;
}

/** Reads one file; `undefined` when a problem keeps it from being read, which is then among `problems`. */
export function readUnitFile<Data>(
  file: SourceFile,
  schema: z.ZodType<Data>,
  location: UnitLocation,
  problems: Problem[],
): UnitFile<Data> | undefined {
  const path = `plan/${file.path}`;
  const fences = /^---\n([\s\S]*?\n)---\n/.exec(file.text);
  if (!fences) {
    const wrong = file.text.trim() ? 'no front matter at the start of the file' : 'the file is empty';
    problems.push({ file: path, line: 1, wrong, right: 'front matter between two lines of ---, with at least a title; then the text' });
    return undefined;
  }
  const { data, problem } = readYaml({ path, yaml: fences[1]!, linesBefore: 1 }, schema, problems);
  const bodyLine = fences[0].split('\n').length - 1;
  const { paragraphs, faults } = readParagraphs(file.text.slice(fences[0].length));
  for (const { line, found } of faults) {
    problems.push({
      file: path,
      line: bodyLine + line,
      wrong: `${found} in the text`,
      right: 'paragraphs of one line each, with **bold** and nothing else; headings and tables come from the front matter',
    });
  }
  if (data === undefined || faults.length) return undefined;
  return { path, location, data, paragraphs: paragraphs.map(({ spans, line }) => ({ spans, line: bodyLine + line })), problem };
}
