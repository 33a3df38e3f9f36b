import type { Spine } from '../pictures/spine.ts';
import css from './site.css?inline';

/** What heads every printed page of a language: its tag in HTML, and the words. */
export interface RunningHead {
  lang: string;
  words: string;
}

/**
 * The one sheet that is written into every page. How wide each part of the spine is stands in it, since no element may have a style,
 * and the running heads of all languages, since it is the same everywhere: the page's own is that of its root.
 */
export const sharedStyles = ({ parts }: Spine, heads: readonly RunningHead[]): string =>
  css +
  parts.map(({ n, width }) => `.part-${n}{flex:${width}}`).join('') +
  heads.map(({ lang, words }) => `:lang(${lang}){--head:"${words}"}`).join('');
