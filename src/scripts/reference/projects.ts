import { filterList } from './filter-list.ts';

filterList('project-filters', '.projects tbody tr[id]', '.projects tbody, .box');
