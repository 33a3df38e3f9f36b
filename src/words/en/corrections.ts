import type { CorrectionWords } from '../zh/corrections.ts';

/** Our own words of the page of corrections, in English. */
export const correctionsEn: CorrectionWords = {
  number: 'Number',
  clause: 'Clause',
  kind: 'Kind',
  reason: 'Reason',
  certainty: 'Certainty',
  columns: {
    transcription: { received: 'Electronic text', reading: 'Read as' },
    sic: { received: 'As in the text', reading: 'For, or probably for' },
  },
};
