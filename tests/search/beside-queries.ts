import type { SearchVocabulary } from '../../src/search/forms.ts';
import { seeded } from '../kit/seeded.ts';
import type { RecountPage } from './recount.ts';

/** Queries that have other forms, drawn by seed from the text and the vocabulary of a language, of each form as many as of the others. */
export function besideQueries(pages: readonly RecountPage[], vocabulary: SearchVocabulary, language: string, count: number): string[] {
  const random = seeded(language === 'zh' ? 162 : 163);
  const passages = pages.flatMap((page) => page.passages);
  const cell = () => random.pick(random.pick(passages).cells);
  const corrected = passages.filter(({ received }) => received?.length);
  const matched = (pattern: RegExp) => {
    for (;;) {
      const found = cell().match(pattern);
      if (found) return random.pick(found);
    }
  };
  const form = (groups: readonly string[][] = []) => (groups.length ? random.pick(random.pick(groups)) : word());
  const word = () => matched(/\p{Script=Han}{2,4}|[a-z]{4,}/gu);
  const traditional = new Map(Object.entries(vocabulary.simplified[language] ?? {}).map(([from, to]) => [to, from]));
  const CHINESE: (() => string)[] = [
    () => form(vocabulary.spellings[language]),
    () => form(vocabulary.abbreviations[language]),
    () => Array.from(matched(/\p{Script=Han}{2,5}/gu), (each) => traditional.get(each) ?? each).join(''),
    () => matched(/\d{1,4}\p{Script=Han}{0,2}/gu),
    () => Array.from(matched(/20\d\d年/g), (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join(''),
    () => matched(/[一二三四五六七八九十百]+\p{Script=Han}/gu),
    () => {
      const { cells, received } = random.pick(corrected);
      const [of, start, end, was] = received![0]!;
      return (cells[of]!.slice(Math.max(0, start - 2), start) + was + cells[of]!.slice(end, end + 2)).replace(/[\s“”"-]/g, '');
    },
    () => `${form(vocabulary.spellings[language])} ${word()}`,
    () => `${word()} ${matched(/\d{1,4}/g)}`,
    () => matched(/[A-Z\d][\dA-Z.%]*/g),
  ];
  const ENGLISH: (() => string)[] = [
    word,
    () => `${word()} ${word()}`,
    () => matched(/[A-Za-z]{3,} [a-z]{4,}/g).replace(' ', '-'),
    () => form(vocabulary.spellings[language]),
    () => form(vocabulary.abbreviations[language]),
    () => matched(/[a-z]{7,}/g).slice(0, 5),
    () => matched(/[a-z]{3,}(?:ism|ist|er|or)s?\b/g),
    () => matched(/\d[\d.]*/g),
    () => random.pick(['Ürümqi', 'façades', 'facade', 'tour', 'organisation', 'farm', 'three red lines', 'centre', 'tourist yak']),
    () => `"${word()}" ${word()}`,
  ];
  const forms = language === 'zh' ? CHINESE : ENGLISH;
  const queries = new Set<string>();
  for (let i = 0; queries.size < count; i++) queries.add(forms[i % forms.length]!());
  return [...queries];
}
