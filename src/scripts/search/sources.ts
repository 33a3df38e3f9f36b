import type { Language } from '../../editions.ts';
import type { SearchVocabulary } from '../../search/forms.ts';
import type { VocabularyEntry } from '../../search/renditions.ts';
import { FILED, type FiledPassages } from '../../search/filed.ts';
import { firstOf, lateCorpus, type Corpus } from '../../search/corpus.ts';
import { fileCorpus } from '../../search/file-corpus.ts';
import { NO_VOCABULARY } from '../../search/no-vocabulary.ts';
import { once } from '../../search/once.ts';
import type { PackedAnswers } from '../../search/answers/packed.ts';
import type { PrintedRows } from '../../search/printed-rows.ts';
import { answersAddress, entriesAddress, filedAddress, placesAddress, sources, vocabularyAddress } from './page-data.ts';
import { having, isNumber, isText, listOf, recordOf, type Shape } from './shapes.ts';
import { slot } from './slots.ts';

const corpora = new Map<Language, Corpus>();
const whole = (address: string) => new URL(address, location.href).href;

/** The whole address of a language's text in one file. */
export const textAddress = ({ tag }: Language): string => whole(sources[tag]!.file);

/** The text of a language: one file while the plan is small, with the index behind it; the index alone where it is large. */
export function corpusOf(language: Language): Corpus {
  const known = corpora.get(language);
  if (known) return known;
  const { index, version, large } = sources[language.tag]!;
  const indexed = lateCorpus(async () => (await import('../../search/index-reader.ts')).indexCorpus(whole(index), version));
  const corpus = large ? indexed : firstOf(fileCorpus(textAddress(language), version), indexed);
  corpora.set(language, corpus);
  return corpus;
}

/** What a file holds. Throws when it cannot be had, or holds something else: a host may send a page of errors in its place. */
async function load<Value>(address: string, shape: Shape): Promise<Value> {
  const response = await fetch(address);
  const value: unknown = response.ok && (await response.json());
  if (!shape(value)) throw new Error(`${address}: ${response.status}, no such file`);
  return value as Value;
}

const texts = listOf(isText);
const forms = recordOf(listOf(texts));
const isVocabulary = having({ spellings: forms, abbreviations: forms, simplified: recordOf(recordOf(isText)) });
const vocabulary = once(() => load<SearchVocabulary>(vocabularyAddress, isVocabulary));

/** What the vocabulary knows; empty when it cannot be had: the exact set does not need it. */
export const loadVocabulary = (): Promise<SearchVocabulary> => vocabulary().catch(() => NO_VOCABULARY);

/** The forms of each entry in each language; none when they cannot be had: a passage is read without its marks. */
export const loadEntries = once(() => load<VocabularyEntry[]>(entriesAddress, listOf(recordOf(texts))).catch(() => []));

const areAnswers = having({
  kinds: listOf(having({ kind: isText, base: isText, things: listOf(having({ id: isText, text: isText })) })),
  words: listOf(having({ form: isText, plan: isText })),
  commitments: having({ base: isText, of: recordOf(listOf(isNumber)) }),
});
/** What a query may name. Throws when it cannot be had. */
export const loadAnswers = once(() => load<PackedAnswers>(answersAddress, areAnswers));

const places = once(() => load<Record<string, number>>(placesAddress, recordOf(isNumber)));

/** Where on the spine passages stand, by id; undefined when it cannot be had: the counts say the same. */
export const loadPlaces = (): Promise<Record<string, number> | undefined> => places().catch(() => undefined);

const filedUnder = listOf(having({ id: isText, name: recordOf(isText), passages: texts }));
const areFiled = having(Object.fromEntries(FILED.map((name) => [name, filedUnder])));
/** What passages are filed under; fails when it cannot be had: what is chosen by it cannot be shown without. */
export const loadFiled = once(() => load<FiledPassages>(filedAddress, areFiled));

/** The rows of the plan's tables as print has them, by language tag. Throws when they cannot be had. */
export const loadRows = once(() => load<Record<string, PrintedRows>>(slot('search').dataset['rows']!, recordOf(recordOf(listOf(texts)))));
