import { z } from 'zod';
import { sourceLanguage, translations, type LanguageTag, type TranslationTag } from '../editions.ts';
import { text } from './schema.ts';
import { translatedWords } from './translated.ts';

/** A schema of words, as each language has them. */
type TextSchema = z.ZodType<string, string>;

/** A field that only translations have, under the tag of each, made of their words: to be spread into a schema. */
export const byTranslation = <Field extends z.ZodType>(of: (text: TextSchema) => Field) =>
  Object.fromEntries(translations.map(({ tag }) => [tag, of(translatedWords)])) as Record<TranslationTag, Field>;

/** The same field in each language, under the language's tag: to be spread into a schema. */
export const byLanguage = <Field extends z.ZodType>(of: (text: TextSchema) => Field) =>
  ({ [sourceLanguage.tag]: of(text), ...byTranslation(of) }) as Record<LanguageTag, Field>;
