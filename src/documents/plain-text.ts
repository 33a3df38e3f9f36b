import type { Block, Line, TextDocument } from './model.ts';

const words = (line: Line) => line.map(({ text, href }) => (href && href !== text ? `${text} ${href}` : text)).join('');

/**
 * A document as plain text: a line for each paragraph, an empty one above a heading; of a table the cells, each on a line after its
 * column's head.
 */
export const plainTextOf = ({ blocks }: Pick<TextDocument, 'blocks'>): string => `${blocks.map(textOf).join('\n').trim()}\n`;

function textOf(block: Block): string {
  if (block.kind === 'heading') return `\n${words(block.line)}`;
  if (block.kind === 'paragraph') return words(block.line);
  const rowOf = (cells: readonly Line[]) =>
    cells.length < block.head.length ? cells.map(words) : cells.map((cell, i) => labelled(block.head[i]!, cell));
  return block.rows.map((cells) => rowOf(cells).join('\n')).join('\n\n');
}

/** A cell after its column's head, parted by a colon of the head's language. */
function labelled(head: Line, cell: Line): string {
  const name = words(head);
  if (!name) return words(cell);
  return `${name}${/\p{Script=Han}/u.test(name) ? '：' : ': '}${words(cell)}`;
}
