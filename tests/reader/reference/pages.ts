import { LANGUAGES } from './published.ts';

const KINDS = [
  'figures/',
  'commitments/',
  'corrections/',
  'indicators/',
  'projects/',
  'consistency/',
  'consistency/14/',
  'consistency/22/',
  'places/',
  'places/koguxluk-township/',
  'terms/',
  'data/',
];

/** One page of each kind that shows the plan as data, in both languages. */
export const DATA_PAGES: readonly { kind: string; path: string }[] = [
  ...LANGUAGES.flatMap(([tag]) => KINDS.map((kind) => ({ kind, path: `/${tag}/${kind}` }))),
  ...['1.1.6', 'box-8.21', 'indicator-1'].map((id) => ({ kind: 'clause', path: `/clause/${id}/` })),
];
