import { LANGUAGES } from './published.ts';

/** One page of each kind that shows the plan as data, in both languages. */
export const DATA_PAGES = [
  ...LANGUAGES.flatMap(([tag]) => ['figures/', 'indicators/', 'projects/', 'consistency/', 'places/', 'places/koguxluk-township/', 'terms/', 'data/'].map((page) => `/${tag}/${page}`)),
  '/clause/1.1.6/', '/clause/box-8.21/', '/clause/indicator-1/',
];
