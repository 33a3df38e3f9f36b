import { keepInTab, keptInTab } from './in-tab.ts';
import { isText, listOf } from './shapes.ts';

const QUOTATION = 'quotation';
/** What this page remembers, also where the browser keeps nothing, or not so much. */
let remembered: [query: string, text: string] | undefined;
/** Whether it is kept already. */
let isKept = true;

/** Remembers the text that stands beside the query of the address: what is to be checked, or all of which the query is the beginning. */
export function rememberText(query: string, text: string): void {
  remembered = [query, text];
  isKept = false;
}

/** Keeps what is remembered for as long as the tab lives. */
export function keepText(): void {
  if (!isKept) keepInTab(QUOTATION, remembered);
  isKept = true;
}

/** The text that stood last beside the query, there again when the reader comes back; undefined where none did. */
export function keptText(query: string): string | undefined {
  const value = remembered ?? keptInTab(QUOTATION);
  const [asked, text] = isQueryAndText(value) ? (value as string[]) : [];
  return asked === query ? text : undefined;
}
const isQueryAndText = listOf(isText);
