import { languages, type Language } from '../editions.ts';

/** The paths of a page that stands in each language by itself. */
export const perLanguage = () => languages.map((language: Language) => ({ params: { edition: language.tag }, props: { language } }));
