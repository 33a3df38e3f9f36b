import { readFileSync } from 'node:fs';
import type { SearchPage } from '../../src/search/hit.ts';
import { dist } from './pages.ts';

/** What the built site publishes to be searched, as its readers get it. */
export const published = (language: 'zh' | 'en') =>
  (JSON.parse(readFileSync(`${dist}search/${language}.json`, 'utf8')) as { pages: SearchPage[] }).pages;
