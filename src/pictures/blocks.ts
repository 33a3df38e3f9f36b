import type { Cell } from './spine.ts';

/** How high a picture of blocks is in its own units; a stylesheet gives its height in pixels. */
export const BLOCK_HEIGHT = 16;
/** A box's line along the foot. */
const LINE = 3;

/** Cells as one path of filled blocks: a chapter as high as the picture, a box a line along its foot. */
export const blocks = (cells: readonly Cell[]): string =>
  cells
    .map(({ kind, x, width }) => {
      const height = kind === 'box' ? LINE : BLOCK_HEIGHT;
      return `M${x} ${BLOCK_HEIGHT}v-${height}h${width}v${height}z`;
    })
    .join('');
