import { findChinese } from '../../vocabulary/forms.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Consistency } from '../consistency/read.ts';
import type { Figure, Ledger } from './ledger.ts';

/** The figures that are stated of a place, or in words that name it: of `places` all that the words could name, the longest does. */
export const figuresOfPlace = (ledger: Ledger, place: Place, places: readonly Place[]): Figure[] =>
  ledger.filter((figure) => figure.place === place || findChinese(figure.quotes['zh']!.text, places).some(({ entry }) => entry === place));

/** The figures that a passage states, in its order. */
export const figuresOfPassage = (ledger: Ledger, id: string): Figure[] => ledger.filter(({ entry }) => entry.id === id);

/** The numbers of the findings that a passage has a part in. */
export const findingsOf = ({ findings }: Consistency, id: string): number[] =>
  findings.filter((finding) => ('places' in finding ? finding.places.some(({ clause }) => clause === id) : finding.candidate.figures.some(({ entry }) => entry.id === id) || finding.candidate.spelling?.forms.some(({ passages }) => passages.includes(id)))).map(({ n }) => n);
