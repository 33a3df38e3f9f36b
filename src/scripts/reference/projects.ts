import { chooseRows } from './rows.ts';

chooseRows('project-filters', '.projects tbody tr[id]', '.projects tbody, .box');
