import { languages, sourceLanguage, type Language } from '../../editions.ts';
import { HAN } from '../../html/han.ts';
import type { Hit, SearchPage, SearchPassage } from '../../search/hit.ts';
import type { Searched } from '../../search/searched.ts';
import { searchWordsOf } from '../../words/search.ts';
import type { SearchWords } from '../../words/zh/search.ts';
import { element } from '../element.ts';
import { slot } from './slots.ts';

/** The language of the page: what is read, and where hits open. */
export let pageLanguage: Language;
/** Our own words in it. */
export let words: SearchWords;
/** What a search covers, by the tag of the language that is searched. */
export let searched: Record<string, Searched>;
/** The addresses of what search reads, by language tag; `version`: the text's digest; `large`: the index alone, not all of the text. */
export let sources: Record<string, { file: string; index: string; version: string; large: boolean }>;
/** The address of what the vocabulary knows of other forms. */
export let vocabularyAddress: string;
/** The address of the vocabulary's entries in each language. */
export let entriesAddress: string;
/** The address of where on the spine a passage stands. */
export let placesAddress: string;
/** The address of what passages are filed under. */
export let filedAddress: string;
/** The address of what a query may name. */
export let answersAddress: string;
/** How many parts the plan has. */
export let partCount: number;
/** How many printed pages. */
export let lastPage: number;
let root: string;
let wholePlan: string;

/**
 * Reads what the page says of itself and of the text; called once, by the page's script, before all else: no module
 * reads the page on import.
 */
export function readPageData(): void {
  const { dataset } = slot('search');
  pageLanguage = languages.find(({ tag }) => tag === dataset['language'])!;
  words = searchWordsOf(pageLanguage);
  searched = JSON.parse(dataset['searched']!);
  sources = JSON.parse(dataset['sources']!);
  vocabularyAddress = dataset['vocabulary']!;
  entriesAddress = dataset['entries']!;
  placesAddress = dataset['places']!;
  filedAddress = dataset['filed']!;
  answersAddress = dataset['answers']!;
  root = dataset['root']!;
  wholePlan = dataset['full']!;
  partCount = Number(dataset['parts']);
  lastPage = Number(dataset['pages']);
}

/** A sentence of ours, with the Chinese that it quotes under its own language. */
export function spoken(sentence: string): (HTMLElement | string)[] {
  if (pageLanguage === sourceLanguage) return [sentence];
  const parts: (HTMLElement | string)[] = [];
  let end = 0;
  for (const { 0: chinese, index } of sentence.matchAll(HAN)) {
    parts.push(sentence.slice(end, index), element('span', { lang: sourceLanguage.lang }, chinese));
    end = index + chinese.length;
  }
  return [...parts, sentence.slice(end)];
}

/** Where a printed page begins in the whole plan; undefined for a page that the printed document has not. */
export function printedPageAddress(page: number): string | undefined {
  if (page < 1 || page > lastPage) return undefined;
  return page > 1 ? `${wholePlan}#page-${page}` : wholePlan;
}

/** An address as search reads it, from the site's root, where the site is served. */
export const served = (address: string) => `${root}${address.slice(1)}`;
/** Where the passages of a page are read, in the reader's own language: all editions have the same ids. */
export const groupAddress = ({ addresses }: SearchPage) => served(addresses[pageLanguage.tag]!);
/** Where a passage is read among others. */
export const addressOf = (page: SearchPage, passage: SearchPassage) => `${groupAddress(page)}#${passage.id}`;
/** Where a hit opens. */
export const addressOfHit = ({ page, passage }: Hit) => addressOf(page, passage);
/** The search page of another language. */
export const searchPageIn = ({ lang }: Language) =>
  document.querySelector<HTMLAnchorElement>(`.languages a[lang="${lang}"]`)!.href.replace(/#.*/, '');
