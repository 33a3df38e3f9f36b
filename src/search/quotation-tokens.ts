import type { SearchPage, SearchPassage } from './hit.ts';

/** A passage that a quotation is found in. */
export interface Place {
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
export type PlanToken = Token & { place: Place };

const TOKEN = /[\p{Script=Latin}\p{Nd}]+|[^\s\p{Cf}]/gu;
const alike = (value: string) => value.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
export const tokensOf = (text: string) => [...text.matchAll(TOKEN)].map(({ 0: value, index }): Token => ({ value: alike(value), text, start: index, end: index + value.length }));

/** The passages that tokens of the plan stand in, each once. */
export const placesOf = (tokens: readonly PlanToken[]) => [...new Set(tokens.map(({ place }) => place))];
