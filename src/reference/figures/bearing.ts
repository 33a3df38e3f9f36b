import { sourceLanguage, type LanguageTag } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Stretch } from '../../plan/stretches.ts';
import type { Figure } from './ledger.ts';
import { sentenceOf } from './sentence.ts';

type Own = Pick<Figure, 'quotes' | 'of'>;

/**
 * What bears on a figure: corrections and translators' notes that touch the words of its quote, or in the same sentence those that name its
 * facility. What is said of other words of the sentence is of other things: a list has many members.
 */
export function bearingOn(own: Own, passages: ReadonlyMap<LanguageTag, PassageEntry>): Pick<Figure, 'corrections' | 'notes'> {
  const touching = (tag: LanguageTag) => {
    const { text, corrections, notes } = passages.get(tag)!.cells[own.quotes[tag]!.cell]!;
    const words = wordsOf(own, tag, text);
    const touches = (each: Stretch) => words.some(({ start, end }) => each.start < end && each.end > start);
    return { corrections: corrections.filter(touches), notes: notes.filter(touches) };
  };
  const notes = Object.keys(own.quotes).map((tag) => [tag, touching(tag as LanguageTag).notes.map(({ note }) => note)] as const);
  return {
    corrections: touching(sourceLanguage.tag).corrections.map(({ n }) => n),
    notes: Object.fromEntries(notes.filter(([, own]) => own.length)),
  };
}

/** Where a figure's own words stand in the cell of its quote. */
function wordsOf({ quotes, of }: Own, tag: LanguageTag, text: string): Stretch[] {
  const quote = quotes[tag]!;
  const name = of?.[tag];
  if (!name) return [quote];
  const sentence = sentenceOf(text, quote);
  const start = text.indexOf(name, sentence.start);
  return start < 0 || start >= sentence.end ? [quote] : [quote, { start, end: start + name.length }];
}
