import { entryAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages, type Language, type LanguageTag } from '../../editions.ts';
import { runInHead } from '../../html/subject.ts';
import { passageEntries } from '../../plan/entries.ts';
import type { Clause } from '../../plan/model.ts';
import { clausesOf } from '../../plan/traverse.ts';
import type { Thing } from '../../search/answers/thing.ts';
import { nameOfId } from '../../words/names.ts';
import { wordsOf } from '../../words/words.ts';
import { besideOf, rootAddress } from './thing-parts.ts';

/** Clauses by their run-in heads; one without a head is named by its number alone. */
export function clauseThings({ plans }: WholeEdition, language: Language): Thing[] {
  const words = wordsOf(language);
  const heads = new Map<LanguageTag, Map<string, string>>(
    languages.map(({ tag }) => [tag, new Map(clausesOf(plans[tag]).map((clause) => [clause.id, headOf(clause)]))]),
  );
  return passageEntries(plans[language.tag]).flatMap((entry): Thing[] => {
    const { id, kind, pages } = entry;
    const head = ({ tag }: Language) => heads.get(tag)!.get(id) ?? '';
    if (kind !== 'clause' || !head(language)) return [];
    return [
      {
        kind: 'clause',
        id,
        address: rootAddress(entryAddress(language, entry)),
        label: nameOfId(id, words.names),
        text: head(language),
        ...besideOf(head, language),
        names: languages.map(head).filter(Boolean),
        facts: [words.onPages(pages)],
      },
    ];
  });
}

/** A run-in head without the stop that ends it. */
const headOf = (clause: Clause) => (runInHead(clause) ?? '').replace(/[。.：:]\s*$/, '');
