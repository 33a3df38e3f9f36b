import bcd from '@mdn/browser-compat-data' with { type: 'json' };

/** The browsers of four years ago that reading must stay whole in: those that chat programs have built in. */
const TARGETS = { chrome: 90, safari: 15 } as const;
type Browser = keyof typeof TARGETS;

interface Node {
  __compat?: { support: Record<string, Support | Support[] | undefined> };
  [name: string]: unknown;
}
interface Support {
  version_added: string | false | null;
  version_removed?: string;
  flags?: unknown;
  prefix?: string;
}

/** Whether both have a feature of the browser-compatibility data, by its entry; entries that say nothing of it pass. */
export function isSupported(entry: unknown): boolean {
  const compat = (entry as Node | undefined)?.__compat;
  return !compat || (Object.keys(TARGETS) as Browser[]).every((browser) => has(compat.support[browser], TARGETS[browser]));
}

function has(support: Support | Support[] | undefined, version: number): boolean {
  if (!support) return true;
  return [support].flat().some(({ version_added: added, flags, prefix }) => {
    if (flags || prefix) return false;
    return added !== null && added !== false && (added === 'preview' ? false : Number.parseFloat(added.replace('≤', '')) <= version);
  });
}

const css = (bcd as unknown as Record<string, Node>)['css']!;
const entryAt = (path: readonly string[]) => path.reduce<Node | undefined>((node, name) => node?.[name] as Node | undefined, css);

/** A property, an at-rule, a selector or a value by its name in the data; undefined where the data does not know it. */
export const property = (name: string) => entryAt(['properties', name]);
export const value = (name: string, word: string) => entryAt(['properties', name, word]);
export const atRule = (name: string) => entryAt(['at-rules', name]);
export const selector = (name: string) => entryAt(['selectors', name]);

/** The newest first version of every feature of scripts by its last name: a method that some object has had for long passes. */
export const scriptNames: ReadonlyMap<string, boolean> = namesIn(
  (bcd as unknown as Record<string, Node>)['javascript']!['builtins'] as Node,
);

function namesIn(builtins: Node): Map<string, boolean> {
  const names = new Map<string, boolean>();
  for (const [owner, members] of Object.entries(builtins)) {
    names.set(owner, (names.get(owner) ?? false) || isSupported(members));
    for (const [name, entry] of Object.entries(members as Node)) {
      if (name === '__compat') continue;
      names.set(name, (names.get(name) ?? false) || isSupported(entry));
    }
  }
  return names;
}
