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

const TOKEN = /[\p{Script=Latin}\p{Nd}]+|[^\s\p{Cf}]/gu;
/**
 * Tokens are compared as they are written, capitals and punctuation included; only the shape of quotation marks and of
 * wide characters makes no difference.
 */
const alike = (value: string) => value.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Divides a text into its tokens. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: written, index }) => {
    return { value: alike(written), start: index, end: index + written.length };
  });
}
