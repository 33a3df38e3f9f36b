import type { Block, Line, TextDocument } from '../../documents/model.ts';
import { element } from '../element.ts';

/**
 * Copies what is still being made: as text with its headings, tables and links, and as plain text; where a browser does not take both, as
 * plain text. Fails where there is no clipboard, or a text cannot be made.
 */
export async function copy(document: Promise<TextDocument>, plain: Promise<string>): Promise<void> {
  const as = (type: string, text: Promise<string>) => text.then((made) => new Blob([made], { type }));
  try {
    // Promises, so that Safari still knows by whose hand it is done when they are kept.
    const item = new ClipboardItem({ 'text/html': as('text/html', document.then(htmlOf)), 'text/plain': as('text/plain', plain) });
    await navigator.clipboard.write([item]);
  } catch {
    await navigator.clipboard.writeText(await plain);
  }
}

/** A document as HTML to be pasted. */
const htmlOf = ({ lang, blocks }: TextDocument) => element('div', { lang }, ...blocks.map(blockOf)).outerHTML;

const linesOf = (line: Line) =>
  line.map(({ text, lang, bold, href }) => {
    const words = href ? element('a', { href }, text) : text;
    return element('span', { lang }, bold ? element('b', {}, words) : words);
  });

function blockOf(block: Block): HTMLElement {
  if (block.kind === 'heading') return element(block.level === 1 ? 'h1' : 'h2', {}, ...linesOf(block.line));
  if (block.kind === 'paragraph') {
    const words = linesOf(block.line);
    return element('p', {}, ...(block.voice === 'edition' ? [element('small', {}, ...words)] : words));
  }
  const spans = (cells: readonly Line[]) => (cells.length < block.head.length ? String(block.head.length) : undefined);
  const row = (cells: readonly Line[], tag: 'th' | 'td') =>
    element('tr', {}, ...cells.map((cell) => element(tag, { colspan: spans(cells) }, ...linesOf(cell))));
  const head = element('thead', {}, row(block.head, 'th'));
  return element('table', {}, head, element('tbody', {}, ...block.rows.map((cells) => row(cells, 'td'))));
}
