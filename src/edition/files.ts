import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../plan/problem.ts';
import type { SourceFile } from '../plan/unit-file.ts';
import { decode } from './encoding.ts';
import type { EditionContent } from './read.ts';
import { readerOf, type Reader } from './reader.ts';
import { readBytes } from './text-file.ts';

/** All that stands in a content folder and that a program reads. */
export interface ContentFolder {
  content: EditionContent;
  /** The received text with its own line ends; absent where the folder has no source/. */
  received?: string;
  /** The lists of what was published, by the file's name; absent where the folder has no frozen/. */
  frozen?: Readonly<Record<string, string>>;
  /** What keeps files beside the edition's own from being read: longer texts, the received text, the lists. */
  faults: readonly Problem[];
}

/** The plan's files of one kind and language, those without a fault: the units' own, or those that stand beside them. */
export function readContentFiles(content: string, language: string, ending = '.mdx'): SourceFile[] {
  return planFiles(readerOf(content), `plan/${language}`, ending);
}

/** All files that the edition is read from; one with a fault is named under `faults` and otherwise empty or absent. */
export function readContent(content: string): EditionContent {
  const reader = readerOf(content);
  const file = (name: string) => reader.text(name) ?? '';
  return {
    units: planFiles(reader, 'plan', '.mdx'),
    figures: planFiles(reader, 'plan', '.figures.yaml'),
    commitments: planFiles(reader, 'plan', '.commitments.yaml'),
    terms: file('terms.yaml'),
    places: file('places.yaml'),
    measures: file('measures.yaml'),
    verbs: file('verbs.yaml'),
    grades: file('grades.yaml'),
    consistency: file('consistency.yaml'),
    projects: file('projects.yaml'),
    // An edition without an index of subjects has none of its files.
    subjects: existsSync(join(content, 'subjects.yaml')) ? file('subjects.yaml') : '',
    assignments: planFiles(reader, 'plan', '.subjects.yaml'),
    knownForms: file('known-forms.yaml'),
    faults: reader.faults,
  };
}

/** The edition's files and what they are held against. */
export function readContentFolder(content: string): ContentFolder {
  const reader = readerOf(content);
  reader.texts('pages', '.mdx');
  const received = existsSync(join(content, 'source')) ? readReceived(reader) : undefined;
  const frozen = existsSync(join(content, 'frozen'))
    ? Object.fromEntries(reader.texts('frozen', '.tsv').map(({ path, text }) => [path, text]))
    : undefined;
  return { content: readContent(content), ...(received !== undefined && { received }), ...(frozen && { frozen }), faults: reader.faults };
}

const planFiles = (reader: Reader, folder: string, ending: string) =>
  reader.texts(folder, ending).map(({ path, text }) => ({ path: path.slice('plan/'.length), text }));

/** The received text stays bytes: its checksum says that none was changed, line ends included. */
function readReceived(reader: Reader): string | undefined {
  const file = 'source/plan.zh.txt';
  const bytes = reader.read(file, readBytes)?.bytes;
  const checksum = reader.text(`${file}.sha256`)?.split(/\s/)[0];
  if (!bytes || !checksum) return undefined;
  if (createHash('sha256').update(bytes).digest('hex') === checksum) return reader.read(file, () => decode(bytes))?.text;
  reader.faults.push({
    file,
    wrong: 'the received text is not the frozen one: its checksum differs',
    right: `the file as it was received, with its own line ends: git checkout -- content/${file}`,
  });
  return undefined;
}
