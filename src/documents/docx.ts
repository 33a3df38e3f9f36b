import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun as WordRun,
  WidthType,
  type IParagraphOptions,
  type IRunStylePropertiesOptions,
} from 'docx';
import { columnWidths } from './column-widths.ts';
import type { Block, Line, TextDocument, TextRun, TextTable } from './model.ts';

/** A4 in twentieths of a point, with margins of 2.5 cm. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 } };
const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** What a word processor calls a language that HTML names without its country. */
const WORD_LANGUAGES: Record<string, string> = { en: 'en-GB' };
const EAST_ASIAN = /^(?:zh|ja|ko)\b/;

/** The edition's words are smaller and quieter than the plan's. */
const QUIET = { size: 18, color: '595959' };

/**
 * A document as a Word file (.docx): every run with its language, addresses as links, page numbers at the foot. No typeface is named, since
 * none is everywhere; where a sign has a Chinese and a Latin form, Chinese words ask for their own.
 */
export async function docxOf({ title, source, lang, blocks }: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
  const pageNumber = new WordRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], ...QUIET });
  const foot = [new WordRun({ text: `${title}  `, ...languageOf(lang), ...QUIET }), pageNumber];
  const document = new Document({
    title,
    description: source,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { size: 22, language: languageNames(lang) }, paragraph: { spacing: { line: 300, after: 120 } } },
        heading1: { run: { size: 32, bold: true }, paragraph: { spacing: { line: 340, after: 160 }, keepNext: true } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 320, after: 60 }, keepNext: true } },
        hyperlink: { run: { color: '1F4E79', underline: {} } },
      },
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [new Paragraph({ children: foot })] }) },
        children: blocks.flatMap(blockOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blockOf(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'heading') {
    const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
    return [new Paragraph({ heading, children: block.line.map((run) => wordRun(run)) })];
  }
  if (block.kind === 'paragraph') return [paragraphOf(block.line, block.voice === 'edition' ? QUIET : {})];
  // A table that follows a table would be one with it.
  return [tableOf(block), new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'exact' } })];
}

const paragraphOf = (line: Line, look: IRunStylePropertiesOptions, layout: IParagraphOptions = {}) =>
  new Paragraph({ ...layout, children: line.map((run) => wordRun(run, look)) });

function wordRun({ text, lang, bold, href }: TextRun, look: IRunStylePropertiesOptions = {}): WordRun | ExternalHyperlink {
  const run = { text, ...languageOf(lang), ...(bold && { bold }) };
  if (!href) return new WordRun({ ...run, ...look });
  return new ExternalHyperlink({
    link: href,
    children: [new WordRun({ ...run, ...(look.size && { size: look.size }), style: 'Hyperlink' })],
  });
}

/** A language as a word processor knows it: of a run's East Asian signs, too, where it is one of theirs. */
function languageNames(lang: string): { value: string; eastAsia?: string } {
  const value = WORD_LANGUAGES[lang] ?? lang;
  return { value, ...(EAST_ASIAN.test(lang) && { eastAsia: value }) };
}

const languageOf = (lang: string): IRunStylePropertiesOptions => ({
  language: languageNames(lang),
  ...(EAST_ASIAN.test(lang) && { font: { hint: 'eastAsia' } }),
});

function tableOf(table: TextTable): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' };
  const none = { style: BorderStyle.NONE };
  const widths = columnWidths(table, TEXT_WIDTH);
  const row = (cells: readonly Line[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: head,
      children: cells.map(
        (cell, i) =>
          new TableCell({
            ...(cells.length < widths.length
              ? { columnSpan: widths.length, width: { size: TEXT_WIDTH, type: WidthType.DXA } }
              : { width: { size: widths[i]!, type: WidthType.DXA } }),
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [paragraphOf(cell, head ? QUIET : { size: 20 }, { spacing: { after: 0 } })],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, insideHorizontal: line, insideVertical: none, left: none, right: none },
    rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
  });
}
