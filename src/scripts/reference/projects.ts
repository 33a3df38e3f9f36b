import { offerFolds, setFolds } from './folds.ts';
import { chooseRows } from './rows.ts';

// What is chosen is shown whole; else the groups are an overview.
chooseRows('project-filters', '.projects > li', '.fold, .box', setFolds);
offerFolds();
