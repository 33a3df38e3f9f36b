import type { EditionContent, WholeEdition } from './read.ts';

/**
 * Where the content check leaves the edition that it read, for the pages: Astro bundles them apart from its configuration, so that the two
 * share no module, but they run in one process.
 */
const PLACE = Symbol.for('the edition as the content check read it');
const shared = globalThis as { [PLACE]?: { files: string; edition: WholeEdition } };

/** What stands in the files: two contents of the same words are the same. */
const written = ({ faults: _, ...files }: EditionContent): string => JSON.stringify(files);

/** Leaves an edition with the files that it was read from. */
export function handOver(content: EditionContent, edition: WholeEdition): void {
  shared[PLACE] = { files: written(content), edition };
}

/** The edition that was left, if it was read from the same files. */
export const handedOver = (content: EditionContent): WholeEdition | undefined =>
  shared[PLACE]?.files === written(content) ? shared[PLACE].edition : undefined;
