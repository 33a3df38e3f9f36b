import type { WholeEdition } from '../edition/read.ts';
import { languages, sourceLanguage } from '../editions.ts';
import { passagesUnder } from '../reference/subjects/subject.ts';
import type { Filed, FiledPassages } from '../search/filed.ts';
import { mentionsOf } from '../vocabulary/mentions.ts';
import { nameIn } from '../vocabulary/name.ts';
import { PLACE_KINDS } from '../vocabulary/vocabulary.ts';

/**
 * What passages are filed under: the places that they name, and the subjects that they treat, those of its sub-headings under a heading,
 * too; each as its page counts them.
 */
export const filedPassages = ({ plans, vocabulary: { places }, subjects }: WholeEdition): FiledPassages => ({
  place: [...mentionsOf(plans[sourceLanguage.tag], places).values()]
    .sort((a, b) => PLACE_KINDS.indexOf(a.entry.kind) - PLACE_KINDS.indexOf(b.entry.kind))
    .map(({ entry, passages }) => filed(entry.id, entry, passages)),
  subject: subjects.all.map((subject) =>
    filed(
      subject.id,
      subject.heading,
      passagesUnder(subject, subjects).map(({ entry }) => entry),
    ),
  ),
});

const filed = (id: string, named: Parameters<typeof nameIn>[0], passages: readonly { id: string }[]): Filed => ({
  id,
  name: Object.fromEntries(languages.map((language) => [language.tag, nameIn(named, language)])),
  passages: passages.map((passage) => passage.id),
});
