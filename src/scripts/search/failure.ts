import { EditionChanged } from '../../search/corpus.ts';
import { element } from '../element.ts';
import { words } from './page-data.ts';

/** Why there is no answer: what it needs could not be loaded, or belongs to another version than the page, which is then loaded again. */
export function failure(cause: unknown): (HTMLElement | string)[] {
  if (!(cause instanceof EditionChanged)) return [words.failed];
  const reload = element('button', { type: 'button' }, words.reload);
  reload.addEventListener('click', () => location.reload());
  return [words.changed, ' ', reload];
}
