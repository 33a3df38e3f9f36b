import { characters, visible } from './fold.ts';
import { inContext, SAME } from './same-characters.ts';

/** What stands in a text for something else: how it was typed, how it is read. */
export interface Reading {
  typed: string;
  read: string;
}

/** Characters of a text that stand for others. */
export interface ReadAs {
  /** Characters in other code points, numbers whose thousands are parted otherwise. */
  others: Reading[];
  /** Marks that are read as an apostrophe, a hyphen, a dash or another mark. */
  marks: Reading[];
  /** Whether invisible characters were left out. */
  invisible: boolean;
}

/** What is read as it stands: a text of nothing else need not be looked at character by character. */
const AS_TYPED = /^[\u3400-\u4dbf\u4e00-\u9fff\n\r\t\u00a0\u3000 -_a-~±·–—‘’“”≥。、〈-】，．：；！？（）％]*$/;
/** A number in groups of three. */
const GROUPED = /\d{1,3}(?:,\d{3})+/g;

/**
 * Which characters of a text were read as others, neighbours together, each once; a number whole. White space is not named, nor a letter
 * whose accent stood apart, which looks the same, nor the width of a mark. `marksCount`: marks and the commas of numbers are compared, as
 * in a quotation; search does not compare them, and only those within a word are named.
 */
export function readAs(typed: string, marksCount = false): ReadAs {
  const spaced = inContext(typed);
  if (spaced === typed && AS_TYPED.test(typed)) return { others: [], marks: [], invisible: false };
  const others = new Map<string, string>();
  const marks = new Map<string, string>();
  let run = { typed: '', read: '' };
  const close = () => {
    if (run.typed) others.set(run.typed, run.read);
    run = { typed: '', read: '' };
  };
  const all = [...characters(typed)];
  for (const [i, { index, written, read }] of all.entries()) {
    const seen = written === read ? read : visible(written);
    if (seen !== read && !composed(seen) && !/^[\s\p{P}]/u.test(read)) {
      run = { typed: run.typed + seen, read: run.read + read };
      continue;
    }
    close();
    if (seen === read || !/^\p{P}/u.test(read)) continue;
    const within = /^[’'-]$/.test(read) && /[\p{Script=Latin}\p{Nd}]$/u.test(all[i - 1]?.read ?? '');
    if ((within && /^\p{Script=Latin}/u.test(all[i + 1]?.read ?? '')) || (marksCount && SAME.has(typed[index]!))) marks.set(seen, read);
  }
  close();
  for (const { 0: number, index } of spaced.matchAll(GROUPED)) {
    const written = typed.slice(index, index + number.length);
    if (written !== number) others.set(written, marksCount ? number : number.replace(/,/g, ''));
  }
  return { others: readings(others), marks: readings(marks), invisible: visible(typed) !== typed };
}

/** Whether a letter that is read as itself stands apart from its accents. */
function composed(seen: string): boolean {
  const [letter = ''] = seen;
  return letter.length < seen.length && letter.normalize('NFKC') === letter && !SAME.has(letter);
}

const readings = (read: ReadonlyMap<string, string>): Reading[] => Array.from(read, ([typed, as]) => ({ typed, read: as }));
