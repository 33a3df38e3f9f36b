import type { WholeEdition } from './read.ts';

/**
 * Where the content check leaves the edition that it read, for the pages: Astro bundles them apart from its configuration, so that the two
 * share no module, but they run in one process.
 */
const PLACE = Symbol.for('the edition as the content check read it');
const shared = globalThis as { [PLACE]?: WholeEdition };

/** Leaves the edition for the pages; the next one takes its place. */
export function handOver(edition: WholeEdition): void {
  shared[PLACE] = edition;
}

/** The edition that was left. The content check runs before anything asks: without it, no page can be made. */
export function handedOver(): WholeEdition {
  const edition = shared[PLACE];
  if (!edition)
    throw new Error(
      'The content was not read: pages are made where the content check ran before them (src/integrations/check-content.ts).',
    );
  return edition;
}
