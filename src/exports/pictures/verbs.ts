import { sourceLanguage } from '../../editions.ts';
import { barsDrawing } from '../../pictures/bars.ts';
import { LEAST_GOVERNED } from '../../reference/commitments/verbs.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The published table of verbs, each with how many lines of the ledger it governs. */
export const verbsPicture: PictureMaker = ({ commitments, verbs }, language) => {
  const bars = verbs.verbs.map((entry) => {
    const chinese = entry[sourceLanguage.tag].join('、');
    const name = language === sourceLanguage ? chinese : `${chinese} ${entry[language.tag as 'en']}`;
    return { name, counts: [commitments.filter(({ verb }) => verb.entry?.id === entry.id).length] };
  });
  return {
    ...wordsOf(language).pictures.verbs(LEAST_GOVERNED),
    rows: bars.map(({ name, counts }) => [name, ...counts]),
    drawing: barsDrawing(bars),
  };
};
