import type { AnswersFile, Thing } from './thing.ts';

/** A thing as it is published: without what follows from the rest of it and from its kind. */
type PackedThing = Omit<Thing, 'kind' | 'address' | 'names'> & { address?: string; names?: string[] };

/** Things by their kinds, with what most addresses of a kind begin with: the id follows. */
export interface PackedAnswers {
  kinds: { kind: Thing['kind']; base: string; things: PackedThing[] }[];
  words: AnswersFile['words'];
  commitments: AnswersFile['commitments'];
}

/** The names that are said anyhow. */
const said = ({ text, beside }: Pick<Thing, 'text' | 'beside'>) => (beside === undefined ? [text] : [beside, text]);
/** The address of a place ends in a slash. */
const addressOf = (base: string, id: string) => base.replace('*', id);

/** Things as they are published. */
export function packed({ things, ...others }: AnswersFile): PackedAnswers {
  const kinds = Array.from(
    Map.groupBy(things, ({ kind }) => kind),
    ([kind, own]) => {
      const base = own[0]!.address.replace(own[0]!.id, '*');
      const each = own.map(({ kind: _, address, names, ...thing }): PackedThing => {
        const more = names.filter((name) => !said(thing).includes(name));
        return { ...thing, ...(address !== addressOf(base, thing.id) && { address }), ...(more.length && { names: more }) };
      });
      return { kind, base, things: each };
    },
  );
  return { kinds, ...others };
}

/** Things as they were before. */
export function unpacked({ kinds, ...others }: PackedAnswers): AnswersFile {
  const things = kinds.flatMap(({ kind, base, things: own }) =>
    own.map(({ address, names = [], ...thing }): Thing => ({
      ...thing,
      kind,
      address: address ?? addressOf(base, thing.id),
      names: [...said(thing), ...names],
    })),
  );
  return { things, ...others };
}
