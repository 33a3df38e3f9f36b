import type { SourceFiles } from './assemble.ts';
import type { Problem } from './problem.ts';

const two = (n: number) => String(n).padStart(2, '0');

/**
 * Parts count from 1, chapters through the whole plan, sections from 1 in their chapter: no gap, no double, no chapter without its file.
 */
export function checkSequence({ parts, chapters, sections }: SourceFiles, language: string, problems: Problem[]): void {
  const missing = (path: string, wrong: string) => {
    const file = `plan/${language}/${path}`;
    // A file that stands there but could not be read has said so already.
    if (!problems.some((problem) => problem.file === file))
      problems.push({ file, wrong, right: 'a file here, or later files renumbered: the plan’s numbers have no gap' });
  };
  const expect = (n: number, expected: number, path: (n: number) => string) => {
    for (let k = expected; k < n; k++) missing(path(k), 'the file is missing');
  };
  parts.forEach(({ location: { part } }, i) => expect(part, i ? parts[i - 1]!.location.part + 1 : 1, (n) => `part-${two(n)}/part.mdx`));
  let last = 0;
  for (const { location } of chapters) {
    const { chapter, part } = location as { chapter: number; part: number };
    expect(chapter, last + 1, (n) => `part-${two(part)}/chapter-${two(n)}/chapter.mdx`);
    if (chapter <= last)
      problems.push({
        file: `plan/${language}/part-${two(part)}/chapter-${two(chapter)}/chapter.mdx`,
        wrong: `chapter ${chapter} stands twice or out of order`,
        right: `chapter ${last + 1}: chapters are numbered through the plan`,
      });
    last = Math.max(last, chapter);
    if (!parts.some((file) => file.location.part === part)) missing(`part-${two(part)}/part.mdx`, 'the file is missing');
  }
  let previous = { chapter: 0, section: 0 };
  for (const { location } of sections) {
    const { part, chapter, section } = location as { part: number; chapter: number; section: number };
    const folder = `part-${two(part)}/chapter-${two(chapter)}`;
    expect(section, previous.chapter === chapter ? previous.section + 1 : 1, (n) => `${folder}/section-${n}.mdx`);
    if (!chapters.some((file) => file.location.level === 'chapter' && file.location.chapter === chapter))
      missing(`${folder}/chapter.mdx`, 'the file is missing');
    previous = { chapter, section };
  }
}
