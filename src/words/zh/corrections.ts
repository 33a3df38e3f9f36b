import type { Correction } from '../../plan/model.ts';

/** What stands in the columns of a table of corrections. */
type Columns = Record<'received' | 'reading', string>;
const columns: Record<Correction['kind'], Columns> = {
  transcription: { received: '电子文本原为', reading: '读作' },
  sic: { received: '原文', reading: '当作，或疑当作' },
};

/** Our own words of the page of corrections, in Chinese. */
export const correctionsZh = {
  number: '编号',
  clause: '条款',
  kind: '类别',
  reason: '理由',
  certainty: '确定程度',
  columns,
};
export type CorrectionWords = typeof correctionsZh;
