import { destinationOf, isNumber } from '../../src/search/go-to.ts';
import { seeded } from '../kit/seeded.ts';
import { asks, type TextPage } from './reference.ts';

/** A query and the passage that its (first) words were drawn from. */
export interface Drawn {
  query: string;
  from: string;
}

const cut = (pieces: readonly string[], start: number, length: number) =>
  pieces.slice(Math.max(0, start), Math.max(0, start) + length).join('');
const unquoted = (text: string) => text.replace(/["“”]/g, '').trim();
const lettersOf = (text: string) => text.match(/\p{L}+/u)?.[0] ?? '';
/** Without the parts of words that a cut has left at both ends. */
const whole = (text: string) => text.replace(/^[A-Za-z’]+ | [A-Za-z’]+$/g, '');
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Draws queries from the text of one language, the same ones for the same seed. */
export function drawer(pages: readonly TextPage[], seed: number) {
  const random = seeded(seed);
  const passages = pages.flatMap((page) => page.passages);
  const between = (least: number, most: number) => least + random.below(most - least + 1);
  const passage = () => random.pick(passages);
  const cell = (of = passage()) => ({ from: of.id, characters: [...random.pick(of.cells)] });

  /** Every second time the Latin words at both ends are not cut but taken whole. */
  function snapped(characters: readonly string[], start: number, length: number): string {
    let [from, until] = [Math.max(0, start), Math.max(0, start) + length];
    const inWord = (at: number) => /^[A-Za-z\d]{2}$/.test(`${characters[at - 1]}${characters[at]}`);
    if (random.below(2)) {
      while (inWord(from)) from--;
      while (inWord(until)) until++;
    }
    return characters.slice(from, until).join('');
  }

  /** A run of characters from anywhere in a passage. */
  function run(least: number, most: number, of = passage()): Drawn {
    const { from, characters } = cell(of);
    return { query: snapped(characters, random.below(characters.length), between(least, most)), from };
  }

  /** A run that begins and ends between words: whole words of English, with what stands between them. */
  function words(least: number, most: number, of = passage()): Drawn {
    const { from, characters } = cell(of);
    const pieces = characters.join('').match(/[\p{Script=Han}]|[^\s\p{Script=Han}]+\s*/gu) ?? [];
    return { query: cut(pieces, random.below(pieces.length), between(least, most)), from };
  }

  /** A run around a place of the given kind, such as a digit. */
  function around(kind: RegExp): Drawn {
    for (;;) {
      const { from, characters } = cell();
      const places = characters.flatMap((character, at) => (kind.test(character) ? [at] : []));
      if (places.length) return { query: snapped(characters, random.pick(places) - random.below(4), between(2, 10)), from };
    }
  }

  const changed = ({ query, from }: Drawn, change: (text: string) => string): Drawn => ({ query: change(query), from });
  const several = (count: number, draw: (least: number, most: number, of?: ReturnType<typeof passage>) => Drawn): Drawn => {
    const of = passage();
    return { query: Array.from({ length: count }, () => draw(1, 3, of).query.trim()).join(' '), from: of.id };
  };

  const FORMS: (() => Drawn)[] = [
    () => run(1, 1),
    () => run(2, 6),
    () => run(7, 16),
    () => words(1, 1),
    () => words(2, 6),
    () => words(7, 16),
    () => around(/\d/),
    () => around(/[A-Za-z]/),
    () => around(/[%+±·²≥—–-]/),
    () => around(/[，。；、：“”’《》（）()—·;,.]/),
    () => changed(around(/[\dA-Za-z%]/), wide),
    () => changed(words(1, 4), wide),
    () => changed(around(/[A-Za-z]/), (text) => text.toUpperCase()),
    () => several(2, words),
    () => several(3, run),
    () => changed(words(2, 6), (text) => `"${unquoted(text)}"`),
    () => changed(words(2, 12), (text) => `“${unquoted(text)}”`),
    () => changed(several(2, words), (text) => `${text} "${unquoted(words(1, 2).query)}"`),
    () => changed(words(1, 2), (text) => `${text.trim()} -${words(1, 1).query.trim()}`),
    () => changed(run(1, 2), (text) => `-${words(1, 1).query.trim()} ${text.trim()}`),
  ];
  /** Strings that no passage holds: over the edges of sentences and cells, with a sign between, and inside longer words and numbers. */
  const NOWHERE: (() => Drawn)[] = [
    () => changed(words(1, 6), (text) => `${text.trim()}甪`),
    () => changed(words(1, 3), (text) => `${text.trim()} 1${between(100, 999)}${between(1000, 9999)}`),
    () => changed(around(/\d/), (text) => `"${unquoted(text)}${between(1000, 9999)}77"`),
    overEdge,
    () => changed(words(1, 2), (text) => lettersOf(text) && `${lettersOf(text)} -${lettersOf(text)}`),
  ];

  /** The words on both sides of a sentence's end without the sign that closes it, or a row's name run on into its content. */
  function overEdge(): Drawn {
    for (;;) {
      const { id, cells } = passage();
      const [name, content] = cells.map(unquoted) as [string, string?];
      const end = name.search(/[。；]|[.;](?= [A-Z])/);
      if (content && content.length > 5) return { query: `"${whole(`${name} ${content.slice(0, 30)}`)}"`, from: id };
      if (end > 30 && name.length > end + 31)
        return { query: `"${whole(name.slice(end - 30, end) + name.slice(end + 1, end + 31)).trim()}"`, from: id };
    }
  }

  /** So many different queries, form by form; those that lead elsewhere or ask for nothing are drawn again. */
  const draw = (count: number, forms: (() => Drawn)[]): Drawn[] => {
    const drawn = new Map<string, Drawn>();
    while (drawn.size < count) {
      const { query, from } = forms[drawn.size % forms.length]!();
      if (asks(query) && (!destinationOf(query) || isNumber(query))) drawn.set(query.trim(), { query: query.trim(), from });
    }
    return [...drawn.values()];
  };
  return { held: (count: number) => draw(count, FORMS), nowhere: (count: number) => draw(count, NOWHERE) };
}
