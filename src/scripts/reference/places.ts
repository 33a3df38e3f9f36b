import { filterList } from './filter-list.ts';
import { openNamed } from './opened.ts';

filterList('place-filter', '.places tbody tr', '.places tbody, .places');
openNamed();
