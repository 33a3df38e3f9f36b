import type { Hit, Range } from './hit.ts';
import type { ConcordanceOrder } from './orders.ts';
import { wholeWords } from './whole-words.ts';

/** One occurrence: the words before it, itself, the words after it, in its cell; which of its passage's it is. */
export interface ConcordanceLine {
  hit: Hit;
  nth: number;
  before: string;
  found: string;
  after: string;
}

/** How much of the text stands on either side at most, in UTF-16 units: a Han character is as wide as two letters. */
const CONTEXT: Record<string, number> = { zh: 28 };
const CONTEXT_ELSE = 60;

const byWord = (text: string) => text.trim().split(/\s+/).reverse().join(' ');
const byCharacter = (text: string) => Array.from(text).reverse().join('');
/** How a text is read backwards: by its words, but where words are not written apart. */
const BACKWARDS: Record<string, (text: string) => string> = { zh: byCharacter };

/** A line for each occurrence in the plan's own words; by the language's tag in HTML, `lang`, lines are sorted. */
export function concordance(hits: readonly Hit[], order: ConcordanceOrder, language: { tag: string; lang: string }): ConcordanceLine[] {
  const { tag, lang } = language;
  const context = CONTEXT[tag] ?? CONTEXT_ELSE;
  const inPlan = hits.filter(({ passage }) => passage.kind !== 'note').sort((a, b) => a.order - b.order);
  const lines = inPlan.flatMap((hit) => linesOf(hit, context, lang));
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true });
  const backwards = BACKWARDS[tag] ?? byWord;
  if (order === 'after') lines.sort((a, b) => compare(a.after, b.after));
  if (order === 'before') lines.sort((a, b) => compare(backwards(a.before), backwards(b.before)));
  return lines;
}

function linesOf(hit: Hit, context: number, lang: string): ConcordanceLine[] {
  let nth = 0;
  const line = (text: string, [start, end]: Range): ConcordanceLine => {
    const [from, to] = wholeWords(text, [start - context, end + context], [0, text.length], lang);
    return { hit, nth: ++nth, before: text.slice(from, start), found: text.slice(start, end), after: text.slice(end, to) };
  };
  return hit.passage.cells.flatMap((text, cell) => hit.marks[cell]!.map((range) => line(text, range)));
}
