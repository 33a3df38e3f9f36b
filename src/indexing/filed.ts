import type { WholeEdition } from '../edition/read.ts';
import { languages, sourceLanguage } from '../editions.ts';
import type { Filed, FiledPassages } from '../search/filed.ts';
import { mentionsOf } from '../vocabulary/mentions.ts';
import { nameIn } from '../vocabulary/name.ts';
import { PLACE_KINDS } from '../vocabulary/vocabulary.ts';

/** What passages are filed under: the places that they name, as the pages of places count them. */
export const filedPassages = ({ plans, vocabulary: { places } }: WholeEdition): FiledPassages => ({
  place: [...mentionsOf(plans[sourceLanguage.tag], places).values()]
    .sort((a, b) => PLACE_KINDS.indexOf(a.entry.kind) - PLACE_KINDS.indexOf(b.entry.kind))
    .map(({ entry, passages }): Filed => ({
      id: entry.id,
      name: Object.fromEntries(languages.map((language) => [language.tag, nameIn(entry, language)])),
      passages: passages.map(({ id }) => id),
    })),
});
