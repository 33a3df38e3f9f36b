import { characters, visible } from './fold.ts';
import { inContext } from './same-characters.ts';

/** Characters of a query that stand for others: how they were typed, how they are read. */
export interface ReadAs {
  others: { typed: string; read: string }[];
  /** Whether invisible characters were left out. */
  invisible: boolean;
}

/** A number in groups of three. */
const GROUPED = /\d{1,3}(?:,\d{3})+/g;

/**
 * Which characters of a query were read as others, neighbours together, each once; a number whole. White space and punctuation are not
 * compared by search and not named, nor a letter whose accent stood apart, which looks the same.
 */
export function readAs(typed: string): ReadAs {
  const others = new Map<string, string>();
  let run = { typed: '', read: '' };
  const close = () => {
    if (run.typed) others.set(run.typed, run.read);
    run = { typed: '', read: '' };
  };
  for (const { written, read } of characters(typed)) {
    const seen = visible(written);
    const same = seen === read || (Array.from(seen).length > 1 && seen.normalize() === read);
    if (same || /^[\s\p{P}]/u.test(read)) close();
    else run = { typed: run.typed + seen, read: run.read + read };
  }
  close();
  for (const { 0: number, index } of inContext(typed).matchAll(GROUPED)) {
    const written = typed.slice(index, index + number.length);
    if (written !== number) others.set(written, number.replace(/,/g, ''));
  }
  return { others: Array.from(others, ([written, read]) => ({ typed: written, read })), invisible: visible(typed) !== typed };
}
