import { sourceLanguage, type LanguageTag } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Figure, Quote } from './ledger.ts';
import { sentenceOf } from './sentence.ts';

/** What bears on a figure: corrections and translators' notes that stand in the sentence, or the sentences, of its quote. */
export function bearingOn(
  quotes: Figure['quotes'],
  passages: ReadonlyMap<LanguageTag, PassageEntry>,
): Pick<Figure, 'corrections' | 'notes'> {
  const within = (tag: LanguageTag, { cell, start, end }: Quote) => {
    const { text, corrections, notes } = passages.get(tag)!.cells[cell]!;
    const sentence = sentenceOf(text, { start, end });
    const inside = (each: { start: number; end: number }) => each.start < sentence.end && each.end > sentence.start;
    return { corrections: corrections.filter(inside), notes: notes.filter(inside) };
  };
  const own = within(sourceLanguage.tag, quotes[sourceLanguage.tag]!);
  const translated = Object.entries(quotes).map(
    ([tag, quote]) => [tag as LanguageTag, within(tag as LanguageTag, quote).notes.map(({ note }) => note)] as const,
  );
  return {
    corrections: own.corrections.map(({ n }) => n),
    notes: Object.fromEntries(translated.filter(([, notes]) => notes.length)),
  };
}
