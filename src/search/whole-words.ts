import type { Range } from './hit.ts';

/** How far from where a text would be cut its words are looked at. */
const NEAR = 16;
/** What no cut stretch begins with, marks that belong to what stands before them; and what none ends with, a break within a sentence. */
const NOT_FIRST = /^[\s\p{Pe}\p{Pf}\p{Po}]+/u;
const NOT_LAST = /[\s，、：,:\p{Ps}\p{Pi}]+$/u;

/** Of a stretch of a text the part that cuts no word, from `low` to `high` at most. */
export function wholeWords(text: string, [from, to]: Range, [low, high]: Range, lang: string): Range {
  const start = from <= low ? low : (edgesAround(text, from, lang).find((edge) => edge >= from) ?? from);
  const end =
    to >= high
      ? high
      : (edgesAround(text, to, lang)
          .reverse()
          .find((edge) => edge <= to) ?? to);
  const skipped = from <= low ? 0 : (NOT_FIRST.exec(text.slice(start, start + NEAR))?.[0].length ?? 0);
  return [start + skipped, text.slice(0, end).replace(to >= high ? /\s+$/ : NOT_LAST, '').length];
}

const segmenters = new Map<string, Intl.Segmenter>();

/** What tells a language's words apart; made once, since making it takes longer than the telling. */
function segmenterOf(lang: string): Intl.Segmenter {
  const made = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

/** Where the words of a text begin; nowhere in a browser that cannot tell words apart. */
export const wordEdges = (text: string, lang: string): number[] =>
  'Segmenter' in Intl ? Array.from(segmenterOf(lang).segment(text), ({ index }) => index) : [];

/** Where words begin and end around an offset; a browser that cannot tell words apart sees white space and punctuation. */
function edgesAround(text: string, at: number, lang: string): number[] {
  const begin = Math.max(0, at - NEAR);
  const around = text.slice(begin, at + NEAR);
  if (!('Segmenter' in Intl)) return Array.from(around.matchAll(/[\s\p{P}]/gu), ({ index }) => begin + index);
  // The first and the last word of a slice may be halves.
  return Array.from(segmenterOf(lang).segment(around), ({ index }) => begin + index).slice(1);
}
