import type { SourceFiles } from './assemble.ts';
import type { UnitLocation } from './numbering.ts';
import type { Problem } from './problem.ts';
import { pathOf } from './unit-file.ts';

/**
 * Parts count from 1, chapters through the whole plan, sections from 1 in their chapter: no gap, no double, no chapter without its file.
 */
export function checkSequence({ parts, chapters, sections }: SourceFiles, language: string, problems: Problem[]): void {
  const fileOf = (location: UnitLocation) => `plan/${language}/${pathOf(location)}`;
  const missing = (location: UnitLocation) => {
    const file = fileOf(location);
    // A file that stands there but could not be read has said so already.
    if (!problems.some((problem) => problem.file === file))
      problems.push({
        file,
        wrong: 'the file is missing',
        right: 'a file here, or later files renumbered: the plan’s numbers have no gap',
      });
  };
  const expect = (n: number, expected: number, locate: (n: number) => UnitLocation) => {
    for (let k = expected; k < n; k++) missing(locate(k));
  };
  parts.forEach(({ location: { part } }, i) => {
    expect(part, i ? parts[i - 1]!.location.part + 1 : 1, (n) => ({ level: 'part', part: n }));
  });
  let last = 0;
  for (const { location } of chapters) {
    const { chapter, part } = location as { chapter: number; part: number };
    expect(chapter, last + 1, (n) => ({ level: 'chapter', part, chapter: n }));
    if (chapter <= last)
      problems.push({
        file: fileOf(location),
        wrong: `chapter ${chapter} stands twice or out of order`,
        right: `chapter ${last + 1}: chapters are numbered through the plan`,
      });
    last = Math.max(last, chapter);
    if (!parts.some((file) => file.location.part === part)) missing({ level: 'part', part });
  }
  let previous = { chapter: 0, section: 0 };
  for (const { location } of sections) {
    const { part, chapter, section } = location as { part: number; chapter: number; section: number };
    expect(section, previous.chapter === chapter ? previous.section + 1 : 1, (n) => ({ level: 'section', part, chapter, section: n }));
    if (!chapters.some((file) => file.location.level === 'chapter' && file.location.chapter === chapter))
      missing({ level: 'chapter', part, chapter });
    previous = { chapter, section };
  }
}
