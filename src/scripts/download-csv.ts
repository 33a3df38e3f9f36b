import { element } from './element.ts';

/** Hands the reader a CSV file of the given name. */
export function downloadCsv(name: string, csv: string): void {
  const file = new Blob([csv], { type: 'text/csv;charset=utf-8' });
  element('a', { download: name, href: URL.createObjectURL(file) }).click();
}
