import { sourceLanguage, type Language } from '../editions.ts';

/** Marks that open something, each with the one that closes it. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '（': '）', '(': ')' };
const SENTENCE_END = /[。！？；：]$|[.!?;:]$/;
const STOP = /[，,]$/;
const TRAILING = /[\s，、；：。,;:.]+$/;
/** Words that promise another one: an English line that is cut does not end in them. */
const LEADING_ON = /(?: (?:a|an|the|of|to|for|in|at|on|by|with|from|as|and|or|its|their))+$/;

/**
 * The beginning of a text, at most `most` characters long: up to the last end of a sentence if that is a third of it, else up to a
 * stop, else up to a word, never inside quotation marks or brackets where it can be helped; marked as cut unless a sentence ends
 * there. `bare`: without the stop at its end, as a heading has it.
 */
export function beginningOf(text: string, language: Language, most: number, bare = false): string {
  const places = text.length <= most ? [text.length] : placesToCut(text, language).filter((end) => end <= most);
  const long = places.filter((end) => end === text.length || end >= most / 3);
  const ending = (mark: RegExp) => long.findLast((end) => end === text.length || mark.test(text.slice(0, end).trimEnd()));
  const sentence = ending(SENTENCE_END);
  const end = sentence ?? ending(STOP) ?? places.at(-1) ?? most;
  const begun = text.slice(0, end).trimEnd();
  if (sentence === undefined) return begun.replace(TRAILING, '').replace(LEADING_ON, '') + (language === sourceLanguage ? '……' : '…');
  return bare ? begun.replace(TRAILING, '') : begun;
}

/** Where a text can be cut: after its words and marks, outside of what quotation marks and brackets hold unless one is never closed. */
function placesToCut(text: string, language: Language): number[] {
  const closing: string[] = [];
  const [outside, all]: [number[], number[]] = [[], []];
  for (const { segment, index } of new Intl.Segmenter(language.lang, { granularity: 'word' }).segment(text)) {
    if (PAIRS[segment]) closing.push(PAIRS[segment]);
    else if (segment === closing.at(-1)) closing.pop();
    const end = index + segment.length;
    // A stop belongs to the word before it: nothing is cut between the two.
    if (/^[\p{P}\s]/u.test(text.slice(end)) && !PAIRS[text[end]!]) continue;
    // Where words have spaces between them, what a dash joins is one.
    if (language !== sourceLanguage && end < text.length && segment.trim()) continue;
    all.push(end);
    if (!closing.length) outside.push(end);
  }
  return outside.length ? outside : all;
}
