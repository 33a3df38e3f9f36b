import { absolute, clauseAddress, fromRoot, rowAddress } from '../../addresses.ts';
import { editionOf, languages, sourceLanguage, type Language } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import { columnsOf, type Column } from '../table.ts';

/** Where a row is read, in each language: from the site's root, and with the origin where the build has one. */
export function addresses<Row>(at: (row: Row, language: Language) => string): Column<Row>[] {
  const { text } = columnsOf<Row>();
  const paths = languages.map((language) => text(`path_${language.tag}`, `address on the pages of ${language.tag}, from the root of the site`, (row) => fromRoot(at(row, language))));
  return absolute('') ? [...paths, text('address', 'address on the Chinese pages', (row) => absolute(at(row, sourceLanguage)))] : paths;
}

/** Where a passage is read in a language. */
export const passageAt = (entry: PassageEntry, language: Language) => (entry.kind === 'clause' ? clauseAddress(editionOf(language), entry.clause) : rowAddress(language, entry.id));
/** Printed pages as one cell. */
export const pages = (of: readonly number[]) => of.join(' ');
