import { keysOf } from './keys.ts';
import type { AnswersFile, KnownForm, Thing } from './thing.ts';

/** One of the words for a thing, as it is compared: its name, its value, or (`known`) other words for it. */
export interface Name {
  thing: Thing;
  keys: string[];
  value?: true;
  known?: KnownForm;
}

/** All names, by each of their keys. */
export interface NameIndex {
  byKey: ReadonlyMap<string, readonly Name[]>;
  /** Names of one word, which a slip leaves no key of. */
  single: readonly Name[];
  words: AnswersFile['words'];
}

/** So many milliseconds are worked at a time. */
const SLICE = 8;

/** Makes the index of what is published, in slices: `pause` lets the reader's browser do what it has to between them. */
export async function indexOf({ things, words }: AnswersFile, pause: () => Promise<void>): Promise<NameIndex> {
  const byKey = new Map<string, Name[]>();
  const single: Name[] = [];
  let began = performance.now();
  for (const thing of things) {
    if (performance.now() - began > SLICE) {
      await pause();
      began = performance.now();
    }
    for (const name of namesOf(thing)) {
      if (name.keys.length === 1) single.push(name);
      for (const key of new Set(name.keys)) {
        const own = byKey.get(key);
        if (own) own.push(name);
        else byKey.set(key, [name]);
      }
    }
  }
  return { byKey, single, words };
}

/** All that a thing is looked for by. */
const namesOf = (thing: Thing): Name[] => [
  ...thing.names.map((name): Name => ({ thing, keys: keysOf(name) })),
  ...(thing.known ?? []).map((known): Name => ({ thing, keys: keysOf(known.form), known })),
  ...(thing.values ?? []).map(([, value]): Name => ({ thing, keys: keysOf(value), value: true })),
];

/** The names that share a key with a row, each once, and those that a slip in their one word may mean. */
export function candidates({ byKey, single }: NameIndex, row: readonly string[]): Set<Name> {
  const found = new Set<Name>();
  for (const key of row) for (const name of byKey.get(key) ?? []) found.add(name);
  if (row.length === 1) for (const name of single) if (name.keys[0]![0] === row[0]![0]) found.add(name);
  return found;
}
