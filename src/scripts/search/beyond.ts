// What an answer has besides its exact set, in one script that comes after the first hits.
export { hitsBeside } from '../../search/beside.ts';
export { otherForms } from '../../search/forms.ts';
export { besideView } from './beside-view.ts';
export { nothingView } from './nothing-view.ts';
