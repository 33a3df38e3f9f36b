import { absolute, entryAddress, fromRoot, passageAddress, passageDataAddress } from '../addresses.ts';
import type { WholeEdition } from '../edition/read.ts';
import { languages, sourceLanguage, type Language } from '../editions.ts';
import { passageEntries, type PassageEntry } from '../plan/entries.ts';
import { lineage } from '../plan/traverse.ts';
import { textFile, type PublishedFile } from '../published-file.ts';
import { sharedWordsByPassage, type SharedWords } from '../reference/repeats/by-passage.ts';
import { repeatsOf, wordsAt } from '../reference/repeats/repeats.ts';
import { subjectsOf } from '../reference/subjects/subject.ts';
import { inEachLanguage, type InEachLanguage } from './in-each-language.ts';

/** Each clause, indicator and project row by itself, for programs: /clause/3.1.2.json. */
export function passageFiles({ plans, subjects }: WholeEdition): PublishedFile[] {
  const shared = sharedWordsByPassage(repeatsOf(plans[sourceLanguage.tag]));
  return inEachLanguage(plans, passageEntries).map((passage) => {
    const { id, kind, pages } = passage.source;
    const data = {
      id,
      kind,
      address: absolute(passageAddress(id)) ?? fromRoot(passageAddress(id)),
      printed_pages: pages,
      ...perLanguage('path', (language) => fromRoot(entryAddress(language, passage.in[language.tag]))),
      ...perLanguage('headings', ({ tag }) => headingsOf(passage.in[tag])),
      ...perLanguage('text', (language) => cellsOf(passage, language)),
      subjects: subjectsOf(subjects, id).map(({ subject, words }) => ({ id: subject.id, words })),
      same_words: (shared.get(id) ?? []).map(sameWords),
    };
    return textFile(passageDataAddress(id), 'application/json', `${JSON.stringify(data, null, 1)}\n`);
  });
}

const perLanguage = <Value>(name: string, value: (language: Language) => Value): Record<string, Value> =>
  Object.fromEntries(languages.map((language) => [`${name}_${language.tag}`, value(language)]));

/** The headings above a passage, from the part down. */
const headingsOf = ({ unit }: PassageEntry) => lineage(unit).map(({ number, title }) => `${number} ${title}`);

/** A clause's words; a row's, cell by cell. */
const cellsOf = (passage: InEachLanguage<PassageEntry>, { tag }: Language) => passage.in[tag].cells.map(({ text }) => text);

const sameWords = ({ own, length, others }: SharedWords) => ({
  words: wordsAt(own),
  characters: length,
  elsewhere: others.map((place) => ({ id: place.entry.id, words: wordsAt(place) })),
});
