import type { Names } from '../zh/names.ts';
import type { NotFoundWords } from '../zh/not-found.ts';
import { counted } from './counted.ts';
import { namesEn } from './names.ts';

/** As passages are called on these pages; the others are called as their kind. */
const called = (kind: keyof Names) => (kind === 'passage' ? 'clause' : kind);

/** What the page of addresses that do not exist says once it has read the address, in English. */
export const notFoundEn: NotFoundWords = {
  names: namesEn,
  asked: (address) => `The address asked for: ${address}`,
  page: (n) => `Printed page ${n}`,
  none: (asked) => `There is no ${asked}.`,
  has: (unit, n, first, last, kind = 'passage') =>
    `${unit || 'The plan'} has ${n === 1 ? `one ${called(kind)}` : counted(n, called(kind))}: ` +
    `${first === last ? first : `${first} to ${last}`}.`,
  noPage: (page, last) => `There is no printed page ${page}: the printed document has ${last} pages.`,
  search: (words) => `Search for “${words}”`,
};
