import { sourceLanguage } from '../../editions.ts';
import { findChinese } from '../../vocabulary/forms.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Figure, Ledger } from './ledger.ts';

/** The figures that are stated of a place, or in words that name it: of `places` all that the words could name, the longest does. */
export function figuresOfPlace(ledger: Ledger, place: Place, places: readonly Place[]): Figure[] {
  const named = ({ quotes }: Figure) => findChinese(quotes[sourceLanguage.tag]!.text, places).some(({ entry }) => entry === place);
  return ledger.filter((figure) => figure.place === place || named(figure));
}

/** The figures that a passage states, in its order. */
export const figuresOfPassage = (ledger: Ledger, id: string): Figure[] => ledger.filter(({ entry }) => entry.id === id);
