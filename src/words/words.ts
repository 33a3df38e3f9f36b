import type { Edition, Language, LanguageTag, TranslationTag } from '../editions.ts';
import { commitmentsEn } from './en/commitments.ts';
import { commitmentsZh, type CommitmentWords } from './zh/commitments.ts';
import { consistencyEn } from './en/consistency.ts';
import { consistencyZh, type ConsistencyWords } from './zh/consistency.ts';
import { correctionsEn } from './en/corrections.ts';
import { correctionsZh, type CorrectionWords } from './zh/corrections.ts';
import { dataEn } from './en/data.ts';
import { dataZh, type DataWords } from './zh/data.ts';
import { ledgersEn } from './en/ledgers.ts';
import { ledgersZh, type LedgerWords } from './zh/ledgers.ts';
import { picturesEn } from './en/pictures.ts';
import { picturesZh, type PicturesWords } from './zh/pictures.ts';
import { indicatorsEn } from './en/indicators.ts';
import { indicatorsZh, type IndicatorWords } from './zh/indicators.ts';
import { frontEn } from './en/front.ts';
import { frontZh, type FrontWords } from './zh/front.ts';
import { subjectsEn } from './en/subjects.ts';
import { subjectsZh, type SubjectWords } from './zh/subjects.ts';
import { repeatsEn } from './en/repeats.ts';
import { repeatsZh, type RepeatWords } from './zh/repeats.ts';
import { listsEn } from './en/lists.ts';
import { listsZh, type ListWords } from './zh/lists.ts';
import { siteEn } from './en/site.ts';
import { siteZh, type SiteWords } from './zh/site.ts';

export type { PictureWords } from './zh/pictures.ts';
/** Our own words on the pages; those of search stand apart, since scripts load them. */
export type Words = SiteWords & {
  data: DataWords;
  commitments: CommitmentWords;
  consistency: ConsistencyWords;
  correctionsPage: CorrectionWords;
  indicators: IndicatorWords;
  ledgers: LedgerWords;
  pictures: PicturesWords;
  front: FrontWords;
  lists: ListWords;
  repeats: RepeatWords;
  subjects: SubjectWords;
};

const WORDS: Record<LanguageTag, Words> = {
  zh: {
    ...siteZh,
    data: dataZh,
    commitments: commitmentsZh,
    consistency: consistencyZh,
    correctionsPage: correctionsZh,
    indicators: indicatorsZh,
    ledgers: ledgersZh,
    pictures: picturesZh,
    front: frontZh,
    lists: listsZh,
    repeats: repeatsZh,
    subjects: subjectsZh,
  },
  en: {
    ...siteEn,
    data: dataEn,
    commitments: commitmentsEn,
    consistency: consistencyEn,
    correctionsPage: correctionsEn,
    indicators: indicatorsEn,
    ledgers: ledgersEn,
    pictures: picturesEn,
    front: frontEn,
    lists: listsEn,
    repeats: repeatsEn,
    subjects: subjectsEn,
  },
};

/** Our own words in a language. */
export const wordsOf = ({ tag }: Language): Words => WORDS[tag];

/** What readers of a language call an edition: one of one language by the language's own name. */
export function editionName({ languages }: Edition, reader: Language): string {
  const [first, second] = languages;
  return second ? wordsOf(reader).parallel[second.tag as TranslationTag] : first.name;
}

/** The site's name in the first language of an edition. */
export const shortNameIn = ({ languages: [first] }: Edition): string => wordsOf(first).shortName;

/** The same where there is little room. */
export function shortEditionName({ languages }: Edition, reader: Language): string {
  const [first, second] = languages;
  return second ? wordsOf(reader).shortParallel[second.tag as TranslationTag] : wordsOf(first).shortLanguage;
}

/** A phrase of ours in each language of an edition, for a title or a label, which cannot mark its languages. */
export const inEach = ({ languages }: Edition, say: (words: Words) => string): string =>
  languages.map((language) => say(wordsOf(language))).join(' · ');
