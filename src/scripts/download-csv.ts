import { element } from './element.ts';

/** Hands the reader a CSV file of the given name. */
export function downloadCsv(name: string, csv: string): void {
  // The sign at the beginning tells spreadsheets that the file is UTF-8.
  const file = new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' });
  element('a', { download: name, href: URL.createObjectURL(file) }).click();
}
