import { EditionChanged } from '../../search/text-file.ts';
import { element } from '../element.ts';
import { words } from './page-data.ts';

type Said = (HTMLElement | string)[];

/** A failure that says itself what is missing, and the way on. */
export class SaidFailure extends Error {
  declare readonly said: Said;

  constructor(said: Said) {
    super();
    this.said = said;
  }
}

/**
 * Why there is no answer, or not all of it: what it needs could not be loaded, which `missing` says, or belongs to another version than the
 * page, which is then loaded again.
 */
export function failure(cause: unknown, missing = words.failed): Said {
  if (cause instanceof SaidFailure) return cause.said;
  if (!(cause instanceof EditionChanged)) return [missing];
  const reload = element('button', { type: 'button' }, words.reload);
  reload.addEventListener('click', () => location.reload());
  return [words.changed, ' ', reload];
}

/** The same beside what has been found. */
export const alertOf = (cause: unknown, missing?: string) => element('p', { role: 'alert' }, ...failure(cause, missing));
