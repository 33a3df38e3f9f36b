// What an answer has besides its exact set, in one script that comes after the first hits.
export { hitsBeside } from '../../search/beside.ts';
export { otherForms } from '../../search/forms.ts';
export { readAs } from '../../search/read-as.ts';
export { besideView } from './beside-view.ts';
export { beyondWords } from './beyond-words.ts';
export { nothingView } from './nothing-view.ts';
export { readAsView } from './read-as-view.ts';
export { quotingNotes } from './quoting-notes.ts';
export { showStrokes } from './strokes-view.ts';
