import { keepInTab, keptInTab } from './in-tab.ts';
import { isText, listOf } from './shapes.ts';

const QUOTATION = 'quotation';
/** What this page remembers, also where the browser keeps nothing, or not so much. */
let remembered: (readonly [query: string, text: string])[] | undefined;
/** So many texts, the last first: who looks for something else between two checks finds the first again. */
const MOST = 3;
/** Whether it is kept already. */
let isKept = true;

/** Remembers the text that stands beside the query of the address: what is to be checked, or all of which the query is the beginning. */
export function rememberText(query: string, text: string): void {
  remembered = [[query, text] as const, ...texts().filter(([each]) => each !== query)].slice(0, MOST);
  isKept = false;
}

/** Keeps what is remembered for as long as the tab lives. */
export function keepText(): void {
  if (!isKept) keepInTab(QUOTATION, remembered);
  isKept = true;
}

/** The text that stood last beside the query, there again when the reader comes back; undefined where none did. */
export const keptText = (query: string): string | undefined => texts().find(([asked]) => asked === query)?.[1];

function texts(): NonNullable<typeof remembered> {
  const value = remembered ?? keptInTab(QUOTATION);
  return listOf(listOf(isText))(value) ? (value as NonNullable<typeof remembered>) : [];
}
