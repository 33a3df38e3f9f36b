import { languageOf, type Language, type LanguageTag } from '../editions.ts';

/** The languages of the page's text, as the page says them: a browser that translates it puts another into its `lang`. */
export const pageLanguages = (): [Language, ...Language[]] => {
  const { lang } = document.querySelector<HTMLElement>('script[data-lang]')!.dataset;
  return lang!.split(' ').map((tag) => languageOf(tag as LanguageTag)) as [Language, ...Language[]];
};
