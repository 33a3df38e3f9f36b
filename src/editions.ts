/** A language of the plan's text: its place in addresses, its tag in HTML, and the direction that it runs in. */
export interface Language {
  tag: 'zh' | 'en';
  lang: string;
  direction: 'ltr' | 'rtl';
  /** The language's name in itself. */
  name: string;
}

/** An edition of the plan: one language, or several clause by clause, in the order in which they are shown. */
export interface Edition {
  tag: 'zh' | 'en' | 'zh-en';
  languages: readonly [Language, ...Language[]];
}

const chinese: Language = { tag: 'zh', lang: 'zh-CN', direction: 'ltr', name: '中文' };
const english: Language = { tag: 'en', lang: 'en', direction: 'ltr', name: 'English' };

/** The languages that the plan can be read in, its own first; the others are translations of it. */
export const languages: readonly Language[] = [chinese, english];

/** The language of the plan's own words. */
export const sourceLanguage = chinese;

/** The editions that set several languages side by side; pages that belong to no language are written in these, too. */
export const parallelEdition: Edition = { tag: 'zh-en', languages: [chinese, english] };

/** The editions that are published, those of one language first. */
export const editions: readonly Edition[] = [...languages.map((language): Edition => ({ tag: language.tag, languages: [language] })), parallelEdition];

/** The edition of one language alone. */
export const editionOf = ({ tag }: Language): Edition => editions.find((edition) => edition.tag === tag)!;

/** A thing in each language of an edition, in the edition's order: a translation's own, with what it translates beside it. */
export function renditions<T extends object>(edition: Edition, thing: T & { original?: T }): { language: Language; thing: T }[] {
  return edition.languages.map((language) => ({ language, thing: language === sourceLanguage ? thing.original ?? thing : thing }));
}
