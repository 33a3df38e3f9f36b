import { filterList } from './filter-list.ts';
import { openNamed } from './opened.ts';

filterList('subject-filter', '.subjects > ul > li', '.subjects');
openNamed();
