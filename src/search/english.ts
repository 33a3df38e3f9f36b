import { stemmer } from 'stemmer';
import { coded, type Range, type SearchLanguage } from './language.ts';

/** A word or number of a text: its small letters, its stem, and where it stands. 17.75 and county’s are one each. */
interface Word { exact: string; stem: string; start: number; end: number }

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}]+)*/gu)].map(({ 0: written, index }) => {
    const exact = written.normalize('NFKC').toLowerCase().replace(/’/g, "'");
    const bare = exact.replace(/'s$/, '');
    return { exact, stem: /^[a-z]+$/.test(bare) ? stemmer(bare) : bare, start: index, end: index + written.length };
  });
}

/** The stems as Pagefind words. */
const separate = (words: readonly Word[]) => words.map(({ stem }) => stem.replace(/[^0-9a-z]/g, coded)).join(' ');

/** Where words stand one after the other in a text, alike by the key given. */
function placesOf(words: readonly Word[], text: string, key: 'exact' | 'stem'): Range[] {
  const all = wordsOf(text);
  return all.flatMap(({ start }, i): Range[] => (words.every((word, k) => all[i + k]?.[key] === word[key]) ? [[start, all[i + words.length - 1]!.end]] : []));
}

/** English is found by stems (developing finds development); what stands in quotation marks, exactly. */
export const englishSearch: SearchLanguage = {
  indexed: (text) => separate(wordsOf(text)),
  terms: (query) =>
    [...query.matchAll(/["“”]([^"“”]+)["“”]?|([^\s"“”]+)/g)].flatMap(([, quoted, plain]) => {
      const words = wordsOf(quoted ?? plain!);
      return words.length ? [{ phrase: separate(words), places: (text: string) => placesOf(words, text, quoted ? 'exact' : 'stem') }] : [];
    }),
};
