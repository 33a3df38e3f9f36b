import { subjectAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages, type Language } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import { passagesUnder } from '../../reference/subjects/subject.ts';
import type { KnownForm, Thing } from '../../search/answers/thing.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { wordsOf } from '../../words/words.ts';
import { besideOf, rootAddress } from './thing-parts.ts';

/** The subjects of the index by their headings and the names that lead to them, each with its counts as its page has them. */
export function subjectThings({ subjects }: WholeEdition, language: Language): Thing[] {
  const words = wordsOf(language);
  return subjects.all.map((subject): Thing => {
    const { id, heading, also } = subject;
    const passages = passagesUnder(subject, subjects);
    const ofKind = (kind: PassageEntry['kind']) => passages.filter(({ entry }) => entry.kind === kind).length;
    const counts: [number, (n: number) => string][] = [
      [ofKind('clause'), words.clauses],
      [ofKind('project'), words.subjects.rows],
      [ofKind('indicator'), words.subjects.indicators],
    ];
    const known = languages.flatMap(({ tag }) => (also[tag] ?? []).map((form): KnownForm => ({ form, see: true })));
    return {
      kind: 'subject',
      id,
      address: rootAddress(subjectAddress(language, id)),
      label: words.subjects.one,
      text: nameIn(heading, language),
      ...besideOf((each) => nameIn(heading, each), language),
      names: languages.map((each) => nameIn(heading, each)),
      ...(known.length && { known }),
      facts: counts.filter(([n]) => n).map(([n, say]) => say(n)),
    };
  });
}
