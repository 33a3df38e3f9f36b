import { unified } from './fold.ts';
import type { SearchPage, SearchPassage } from './hit.ts';

/** A passage that a quotation is found in. */
export interface FoundIn {
  page: SearchPage;
  passage: SearchPassage;
}

/** A word, a number, or any other visible character by itself, with where it stands in its text. */
export interface Token {
  value: string;
  start: number;
  end: number;
}

const TOKEN = /[\p{Script=Latin}\p{Nd}]+|\S/gu;
/** The shape of quotation marks makes no difference: within a quotation the plan's own are single ones, as writers set them. */
const MARK = /[‘’“”'「」『』]/;
/** One between letters is an apostrophe, and none of them. */
const APOSTROPHE = /^[‘’']$/;
const alike = (value: string, around: string) =>
  !MARK.test(value) ? value : APOSTROPHE.test(value) && /^\p{Script=Latin}.\p{Script=Latin}$/u.test(around) ? "'" : '"';

/**
 * Divides a text into its tokens, which are compared as they are written, capitals and punctuation included: only code points of the
 * same character are one, as in search.
 */
export function tokensOf(text: string): Token[] {
  const { folded, from, to } = unified(text);
  return Array.from(folded.matchAll(TOKEN), ({ 0: written, index }) => {
    const end = index + written.length;
    return {
      value: alike(written, folded.slice(Math.max(0, index - 1), index + 2)),
      start: from?.[index] ?? index,
      end: to?.[end - 1] ?? end,
    };
  });
}
