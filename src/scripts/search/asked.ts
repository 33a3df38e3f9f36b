import type { Query } from '../../search/query.ts';
import { words } from './page-data.ts';

/** What was asked for, in our words. */
export const askedFor = ({ terms, without }: Query): string =>
  words.asked(
    terms.map(({ text }) => text),
    without.map(({ text }) => text),
  );
