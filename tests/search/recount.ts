import { stemmer } from 'stemmer';
import type { SearchVocabulary } from '../../src/search/forms.ts';
import { american } from '../../src/search/spelling.ts';
import { APART, DERIVED } from '../../src/search/word-families.ts';
import { fenced, type TextPage } from './reference.ts';

/** A page of the published text file, with what was received before correction. */
export interface RecountPage extends Omit<TextPage, 'passages'> {
  passages: (TextPage['passages'][number] & { received?: [cell: number, start: number, end: number, was: string][] })[];
}
/** How many passages and places stand under each kind of other form; a kind without any is left out. */
export type Recount = Record<string, { ids: string[]; occurrences: number }>;

type Span = readonly [from: number, until: number];
/** A term of a query: its signs, and whether other forms are asked for. */
interface Term {
  signs: readonly string[];
  exact: boolean;
}

/** What a function gives for each value, found out once. */
function once<Given, Found>(find: (given: Given) => Found): (given: Given) => Found {
  const known = new Map<Given, Found>();
  return (given) => {
    if (!known.has(given)) known.set(given, find(given));
    return known.get(given)!;
  };
}

/** A text sign by sign: a word or number whole, a Han character, a symbol, the end of a sentence. */
const signsOf = once((text: string): readonly string[] =>
  (fenced(text).match(/<[^>]*>|\{.\}|./gu) ?? []).map((sign) => sign.replace(/^[<{](.*)[>}]$/u, '$1')),
);

/** Where a row of signs stands in another, sign by sign as `same` compares them. */
function placesOf(text: readonly string[], row: readonly string[], same = (a: string, b: string) => a === b): Span[] {
  const found: Span[] = [];
  for (let at = 0; row.length && at + row.length <= text.length; at++) {
    if (row.every((sign, i) => same(text[at + i]!, sign))) found.push([at, at + row.length]);
  }
  return found;
}

/** How many places spans make, those that overlap taken as one. */
function united(spans: readonly Span[]): number {
  let [count, end] = [0, -1];
  for (const [from, until] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (from >= end) count++;
    end = Math.max(end, until);
  }
  return count;
}

// Chinese numerals, by a table of all that are read.
const ONES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const spoken = new Map<string, number>();
const written = new Map<number, string[]>();
for (let n = 1; n < 10_000; n++) {
  const [thousands, hundreds, tens, ones] = String(n).padStart(4, '0').split('').map(Number) as [number, number, number, number];
  const below = (): string => {
    const ten = tens ? `${ONES[tens]}十${ONES[ones]}` : ones ? `${n > 99 ? '零' : ''}${ONES[ones]}` : '';
    if (!hundreds) return (thousands && tens ? '零' : '') + ten;
    return `${ONES[hundreds]}百${ten}`;
  };
  const plain = (thousands ? `${ONES[thousands]}千` : '') + below();
  const ways = [plain, plain.replace(/^一十/, '十'), plain.replace(/^二(?=千|百|$)/, '两')];
  if (n >= 1900 && n <= 2099) ways.push(Array.from(String(n), (digit) => ONES[Number(digit)] || '零').join(''));
  const all = [...new Set(ways.flatMap((way) => [way, way.replaceAll('零', '〇')]))];
  written.set(n, all);
  for (const way of all) spoken.set(way, n);
}
const NUMERAL = '〇零一二三四五六七八九十百千两';
const GROWS = `${NUMERAL}万亿余多几数点`;
const COUNTED = '个年月日项家人户名座条处所级届次倍万亿元亩头只套台辆村县乡镇岁吨米公种类位张场批天周期大';

/** A row of signs with its numbers in the other numerals, in every way. */
function otherNumerals(row: readonly string[]): string[][] {
  const runs: string[] = [];
  for (const sign of row) {
    const last = runs.at(-1);
    if (last && NUMERAL.includes(sign) && [...last].every((each) => NUMERAL.includes(each))) runs[runs.length - 1] = last + sign;
    else runs.push(sign);
  }
  let ways: string[][] = [[]];
  runs.forEach((run, i) => {
    const number = /^[1-9]\d{0,3}$/.test(run) ? written.get(Number(run))! : [];
    const others = number.length ? number.map((way) => [...way]) : spoken.has(run) ? [[String(spoken.get(run))]] : [];
    const long = (way: readonly string[]) => (number.length ? way.length : run.length) > 1;
    const counts = COUNTED.includes(runs[i + 1]?.[0] ?? ' ') && runs[i + 1]!.length === 1;
    const isHan = [...run].every((sign) => NUMERAL.includes(sign));
    const same = isHan ? [...run] : [run];
    ways = ways.flatMap((way) => [same, ...others.filter((other) => counts || long(other))].map((choice) => [...way, ...choice]));
  });
  return ways.filter((way) => way.join(' ') !== row.join(' '));
}

/** Places of a row whose numerals are whole in the text. */
const wholeNumerals = (text: readonly string[], row: readonly string[]): Span[] =>
  placesOf(text, row).filter(([from, until]) => {
    const [before, after] = [text[from - 1] ?? ' ', text[until] ?? ' '];
    const [first, last] = [row[0]!, row.at(-1)!];
    return (
      !(NUMERAL.includes(first) && GROWS.includes(before)) && !((NUMERAL.includes(last) || /^\d+$/.test(last)) && GROWS.includes(after))
    );
  });

const plainLetters: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ł: 'l', ı: 'i', œ: 'oe', ß: 'ss' };
const plain = once((sign: string) =>
  sign
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđłıœß]/g, (letter) => plainLetters[letter]!),
);

const stem = once((sign: string) => {
  if (!/^[a-z]+$/.test(sign)) return sign;
  const word = american(sign);
  return APART.find((beginning) => word.startsWith(beginning)) ?? stemmer(word);
});
const family = once((sign: string) => {
  const own = stem(sign);
  if (DERIVED.has(own)) return stem(DERIVED.get(own)!);
  const root = own.slice(0, -3);
  return /is[mt]$/.test(own) && root.length > 2 && /^[a-z]+$/.test(root) && !root.endsWith('s') ? root : own;
});

/** Whether a sign holds another one that is shorter, as a reader would look for it. */
function holds(whole: string, part: string, atBeginning: boolean, last: boolean): boolean {
  if (/^\p{L}+$/u.test(part)) return atBeginning && last && part.length > 3 && whole.startsWith(part);
  const at = whole.indexOf(part);
  if (at < 0) return false;
  const [before, after] = [whole[at - 1] ?? '', whole[at + part.length] ?? ''];
  return !/^\d\d$/.test(before + part[0]!) && !/^\d\d$/.test(part.at(-1)! + after);
}

/** Where a term stands inside longer words or numbers. */
function inside(text: readonly string[], { signs }: Term, isLast: boolean): Span[] {
  const [first, last] = [signs[0]!, signs.at(-1)!];
  if (!/[\p{Script=Latin}\p{Nd}]/u.test(first + last)) return [];
  const found: Span[] = [];
  for (let at = 0; at + signs.length <= text.length; at++) {
    const [from, to] = [text[at]!, text[at + signs.length - 1]!];
    if ((from === first && to === last) || !from.includes(first) || !to.includes(last)) continue;
    const begins = from === first || (from.endsWith(first) && holds(from, first, false, false));
    const ends = to === last || (to.startsWith(last) && holds(to, last, true, isLast));
    const middle = signs.slice(1, -1).every((sign, i) => sign === text[at + 1 + i]);
    if (signs.length === 1 ? holds(from, first, true, isLast) : begins && ends && middle) found.push([at, at + signs.length]);
  }
  return found;
}

/** A row of signs with one of several forms of the same thing put for another. */
function exchanged(row: readonly string[], groups: readonly string[][]): string[][] {
  return groups.flatMap((group) => {
    const forms = group.map(signsOf);
    return forms.flatMap((form) =>
      placesOf(row, form).flatMap(([from, until]) =>
        forms
          .filter((other) => other !== form && !placesOf(other, form).length)
          .map((other) => [...row.slice(0, from), ...other, ...row.slice(until)]),
      ),
    );
  });
}

/**
 * What stands beside the exact set of a query, kind by kind, counted again by the written rules and the lists of words alone: a
 * passage is counted once, in the exact set or under the first kind that it is found by; it holds every term, at least one of them in
 * another form.
 */
export function recount(
  pages: readonly RecountPage[],
  query: { terms: readonly { text: string; quoted: boolean }[]; without: readonly string[] },
  vocabulary: SearchVocabulary,
  language: string,
): Recount {
  const terms = query.terms.map(({ text, quoted }): Term => ({ signs: signsOf(text), exact: quoted }));
  const none = query.without.map(signsOf);
  const known = (record: Record<string, string[][]>) => record[language] ?? [];
  const table = new Map(Object.entries(vocabulary.simplified[language] ?? {}));
  const inRows = (
    rows: (row: readonly string[]) => string[][],
    find = (text: readonly string[], row: readonly string[]) => placesOf(text, row),
  ) => {
    const all = new Map(terms.map((term) => [term, rows(term.signs)]));
    return (text: readonly string[], term: Term) => all.get(term)!.flatMap((row) => find(text, row));
  };
  const alike =
    (of: (sign: string) => string) =>
    (text: readonly string[], { signs }: Term) =>
      placesOf(text, signs, (a, b) => of(a) === of(b)).filter(([from]) => signs.some((sign, i) => text[from + i] !== sign));
  const english = language === 'en';
  const nothing = (): Span[] => [];
  const KINDS: Record<string, (text: readonly string[], term: Term) => Span[]> = {
    spelling: inRows((row) => exchanged(row, known(vocabulary.spellings))),
    abbreviation: inRows((row) => exchanged(row, known(vocabulary.abbreviations))),
    simplified: inRows((row) => (row.some((sign) => table.has(sign)) ? [row.map((sign) => table.get(sign) ?? sign)] : [])),
    numeral: language === 'zh' ? inRows(otherNumerals, wholeNumerals) : nothing,
    accent: alike(plain),
    received: nothing,
    stem: english ? alike(stem) : nothing,
    family: english ? alike(family) : nothing,
    inside: (text, term) => inside(text, term, term === terms.at(-1)),
  };
  const counts: Recount = {};
  for (const page of pages) {
    for (const { id, kind: of, cells, received = [] } of page.passages) {
      const texts = cells.map(signsOf);
      const standing = (row: readonly string[]) => texts.some((text) => placesOf(text, row).length > 0);
      const asked = terms.map(({ signs }) => standing(signs));
      if (!terms.length || asked.every(Boolean) || none.some(standing)) continue;
      for (const each of Object.keys(KINDS)) {
        const others = terms.map((term) => {
          if (term.exact) return [];
          if (each === 'received') return receivedIn(cells, received, term.signs);
          return texts.map((text) => KINDS[each]!(text, term));
        });
        const other = others.map((spans) => spans.some(({ length }) => length > 0));
        if (!other.includes(true) || !other.every((stands, t) => stands || asked[t])) continue;
        const occurrences = texts.reduce((sum, _, cell) => sum + united(others.flatMap((spans) => spans[cell] ?? [])), 0);
        const count = (counts[each] ??= { ids: [], occurrences: 0 });
        count.ids.push(id);
        if (of !== 'note') count.occurrences += occurrences;
        break;
      }
    }
  }
  return counts;
}

/** The corrections of a passage in which a row stands as it was received and not as it is read, cell by cell: one place each. */
function receivedIn(cells: readonly string[], received: readonly [number, number, number, string][], row: readonly string[]): Span[][] {
  return cells.map((text, cell) =>
    received
      .filter(([of]) => of === cell)
      .filter(([, start, end, was]) => {
        const [before, after] = [text.slice(0, start), text.slice(end)];
        const often = (part: string) => placesOf(signsOf(part), row).length;
        const touching = (middle: string) => often(before + middle + after) - often(before) - often(after) > 0;
        return touching(was) && !touching(text.slice(start, end));
      })
      .map(([, start, end]): Span => [start, end]),
  );
}
