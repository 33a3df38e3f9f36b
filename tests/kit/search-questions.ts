import { drawer, type Drawn } from '../search/queries.ts';
import { demanded, type Demanded } from '../search/reference.ts';
import { LANGUAGES } from './languages.ts';
import { published } from './search-text.ts';

export type Tag = (typeof LANGUAGES)[number];

/** The text that each language's readers search. */
export const texts = { zh: published('zh'), en: published('en') };
const draws = { zh: drawer(texts.zh, 2025), en: drawer(texts.en, 2025) };

/**
 * Questions drawn from each language's text, the same ones on every machine: of every form that a query can take, and of strings that
 * occur nowhere.
 */
export const held = { zh: draws.zh.held(250), en: draws.en.held(250) };
export const nowhere = { zh: draws.zh.nowhere(50), en: draws.en.nowhere(50) };

const NUMBER = /[±+−-]?\d(?:[\d,.]*\d)?%?/g;
/** Every number of a language's text as it is written there. */
export function numbers(language: Tag): Drawn[] {
  const cells = texts[language].flatMap(({ passages }) => passages.flatMap((passage) => passage.cells));
  return [...new Set(cells.flatMap((cell) => cell.match(NUMBER) ?? []))].map((query) => ({ query, from: '' }));
}

const LEFT_OUT = /(?<!\S)-\S+/g;
/** What Chinese words ask for stands in the Chinese text, on whichever page they are asked; words left out ask for nothing. */
export function reference(query: string, reader: Tag): Demanded {
  const inChinese = /\p{Script=Han}/u.test(query.normalize('NFKC').replace(LEFT_OUT, ''));
  return demanded(texts[inChinese ? 'zh' : reader], query, reader);
}
