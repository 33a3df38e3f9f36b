import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { translations } from '../editions.ts';
import type { Problem } from '../plan/problem.ts';
import type { SourceFile } from '../plan/unit-file.ts';
import { characterFaults } from './characters.ts';
import { readText, type FileReading } from './text-file.ts';

/** Reads the files of a folder by their paths below it; a file with a fault, which then stands in `faults`, gives nothing. */
export interface Reader {
  faults: Problem[];
  /** By any way of reading. */
  read<Given extends object>(path: string, way: (path: string) => FileReading<Given>): Given | undefined;
  /** A text, its characters looked at. */
  text(path: string): string | undefined;
  /** The texts below a folder whose names end so. */
  texts(folder: string, ending: string): SourceFile[];
}

/** Files in which every word is a translation's or ours in its language; fields of others are checked by their schema. */
const isTranslated = (path: string) => translations.some(({ tag }) => path.startsWith(`plan/${tag}/`) || path.startsWith(`pages/${tag}/`));

/** A reader of a content folder. */
export function readerOf(content: string): Reader {
  const faults: Problem[] = [];
  const reader: Reader = {
    faults,
    read(path, way) {
      const given = way(join(content, path));
      if (!('fault' in given)) return given;
      faults.push({ file: path, ...given.fault });
      return undefined;
    },
    text(path) {
      const text = reader.read(path, readText)?.text;
      const found = text === undefined ? [] : characterFaults(text, isTranslated(path));
      faults.push(...found.map((fault) => ({ file: path, ...fault })));
      return found.length ? undefined : text;
    },
    texts: (folder, ending) =>
      pathsBelow(content, folder, faults)
        .filter((path) => path.endsWith(ending))
        .flatMap((path) => {
          const text = reader.text(path);
          return text === undefined ? [] : [{ path, text }];
        }),
  };
  return reader;
}

/** All paths below a folder, in the order of their names, folders and links among them; none where the folder is not there. */
function pathsBelow(content: string, folder: string, faults: Problem[]): string[] {
  try {
    return readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      faults.push({ file: folder, wrong: `the folder cannot be read (${code})`, right: 'a folder that whoever builds may read' });
    return [];
  }
}
