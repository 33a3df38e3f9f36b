import { seeded } from '../../kit/seeded.ts';

/** A long or odd text, and what kind of one it is. */
export interface Input {
  kind: string;
  text: string;
}

type Draw = ReturnType<typeof seeded>;
/** A text of about so many characters. */
type Kind = (length: number, draw: Draw) => string;

const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = ({ below, pick }: Draw) => Array.from({ length: 2 + below(9) }, () => pick([...letters])).join('');
const han = ({ below }: Draw) => String.fromCharCode(0x4e00 + below(0x5000));
const many = (one: (draw: Draw) => string, between: string): Kind => {
  return (length, draw) => {
    const pieces: string[] = [];
    for (let size = 0; size < length; size += pieces[pieces.length - 1]!.length + between.length) pieces.push(one(draw));
    return pieces.join(between);
  };
};
/** Words that stand in the plan, some of them everywhere, and names that every object has. */
const COMMON = [
  'the',
  'of',
  'and',
  'county',
  'tourism',
  'border',
  'yak',
  '2025',
  '5%',
  'village',
  'the county',
  'constructor',
  '__proto__',
];
const FREQUENT = ['发展', '建设', '的', '边境', '旅游', '2025年', '牦牛', '护边员', '口岸'];

/** The kinds of inputs; what the plan itself has is given by the caller. */
const kinds = (plan: Record<string, string>): Record<string, Kind> => ({
  'full stops': (n) => repeat('.', n),
  'Chinese full stops': (n) => repeat('。', n),
  'one letter': (n) => repeat('a', n),
  'one Han character': (n) => repeat('的', n),
  'quotation marks that open': (n) => repeat('“', n),
  'straight quotation marks': (n) => repeat('"', n),
  'nested quotation marks': (n) => repeat('“', n / 2) + 'a' + repeat('”', n / 2),
  'white space between two letters': (n) => `a${repeat(' \u3000', n)}b`,
  'signs for what was left out': (n) => repeat('a … ', n),
  'words of the plan': many(({ pick }) => pick(COMMON), ' '),
  'Chinese words of the plan': many(({ pick }) => pick(FREQUENT), ' '),
  'distinct words': many(word, ' '),
  'words left out': many((draw) => `-${word(draw)}`, ' '),
  'words in quotation marks': many((draw) => `"${word(draw)} ${word(draw)}"`, ' '),
  'Han characters drawn': many(han, ''),
  'lines of Han characters drawn': many(many(han, '').bind(null, 60), '\n'),
  digits: many(({ below }) => String(below(1000)), '.'),
  'numerals of chapters': (n) => `第${repeat('二十一', n)}章`,
  'clause numbers and stops': (n) => `1.1.2${repeat('。', n)}`,
  'combining marks': (n) => `e${repeat('\u0301\u0323', n)}`,
  'half of a pair': (n) => repeat('a\ud83d', n),
  'families of emoji': (n) => repeat('👨‍👩‍👧‍👦', n).replace(/\ud83d$/, ''),
  'percent signs': (n) => repeat('%E4%', n),
  'choices of a form': (n) => repeat('kind=clause&part=3&place=', n),
  ...Object.fromEntries(
    Object.entries(plan).map(([tag, text]): [string, Kind] => {
      return [`a stretch of the plan (${tag})`, (n, { below }) => ((at) => text.slice(at, at + n))(below(Math.max(1, text.length - n)))];
    }),
  ),
});

/** How long the inputs of each kind are, in turn, in characters; every second one is drawn up to 100,000. */
const LENGTHS = [4000, 300, 30_000, 100_000, 1000];
/** Of the kinds in turn every so many-th input is a paste of a million characters. */
const MILLION = 83;

/** So many inputs drawn by a seed, the kinds in turn; `plan`: all of its text by language tag. */
export function longInputs(count: number, plan: Record<string, string>): Input[] {
  const draw = seeded(16);
  const all = Object.entries(kinds(plan));
  return Array.from({ length: count }, (_, i) => {
    const [kind, make] = all[i % all.length]!;
    const round = Math.floor(i / all.length);
    const drawn = Math.round(10 ** (1 + draw.below(4000) / 1000));
    const length = i % MILLION === MILLION - 1 ? 1_000_000 : round % 2 ? drawn : LENGTHS[(round / 2) % LENGTHS.length]!;
    return { kind: `${kind}, ${length}`, text: make(length, draw) };
  });
}
