import { languages, translations, type Language, type LanguageTag, type TranslationTag } from '../editions.ts';
import type { Place, Term } from './vocabulary.ts';

/** Anything that is named in each language: by one name, or by several forms of which the first is the one to use. */
type Named = Readonly<Record<LanguageTag, string | readonly string[]>>;

/** The name of a thing in a language. */
export function nameIn(thing: Named, { tag }: Language): string {
  const name = thing[tag];
  return typeof name === 'string' ? name : name[0]!;
}

/** What readers of a translation are told of an entry; the plan's own language has no such notes. */
export const noteIn = ({ note }: Term | Place, { tag }: Language): string | undefined => note?.[tag as TranslationTag];

/** The forms of a place beside its name in each language, with those that are found in print alone, each once. */
export function otherForms(place: Place): { form: string; language: Language }[] {
  const permitted = languages.flatMap((language) => place[language.tag].slice(1).map((form) => ({ form, language })));
  const inPrint = translations.flatMap((language) => (place.also?.[language.tag] ?? []).map((form) => ({ form, language })));
  return [...new Map([...permitted, ...inPrint].map((each) => [each.form, each])).values()];
}
