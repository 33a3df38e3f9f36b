import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from './plan/unit-file.ts';
import type { ContentFiles } from './translation/plans.ts';

/** The plan's files of one language below a content folder. */
export function readContentFiles(content: string, language: string): SourceFile[] {
  const plan = join(content, 'plan');
  return globSync(`${plan}/${language}/**/*.mdx`)
    .map((file) => ({ path: relative(plan, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

/** All files that the plan and its translations are read from; a vocabulary that is not there reads as empty. */
export function readContent(content: string): ContentFiles {
  const file = (name: string) => (existsSync(join(content, name)) ? readFileSync(join(content, name), 'utf8') : '');
  return { units: readContentFiles(content, '*'), terms: file('terms.yaml'), places: file('places.yaml') };
}
