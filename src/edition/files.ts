import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { EditionContent } from './read.ts';
import type { SourceFile } from '../plan/unit-file.ts';

/** The plan's files of one kind and language below a content folder: the units' own, or those that stand beside them. */
export function readContentFiles(content: string, language: string, ending = '.mdx'): SourceFile[] {
  const plan = join(content, 'plan');
  return globSync(`${plan}/${language}/**/*${ending}`)
    .map((file) => ({ path: relative(plan, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

/** All files that the edition is read from; a vocabulary that is not there reads as empty. */
export function readContent(content: string): EditionContent {
  const file = (name: string) => (existsSync(join(content, name)) ? readFileSync(join(content, name), 'utf8') : '');
  return { units: readContentFiles(content, '*'), figures: readContentFiles(content, '*', '.figures.yaml'), terms: file('terms.yaml'), places: file('places.yaml'), measures: file('measures.yaml'), consistency: file('consistency.yaml') };
}
