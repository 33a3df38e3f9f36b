import { filterList } from './filter-list.ts';
import { openNamed } from './opened.ts';

filterList('term-filter', '.terms dl > div', '.terms');
openNamed();
