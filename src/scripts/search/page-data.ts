import { HAN } from '../../html/han.ts';
import { element } from '../element.ts';
import type { Hit, SearchPage, SearchPassage } from '../../search/hit.ts';
import type { Searched } from '../../search/searched.ts';
import { searchEn } from '../../words/search-en.ts';
import { searchZh } from '../../words/search-zh.ts';

const root = document.getElementById('search')!;
const data = (name: string) => root.dataset[name]!;

/** The language of the page: what is read, and where hits open. */
export const own = data('language') as 'zh' | 'en';
export const words = own === 'zh' ? searchZh : searchEn;
/** A sentence of ours, with the Chinese that it quotes under its own language. */
export function spoken(sentence: string): (HTMLElement | string)[] {
  if (own === 'zh') return [sentence];
  const runs = sentence.match(HAN) ?? [];
  return sentence.split(HAN).flatMap((between, i) => [between, ...(runs[i] ? [element('span', { lang: langOf['zh'] }, runs[i])] : [])]);
}

/** The HTML tag of each language. */
export const langOf = JSON.parse(data('langs')) as Record<string, string>;
export const searched = JSON.parse(data('searched')) as Record<string, Searched>;
/** The addresses of what search reads, by language, and of the vocabulary. */
export const sources = JSON.parse(data('sources')) as Record<string, { file: string; index: string; large: boolean }>;
export const vocabularyAddress = data('vocabulary');
const base = data('root');
/** Where a printed page begins in the whole plan; undefined for a page that the printed document has not. */
export const printedPageAddress = (page: number) => (page < 1 || page > Number(data('pages')) ? undefined : `${data('full')}${page > 1 ? `#page-${page}` : ''}`);

/** Where a passage is read among others, in the reader's own language: all editions have the same ids. */
export const addressOf = (page: SearchPage, passage: SearchPassage) => `${base}${page.addresses[own]!.slice(1)}#${passage.id}`;
export const addressOfHit = ({ page, passage }: Hit) => addressOf(page, passage);
export const groupAddress = (page: SearchPage) => `${base}${page.addresses[own]!.slice(1)}`;

export const place = (id: string) => document.getElementById(id)!;
