import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from './plan/unit-file.ts';

/** The plan's files of one language below a content folder, as the reader of plans takes them. */
export function readContentFiles(content: string, language: string): SourceFile[] {
  const plan = join(content, 'plan');
  return globSync(`${plan}/${language}/**/*.mdx`)
    .map((file) => ({ path: relative(plan, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}
