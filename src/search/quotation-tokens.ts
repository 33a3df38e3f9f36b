import type { SearchPage, SearchPassage } from './hit.ts';

/** A passage that a quotation is found in. */
export interface FoundIn {
  page: SearchPage;
  passage: SearchPassage;
}

/** A word, a number, or any other visible character by itself, with where it stands in its text. */
export interface Token {
  value: string;
  text: string;
  start: number;
  end: number;
}

/** The plan's tokens in its order, each with the passage that it belongs to. */
export type PlanToken = Token & { foundIn: FoundIn };

const TOKEN = /[\p{Script=Latin}\p{Nd}]+|[^\s\p{Cf}]/gu;
/**
 * Tokens are compared as they are written, capitals and punctuation included; only the shape of quotation marks and of
 * wide characters makes no difference.
 */
const alike = (value: string) => value.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Divides a text into its tokens. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: written, index }) => {
    return { value: alike(written), text, start: index, end: index + written.length };
  });
}

/** The passages that tokens of the plan stand in, each once. */
export const passagesOfTokens = (tokens: readonly PlanToken[]) => [...new Set(tokens.map(({ foundIn }) => foundIn))];
