import { zipSync, type ZipOptions } from 'fflate';

/** The one time that archives carry, so that two builds give the same bytes: the first that ZIP can state. */
const TIME = new Date(1980, 0, 1);

/** A file of an archive; `stored`: uncompressed, as EPUB wants its first to be. */
export interface ArchiveEntry {
  name: string;
  body: Uint8Array;
  stored?: true;
}

/** Files in one ZIP archive with a fixed time, in the given order. */
export function archive(entries: readonly ArchiveEntry[]): Uint8Array<ArrayBuffer> {
  const options = ({ stored }: ArchiveEntry): ZipOptions => ({ level: stored ? 0 : 9, mtime: TIME });
  return zipSync(Object.fromEntries(entries.map((entry) => [entry.name, [entry.body, options(entry)]])));
}

/** Entries in the order of their names. */
export const byName = (entries: readonly ArchiveEntry[]): ArchiveEntry[] => [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
