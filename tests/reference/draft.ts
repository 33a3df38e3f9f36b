import { parse } from 'yaml';
import type { EditionContent, WholeEdition } from '../../src/edition/read.ts';
import type { FigureData } from '../../src/reference/figures/schema.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import type { Problem } from '../../src/plan/problem.ts';
import type { seeded } from '../kit/seeded.ts';

type Random = ReturnType<typeof seeded>;

/** A figure as its file has it: the one line that it is written on, and its place in the list. */
export interface FigureLine {
  file: string;
  line: number;
  i: number;
  text: string;
  figure: FigureData;
}

/** The edition's content to make mistakes in, line by line; no line is ever moved, and each figures file is drawn once. */
export function draftOf(content: EditionContent, random: Random) {
  const files = new Map(
    [
      ...content.figures.map(({ path, text }) => [`plan/${path}`, text] as const),
      ['measures.yaml', content.measures],
      ['consistency.yaml', content.consistency],
      ['projects.yaml', content.projects],
    ].map(([path, text]) => [path!, text!.split('\n')]),
  );
  const taken = new Set<string>();
  const lines = (file: string) => files.get(file)!;
  const figuresOf = (file: string): FigureLine[] =>
    lines(file)
      .flatMap((text, at) => (/^ {2}- \{ n: /.test(text) ? [{ file, line: at + 1, text, figure: (parse(text) as FigureData[])[0]! }] : []))
      .map((figure, i) => ({ ...figure, i }));
  const draft = {
    lines,
    figuresOf,
    english: (file: string) => file.replace('plan/zh/', 'plan/en/'),
    /** Keeps a file from being drawn. */
    take: (file: string) => void taken.add(file),
    /** A figure of a file that has not been drawn. */
    figure(fits: (line: FigureLine, others: FigureLine[]) => unknown): FigureLine {
      const drawn = random.pick(
        [...files.keys()]
          .filter((file) => file.startsWith('plan/zh/') && !taken.has(file))
          .flatMap((file) => figuresOf(file).filter((line, _, others) => fits(line, others))),
      );
      taken.add(drawn.file);
      return drawn;
    },
    /** The line, counted from 1, that holds a string; of several one at random. */
    lineWith: (file: string, string: string | RegExp) =>
      random.pick(
        lines(file).flatMap((text, i) => ((typeof string === 'string' ? text.includes(string) : string.test(text)) ? [i + 1] : [])),
      ),
    /** Writes a line anew. */
    write(file: string, line: number, from: string | RegExp, to: string) {
      const changed = lines(file)[line - 1]!.replace(from, () => to);
      if (changed === lines(file)[line - 1]) throw new Error(`${file}:${line} has no ${from}`);
      lines(file)[line - 1] = changed;
    },
    /** Adds lines at a file's end; the number of the last. */
    append(file: string, ...added: string[]): number {
      files.set(file, [...lines(file).join('\n').trimEnd().split('\n'), ...added, '']);
      return lines(file).length - 1;
    },
    rename(file: string, to: string) {
      files.set(to, lines(file));
      files.delete(file);
      taken.add(to);
    },
    content: (): EditionContent => ({
      ...content,
      figures: [...files]
        .filter(([path]) => path.startsWith('plan/'))
        .map(([path, own]) => ({ path: path.slice('plan/'.length), text: own.join('\n') })),
      measures: lines('measures.yaml').join('\n'),
      consistency: lines('consistency.yaml').join('\n'),
      projects: lines('projects.yaml').join('\n'),
    }),
  };
  return draft;
}

/** What a draft is made wrong with: the edition that its names are taken from, and a seed. */
export interface Hand {
  draft: ReturnType<typeof draftOf>;
  random: Random;
  edition: WholeEdition;
}
/** What must be said of a mistake: its place, and words of what is wrong and what would be right. */
export type Said = Problem;
/** Makes one mistake; gives what must be said of it. */
export type Mistake = (hand: Hand) => Said;

export const WORDS_ONCE = 'words that stand exactly once in that passage';
/** A passage's words in a language. */
export const wordsOf = ({ edition }: Hand, language: 'zh' | 'en', id: string) =>
  passageEntries(edition.plans[language])
    .find((entry) => entry.id === id)!
    .cells.map(({ text }) => text)
    .join('\n');
/** How often a string stands in a text. */
export const times = (text: string, string: string) => text.split(string).length - 1;
