/** The languages of the edition, as the tests take them in turn. */
export const LANGUAGES = ['zh', 'en'] as const;
