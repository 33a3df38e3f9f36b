import { chooseRows } from './rows.ts';

chooseRows('commitment-filters', '.commitments li', '.commitments, .passage');
