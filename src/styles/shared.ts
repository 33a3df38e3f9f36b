import type { Spine } from '../pictures/spine.ts';
import css from './site.css?inline';

/** The one sheet that is written into every page: how wide each part of the spine is stands in it, since no element may have a style. */
export const sharedStyles = ({ parts }: Spine): string => css + parts.map(({ n, width }) => `.part-${n}{flex:${width}}`).join('');
