import type { SourceFile } from '../../src/plan/unit-file.ts';
import type { seeded } from '../kit/seeded.ts';

type Random = ReturnType<typeof seeded>;
/** Changes one thing in one file; undefined when the file has nothing of the kind. */
type Mutation = (file: SourceFile, random: Random) => string | undefined;

const parts = (text: string) => {
  const end = text.indexOf('\n---\n', 4) + 5;
  return { head: text.slice(0, end), body: text.slice(end) };
};
const visible = /[\p{L}\p{N}，。、；：“”（）%]/u;

/** Replaces the match of a pattern drawn at random. */
function atMatch(text: string, pattern: RegExp, random: Random, change: (match: RegExpExecArray) => string): string | undefined {
  const matches = [...text.matchAll(pattern)];
  if (!matches.length) return undefined;
  const match = random.pick(matches);
  return text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length);
}

function inBody({ text }: SourceFile, change: (body: string) => string | undefined): string | undefined {
  const { head, body } = parts(text);
  const changed = body.trim() ? change(body) : undefined;
  return changed === undefined ? undefined : head + changed;
}

const character =
  (change: (body: string, i: number) => string): Mutation =>
  (file, random) =>
    inBody(file, (body) => {
      const i = random.below(body.length);
      return visible.test(body[i]!) ? change(body, i) : undefined;
    });

const lines =
  (change: (paragraphs: string[], i: number) => void): Mutation =>
  (file, random) =>
    inBody(file, (body) => {
      const paragraphs = body.trim().split('\n\n');
      if (paragraphs.length < 2) return undefined;
      change(paragraphs, random.below(paragraphs.length - 1));
      return `\n${paragraphs.join('\n\n')}\n`;
    });

const cell =
  (change: (words: string, random: Random) => string): Mutation =>
  ({ text }, random) =>
    atMatch(text, /(?<=\{ n: \d+, kind: \w+, name: )[^,"]{2,}(?=,)|(?<=content: "?)[^"}]{3,}(?="? \})/g, random, ([words]) =>
      change(words, random),
    );

const swap = <T>(list: T[], i: number) => void ([list[i], list[i + 1]] = [list[i + 1]!, list[i]!]);

/** The seeded mistakes, by kind. */
export const MUTATIONS: Record<string, Mutation> = {
  'delete a character': character((body, i) => body.slice(0, i) + body.slice(i + 1)),
  'replace a character': character((body, i) => `${body.slice(0, i)}${body[i] === '县' ? '乡' : '县'}${body.slice(i + 1)}`),
  'swap two characters': character((body, i) => body.slice(0, i) + (body[i + 1] ?? '') + body[i] + body.slice(i + 2)),
  'delete in a cell': cell((words) => words.slice(1)),
  'change in a cell': cell((words, random) => {
    const i = random.below(words.length);
    return `${words.slice(0, i)}改${words.slice(i + 1)}`;
  }),
  'change a title': ({ text }, random) => atMatch(text, /(?<=^title: "?)[^"\n]+/gm, random, ([title]) => `${title}一`),
  'change a number': ({ text }, random) => atMatch(text, /(?<=\b(?:base|target): )[\d.]+/g, random, ([value]) => String(Number(value) + 1)),
  'change a listed page': ({ text }, random) => atMatch(text, /(?<=^page: )\d+/gm, random, ([page]) => String(Number(page) + 1)),
  'move a break': ({ text, path }, random) => {
    const { body } = parts(text);
    return atMatch(text, /(?<=, before: )(?:"[^"]+"|[^,]+)(?=, certainty)/g, random, ([before]) => {
      const words = before.replaceAll('"', '');
      const at = (path.endsWith('part.mdx') ? text : body).indexOf(words) + 1;
      return JSON.stringify((path.endsWith('part.mdx') ? text : body).slice(at, at + words.length + 2));
    });
  },
  'drop a break': ({ text }, random) => atMatch(text, /^ {2}- \{ page: \d+.*\n/gm, random, () => ''),
  'move bold': (file, random) =>
    inBody(file, (body) => atMatch(body, /\*\*([^*]+)\*\*(.)/g, random, ([, bold, next]) => `**${bold}${next}**`)),
  'remove bold': (file, random) => inBody(file, (body) => atMatch(body, /\*\*([^*]+)\*\*/g, random, ([, bold]) => bold!)),
  'swap two rows': ({ text }, random) =>
    atMatch(
      text,
      /^( {8}- \{ n: )(\d+)(, .*\n)( {8}- \{ n: )(\d+)(, .*\n)/gm,
      random,
      ([, a, n, first, b, m, second]) => `${a}${n}${second}${b}${m}${first}`,
    ),
  'swap two paragraphs': lines(swap),
  'drop a paragraph': lines((paragraphs, i) => paragraphs.splice(i, 1)),
  'join two paragraphs': lines((paragraphs, i) => paragraphs.splice(i, 2, paragraphs[i]! + paragraphs[i + 1]!)),
};
