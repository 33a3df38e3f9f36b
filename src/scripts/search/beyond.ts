// What an answer has besides its exact set, in one script that comes after the first hits.
export { otherForms } from '../../search/beside.ts';
export { besideView } from './beside-view.ts';
export { nothingView } from './nothing-view.ts';
