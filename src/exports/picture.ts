import type { WholeEdition } from '../edition/read.ts';
import type { Language } from '../editions.ts';
import type { Drawing } from '../pictures/drawing.ts';
import type { PictureWords } from '../words/words.ts';

/** A picture of the plan's data as a reader takes it away: what it says of itself, its table, and the table drawn. */
export interface Picture extends PictureWords {
  rows: readonly (readonly (string | number)[])[];
  drawing: Drawing;
}

/** Makes a picture in a language: one for each file of pictures/. */
export type PictureMaker = (edition: WholeEdition, language: Language) => Picture;
