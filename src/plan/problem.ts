/** One mistake in the content: where it is, what is wrong and what would be right. */
export interface Problem {
  /** Path below content/, e.g. plan/zh/part-01/chapter-01/section-1.mdx. */
  file: string;
  /** Line of the file, counted from 1; absent when the mistake is the file itself. */
  line?: number;
  /** The field of the front matter, written as a path: breaks[2].page. */
  field?: string;
  wrong: string;
  right: string;
}

/** A field as editors read it: ['breaks', 2, 'page'] → breaks[2].page. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('');
}

/** All problems as one report: one block each, in the order of the files. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = [...problems]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)))
    .map(({ file, line, field, wrong, right }) =>
      [`content/${file}${line ? `:${line}` : ''}${field ? `  ${field}` : ''}`, `  wrong: ${wrong}`, `  right: ${right}`].join('\n'),
    );
  return `${problems.length} problem${problems.length === 1 ? '' : 's'} in the content:\n\n${blocks.join('\n\n')}\n`;
}
