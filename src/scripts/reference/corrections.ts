import { offerFolds, setFolds } from './folds.ts';
import { chooseRows } from './rows.ts';

// What is chosen is shown whole; else the reasons are an overview.
chooseRows('correction-filters', '.corrections tbody tr', '.made, .made .fold', (chosen) => setFolds(chosen, '.made .fold'));
offerFolds();
