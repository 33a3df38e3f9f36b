/**
 * The languages that the plan can be read in, its own first; the others are translations of it. A new one is an entry here; the types
 * then name the words it needs.
 */
const LANGUAGES = [
  { tag: 'zh', lang: 'zh-CN', direction: 'ltr', name: '中文' },
  { tag: 'en', lang: 'en', direction: 'ltr', name: 'English' },
] as const;

/** Each translation that stands beside the plan's own language in a parallel edition, the two in the order in which they are shown. */
const SIDE_BY_SIDE = [['zh', 'en']] as const satisfies readonly [SourceTag, TranslationTag][];

/** What a language is called in addresses, in the content's folders and as the key of every vocabulary. */
export type LanguageTag = (typeof LANGUAGES)[number]['tag'];
type SourceTag = (typeof LANGUAGES)[0]['tag'];
export type TranslationTag = Exclude<LanguageTag, SourceTag>;

/** A language of the plan's text. */
export interface Language {
  tag: LanguageTag;
  /** Its tag in HTML. */
  lang: string;
  direction: 'ltr' | 'rtl';
  /** The language's name in itself. */
  name: string;
}

/** An edition of the plan: one language, or several clause by clause, in the order in which they are shown. */
export interface Edition {
  /** Its place in addresses. */
  tag: LanguageTag | `${LanguageTag}-${LanguageTag}`;
  languages: readonly [Language, ...Language[]];
}

export const languages: readonly Language[] = LANGUAGES;

/** The language of the plan's own words. */
export const sourceLanguage = LANGUAGES[0] satisfies Language;

/** The languages that the plan is translated into. */
export const translations = languages.slice(1) as readonly (Language & { tag: TranslationTag })[];

export const languageOf = (tag: LanguageTag): Language => languages.find((language) => language.tag === tag)!;

/** The languages in which a name is given beside one: each translation beside the plan's own language, that beside the others. */
export const languagesBeside = (language: Language): readonly Language[] =>
  language.tag === sourceLanguage.tag ? translations : [sourceLanguage];

/** The editions of several languages, as they are listed above. */
export const parallelEditions = SIDE_BY_SIDE.map(([first, second]): Edition => ({
  tag: `${first}-${second}`,
  languages: [languageOf(first), languageOf(second)],
}));

/** Pages that belong to no language are written in those of the first parallel edition. */
export const parallelEdition: Edition = parallelEditions[0]!;

/** The editions that are published, those of one language first. */
export const editions: readonly Edition[] = [
  ...languages.map((language): Edition => ({ tag: language.tag, languages: [language] })),
  ...parallelEditions,
];

/** The edition of one language alone. */
export const editionOf = ({ tag }: Language): Edition => editions.find((edition) => edition.tag === tag)!;

/** The edition in which readers of one language see the words of another: beside their own where the two stand side by side, else alone. */
export const editionWith = (shown: Language, reader: Language): Edition =>
  (shown === reader
    ? undefined
    : parallelEditions.find((edition) => edition.languages.includes(shown) && edition.languages.includes(reader))) ?? editionOf(shown);

/** A thing in one language: a translation has what it translates beside it. */
export const inLanguage = <T extends object>(thing: T & { original?: T }, language: Language): T =>
  language === sourceLanguage ? (thing.original ?? thing) : thing;

/** A thing in each language of an edition, in the edition's order. */
export const renditions = <T extends object>(edition: Edition, thing: T & { original?: T }): { language: Language; thing: T }[] =>
  edition.languages.map((language) => ({ language, thing: inLanguage(thing, language) }));
