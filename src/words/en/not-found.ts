import type { NotFoundWords } from '../zh/not-found.ts';

/** What the page of addresses that do not exist says once it has read the address, in English. */
export const notFoundEn: NotFoundWords = {
  asked: (address) => `The address asked for: ${address}`,
  passage: (id) => `Clause ${id}`,
  row: (id) => `Project ${id}`,
  indicator: (n) => `Indicator ${n}`,
  part: (n) => `Part ${n}`,
  chapter: (n) => `Chapter ${n}`,
  section: (id) => `Section ${id}`,
  page: (n) => `Printed page ${n}`,
  none: (asked) => `There is no ${asked}.`,
  has: (n, first, last) => (n === 1 ? `There is one clause here: ${first}.` : `There are ${n} clauses here: ${first} to ${last}.`),
  noPage: (page, last) => `There is no printed page ${page}: the printed document has ${last} pages.`,
  search: (words) => `Search for “${words}”`,
};
