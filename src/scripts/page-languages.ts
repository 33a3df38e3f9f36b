import { languageOf, type Language, type LanguageTag } from '../editions.ts';

/** The languages of the page's text, as the page says them: a browser that translates it puts another into its `lang`. */
export const pageLanguages = (): [Language, ...Language[]] => {
  const { languages } = document.querySelector<HTMLElement>('script[data-languages]')!.dataset;
  return languages!.split(' ').map((tag) => languageOf(tag as LanguageTag)) as [Language, ...Language[]];
};
