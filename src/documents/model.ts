/** Words in one language, by its HTML tag; `href`: the whole address that they lead to. */
export interface TextRun {
  text: string;
  lang: string;
  bold?: true;
  href?: string;
}

/** A cell, a heading, a paragraph: words that may change their language. */
export type Line = readonly TextRun[];

/** A table with a head: each row has a cell for each of its columns, or a single one that spans them all. */
export interface TextTable {
  kind: 'table';
  head: readonly Line[];
  rows: readonly (readonly Line[])[];
}

/** A piece of a document; in a paragraph, the plan or this edition speaks. */
export type Block =
  { kind: 'heading'; level: 1 | 2; line: Line } | { kind: 'paragraph'; voice: 'plan' | 'edition'; line: Line } | TextTable;

/** What is written down to be taken along, in no format yet: the printers of this room make files and texts of it. */
export interface TextDocument {
  title: string;
  /** Where it comes from, in one line. */
  source: string;
  /** The HTML tag of the language in which the edition speaks. */
  lang: string;
  blocks: readonly Block[];
}
