import { withWordsWhole } from './divided-words.ts';

/** A line longer than any passage of the plan, in characters, is checked in parts. */
const LONGEST = 6000;

/** Where a sentence ends: after its mark and what closes with it. */
export const SENTENCE_END = /(?:[。！？；!?;]|\.(?=[\s”’)"']|\p{Script=Han}|\p{Lu}\p{Ll}))[”’」』）)"']*/gu;

/** The line that names the source of a quotation, as the edition's own buttons copy it. */
const SOURCE = /^[-–—―－⸺].*(?:printed pages?\s|印本第)\s*\d/i;

const isSource = (line: string) => SOURCE.test(line.trim());

/** Whether a pasted text has lines that are taken for the source of what they follow. */
export const namesSource = (pasted: string): boolean => pasted.split(/\n+/).some(isSource);

/**
 * A pasted text by its lines, no word divided, but for those that name its source, each of which is checked by itself; a line that is too
 * long is parted after its sentences.
 */
export const paragraphsOf = (pasted: string): string[] =>
  withoutMarks(
    withWordsWhole(pasted)
      .split(/\n+/)
      .filter((line) => !isSource(line))
      .map((line) => line.trim())
      .filter(Boolean),
  ).flatMap(partsOf);

/** The marks that a quotation of several lines is set in, each with the one that closes it. */
const MARKS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '「': '」', '『': '』', '«': '»', '„': '“' };

/** Lines without the marks around all of them, which open before the first, or anew before each, and close after the last. */
function withoutMarks(lines: string[]): string[] {
  const open = lines[0]?.charAt(0) ?? '';
  const close = MARKS[open];
  const last = lines[lines.length - 1] ?? '';
  if (lines.length < 2 || !close || !last.endsWith(close) || isPaired(lines[0]!, open, close)) return lines;
  return [...lines.slice(0, -1), last.slice(0, -1)]
    .map((line) => (line.startsWith(open) && !isPaired(line, open, close) ? line.slice(1) : line))
    .filter(Boolean);
}

/** Whether marks that open within a line close in it; one of letters may be an apostrophe. */
function isPaired(line: string, open: string, close: string): boolean {
  const count = (mark: string) => line.split(mark).length - 1;
  if (close === '’') return line.endsWith(close);
  return open === close ? count(open) % 2 === 0 : count(open) <= count(close);
}

function partsOf(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let left = line.length; left > LONGEST; left = line.length - from) {
    const most = line.slice(from, from + LONGEST);
    const end = breaksIn(most).pop() ?? LONGEST;
    parts.push(line.slice(from, from + end).trim());
    from += end;
  }
  return [...parts, line.slice(from).trim()];
}

/** A text in two: parted next to its middle where a sentence ends, or else a word. */
export function halvesOf(text: string): [string, string] {
  const middle = text.length / 2;
  const far = (at: number) => Math.abs(at - middle);
  const at = breaksIn(text.trimEnd()).reduce((best, end) => (far(end) < far(best) ? end : best), 0) || Math.floor(middle);
  return [text.slice(0, at), text.slice(at)];
}

/** Where sentences end within a text, its own end aside; where words do if there is one sentence alone. */
function breaksIn(text: string): number[] {
  const sentences = endsIn(text, SENTENCE_END);
  return sentences.length ? sentences : endsIn(text, /\s+/g);
}

/** Where within a text what a pattern says comes to an end, its own end aside. */
export const endsIn = (text: string, pattern: RegExp): number[] =>
  Array.from(text.matchAll(pattern), ({ 0: mark, index }) => index + mark.length).filter((end) => end < text.length);
