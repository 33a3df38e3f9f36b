import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A stretch of a paragraph in one weight: the only formatting that the plan's text has. */
export interface Span {
  text: string;
  bold: boolean;
}

/** A paragraph of a unit's file, with its line: counted from the first line of what was read. */
export interface ParagraphSource {
  spans: Span[];
  line: number;
}

/** What keeps a body from being plain paragraphs: `line` as above. */
export interface ParagraphFault {
  line: number;
  found: string;
}

/** remark-cjk-friendly: without it, `**坚持党的领导。**全面` does not become bold (CommonMark's flanking rule). */
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

/** Reads the body of a unit's MDX file: one paragraph a line, bold, and nothing else. Never throws. */
export function readParagraphs(body: string): { paragraphs: ParagraphSource[]; faults: ParagraphFault[] } {
  const faults: ParagraphFault[] = [];
  const paragraphs: ParagraphSource[] = [];
  let blocks: RootContent[];
  try {
    blocks = parser.parse(body).children;
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    return { paragraphs, faults: [{ line: line ?? 1, found: `MDX that cannot be read (${reason ?? String(error)})` }] };
  }
  for (const block of blocks) {
    const line = block.position!.start.line;
    if (block.type !== 'paragraph') faults.push({ line, found: `a ${block.type}` });
    else if (block.position!.end.line !== line) faults.push({ line, found: 'a paragraph on several lines' });
    else paragraphs.push({ line, spans: readSpans(block, (found) => faults.push({ line, found })) });
  }
  return { paragraphs, faults };
}

function readSpans(paragraph: Paragraph, fault: (found: string) => void): Span[] {
  const spans: Span[] = [];
  const read = (nodes: PhrasingContent[], bold: boolean) => {
    for (const node of nodes) {
      if (node.type === 'text') spans.push({ text: node.value, bold });
      else if (node.type === 'strong' && !bold) read(node.children, true);
      else fault(`${node.type} inside a paragraph`);
    }
  };
  read(paragraph.children, false);
  return spans;
}

/** The words of spans, without their weight. */
export const spansText = (spans: readonly Span[]) => spans.map((span) => span.text).join('');

/** Words without weight, as a table's cells have them. */
export const plain = (text: string): Span[] => [{ text, bold: false }];
