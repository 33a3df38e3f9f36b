/** A line longer than any passage of the plan, in characters, is checked in parts. */
const LONGEST = 6000;

/** Where a sentence ends: after its mark and what closes with it. */
const SENTENCE_END = /(?:[。！？；!?;]|\.(?=[\s”’)"']))[”’」』）)"']*/gu;

/** A pasted text by its lines, each of which is checked by itself; a line that is too long is parted after its sentences. */
export const paragraphsOf = (pasted: string): string[] =>
  pasted
    .split(/\n+/)
    .flatMap((line) => partsOf(line.trim()))
    .filter(Boolean);

function partsOf(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let left = line.length; left > LONGEST; left = line.length - from) {
    const most = line.slice(from, from + LONGEST);
    const end = sentenceEnds(most).pop() ?? LONGEST;
    parts.push(line.slice(from, from + end).trim());
    from += end;
  }
  return [...parts, line.slice(from).trim()];
}

/** A text in two: parted where the sentence ends that ends next to its middle, or else in the middle. */
export function halvesOf(text: string): [string, string] {
  const middle = text.length / 2;
  const far = (at: number) => Math.abs(at - middle);
  const at = sentenceEnds(text.trimEnd()).reduce((best, end) => (far(end) < far(best) ? end : best), 0) || Math.floor(middle);
  return [text.slice(0, at), text.slice(at)];
}

/** Where sentences end within a text, its own end aside. */
const sentenceEnds = (text: string): number[] =>
  Array.from(text.matchAll(SENTENCE_END), ({ 0: mark, index }) => index + mark.length).filter((end) => end < text.length);
