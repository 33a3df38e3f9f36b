import { passageAddress, referenceAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages, type Language } from '../../editions.ts';
import type { Thing } from '../../search/answers/thing.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { labelOfId } from '../../words/names.ts';
import { wordsOf } from '../../words/words.ts';
import { besideOf, rootAddress } from './thing-parts.ts';

/** The terms of the plan, with what the plan itself says of them. */
export function termThings({ vocabulary }: WholeEdition, language: Language): Thing[] {
  const {
    data: { termKinds, notExplained },
    names,
  } = wordsOf(language);
  return vocabulary.terms.map((term): Thing => {
    const explained = (term.explained ?? []).map(({ at, [language.tag]: value }) => ({
      value,
      address: rootAddress(passageAddress(at)),
      text: labelOfId(at, names),
    }));
    return {
      // What the plan speaks of has names, as bodies and programmes have; what the trade calls things is what they are called.
      kind: term.kind === 'technical' || term.kind === 'unit' ? 'term' : 'named-term',
      id: term.id,
      address: rootAddress(referenceAddress(language, 'terms', term.id)),
      label: termKinds[term.kind],
      text: nameIn(term, language),
      ...besideOf((each) => nameIn(term, each), language),
      names: languages.flatMap(({ tag }) => term[tag]),
      ...(term.kind === 'slogan' && !explained.length && { facts: [notExplained] }),
      ...(explained.length && { statements: explained }),
    };
  });
}
