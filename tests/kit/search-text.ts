import { readFileSync } from 'node:fs';
import type { SearchPage } from '../../src/search/hit.ts';
import { dist } from './pages.ts';

/** The file that the built site publishes to be searched in a language, as its readers get it. */
export const publishedFile = (language: 'zh' | 'en') =>
  JSON.parse(readFileSync(`${dist}search/${language}.json`, 'utf8')) as { version: string; pages: SearchPage[] };

/** The pages in it. */
export const published = (language: 'zh' | 'en') => publishedFile(language).pages;
