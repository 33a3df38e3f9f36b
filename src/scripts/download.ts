import { element } from './element.ts';

/** Hands the reader a file of the given name. */
export function download(name: string, type: string, body: BlobPart): void {
  element('a', { download: name, href: URL.createObjectURL(new Blob([body], { type })) }).click();
}

/** Hands the reader a CSV file of the given name. */
export const downloadCsv = (name: string, csv: string) => download(name, 'text/csv;charset=utf-8', csv);
