import { FULL_WIDTH, decomposed } from '../plan/translated.ts';
import type { EncodingFault } from './encoding.ts';

/** Where one kind of character that has no business in a text is found, and what to say of it. */
interface Unwanted {
  pattern: RegExp;
  what: string;
  right: string;
}

const NOTHING = 'the text without it';
/** A third language whose script needs a joiner would allow it here, for its own files. */
const ANYWHERE: readonly Unwanted[] = [
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    what: 'a bidirectional control, which changes the order that readers see',
    right: NOTHING,
  },
  { pattern: /[\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164]/gu, what: 'an invisible character', right: NOTHING },
  { pattern: /(?![\t\n])\p{Cc}/gu, what: 'a control character', right: NOTHING },
  { pattern: /\uFFFD/gu, what: 'the sign of a character that a conversion lost', right: 'the character that stood there' },
  {
    pattern: /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})|&(?:#x?[0-9a-f]+|[a-z]{2,8});/gi,
    what: 'a character written by its number or name',
    right: 'the character itself',
  },
];

const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/gm;

/** The faults of a text's characters, one for each kind with all of its lines; `translated`: those of a translation, too. */
export function characterFaults(text: string, translated: boolean): EncodingFault[] {
  const conflict = linesOf(text, CONFLICT);
  if (conflict.length)
    return [
      {
        line: conflict[0]!,
        wrong: `a merge that was not finished: its markers stand in ${named(conflict)}`,
        right: 'the one text that is to stand, without the lines <<<<<<<, ======= and >>>>>>>',
      },
    ];
  let left = text;
  const faults = ANYWHERE.flatMap(({ pattern, what, right }) => {
    const found = faultOf(left, pattern, what, right);
    // What one kind has named is no example of the next.
    left = left.replace(pattern, '');
    return found;
  });
  return [...faults, ...(translated ? translationFaults(text) : [])];
}

/** Letters of the English that look right and are not found by a reader who types them. */
function translationFaults(text: string): EncodingFault[] {
  const width = faultOf(text, FULL_WIDTH, 'a full-width letter or digit in the English', 'letters and digits of the common width');
  const letters = [...new Set(decomposed(text))];
  if (!letters.length) return width;
  return [
    ...width,
    ...faultOf(
      text,
      new RegExp(letters.join('|'), 'gu'),
      'a letter in two characters, itself and its mark',
      'the letter as one character (Unicode’s form NFC)',
    ),
  ];
}

function faultOf(text: string, pattern: RegExp, what: string, right: string): EncodingFault[] {
  const [first] = text.match(pattern) ?? [];
  if (first === undefined) return [];
  const lines = linesOf(text, pattern);
  return [{ line: lines[0]!, wrong: `${spelt(first)}, ${what}, in ${named(lines)}`, right }];
}

/** The lines, counted from 1, on which a pattern is found. */
function linesOf(text: string, pattern: RegExp): number[] {
  return text.split('\n').flatMap((line, i) => (line.search(pattern) >= 0 ? [i + 1] : []));
}

/** U+202E; an escape or a letter as it stands. */
function spelt(found: string): string {
  if (/^[\x21-\x7e]+$/.test(found)) return `“${found}”`;
  const codes = Array.from(found, (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return codes.join(' ') + (/^\p{L}|^\p{N}/u.test(found) ? ` (${found})` : '');
}

/** line 3; lines 3, 9 and 12; of many the first three. */
function named(lines: readonly number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`;
  if (lines.length > 4) return `lines ${lines.slice(0, 3).join(', ')} and ${lines.length - 3} more`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
