import type { WholeEdition } from './read.ts';

/** What is made of the whole edition, made once for each reading of it, by the first who asks. */
export function oncePerEdition<Made extends object>(make: (edition: WholeEdition) => Made): (edition: WholeEdition) => Made {
  const known = new WeakMap<WholeEdition, Made>();
  return (edition) => {
    const made = known.get(edition) ?? make(edition);
    known.set(edition, made);
    return made;
  };
}
