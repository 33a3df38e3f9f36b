import { absolute, fromRoot } from '../addresses.ts';
import { languages, sourceLanguage, type Language } from '../editions.ts';
import type { Cell, Column, Field } from './table.ts';

/** The name of a language in English, the language of the tables' descriptions. */
export const englishName = ({ tag }: Language): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag)!;

/** What a column holds, where it is not the same in the plan's own language and in translations. */
export const ownOrTranslated = (own: string, translated: string) => (language: Language) =>
  language === sourceLanguage ? own : translated;

/** Printed pages as one cell. */
export const pagesCell = (pages: readonly number[]): string => pages.join(' ');

/** What a row has in a language. */
type InLanguage<Row, Value> = (row: Row, language: Language) => Value;

/** The columns of one kind of row, by what they hold. */
export function columnsOf<Row>() {
  const column =
    (type: Field['type']) =>
    (name: string, title: string, value: (row: Row) => Cell): Column<Row> => ({ name, type, title, value });
  const text = column('string');

  /** A column of text for each language: name_zh, name_en. */
  function perLanguage(name: string, title: string | ((language: Language) => string), value: InLanguage<Row, string | undefined>) {
    const titleIn = (language: Language) => (typeof title === 'string' ? title : title(language));
    return languages.map((language) => text(`${name}_${language.tag}`, titleIn(language), (row) => value(row, language)));
  }

  /** Where a row is read, in each language: from the site's root, and with the origin where the build has one. */
  function addresses(at: InLanguage<Row, string>) {
    const paths = languages.map((language) => {
      const title = `address on the pages of ${language.tag}, from the root of the site`;
      return text(`path_${language.tag}`, title, (row) => fromRoot(at(row, language)));
    });
    if (!absolute('')) return paths;
    return [...paths, text('address', `address on the ${englishName(sourceLanguage)} pages`, (row) => absolute(at(row, sourceLanguage)))];
  }

  return { text, integer: column('integer'), number: column('number'), perLanguage, addresses };
}
