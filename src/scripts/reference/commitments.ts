import { filterList } from './filter-list.ts';

filterList('commitment-filters', '.commitments li', '.commitments, .passage');
