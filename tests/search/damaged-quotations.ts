import { seeded } from '../kit/seeded.ts';
import type { TextPage } from './reference.ts';

/** A stretch of the text that was quoted, and what it looks like after. */
export interface Damaged {
  kind: string;
  original: string;
  quoted: string;
  /** The page of the text that it was taken from. */
  page: number;
}

type Change = (stretch: string, pick: (most: number) => number) => string;

const inverse = (codes: number[]) =>
  new Map(codes.map((code) => [String.fromCodePoint(code).normalize('NFKC'), String.fromCodePoint(code)]));
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const KANGXI = inverse(from(0x2f00, 0x2fd5));
const COMPATIBLE = inverse([...from(0xf900, 0xfa0d), ...from(0xfa10, 0xfa6d), ...from(0x2f800, 0x2fa1d)]);
const SUPPLEMENT = new Map(
  Object.entries({
    民: '⺠',
    虎: '⻁',
    西: '⻄',
    见: '⻅',
    角: '⻆',
    车: '⻋',
    长: '⻓',
    门: '⻔',
    青: '⻘',
    页: '⻚',
    风: '⻛',
    飞: '⻜',
  }).concat(
    Object.entries({ 食: '⻝', 马: '⻢', 骨: '⻣', 鱼: '⻥', 鸟: '⻦', 麦: '⻨', 黄: '⻩', 齐: '⻬', 龙: '⻰', 户: '⼾', 母: '⺟' }),
  ),
);

const exchange = (table: ReadonlyMap<string, string>): Change => {
  return (stretch) => Array.from(stretch, (character) => table.get(character) ?? character).join('');
};
/** Puts a character that nobody sees after some of the others. */
const strewn =
  (...unseen: string[]): Change =>
  (stretch, pick) =>
    Array.from(stretch, (character) => (pick(4) ? character : character + unseen[pick(unseen.length)]!)).join('');
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The same characters in other code points, and what a PDF does to its lines; each leaves a text that says the same. */
const SAME: Record<string, Change> = {
  kangxi: exchange(KANGXI),
  supplement: exchange(SUPPLEMENT),
  compatible: exchange(COMPATIBLE),
  'variation selectors': strewn('\ufe00', '\ufe0f', '\u{e0100}', '\u{e01ef}'),
  'zero width': strewn('\u200b', '\u2060', '\ufeff', '\u200d', '\u200e', '\u202a', '\u2066'),
  'soft hyphens': (stretch, pick) => stretch.replace(/\p{L}(?=\p{L})/gu, (letter) => (pick(3) ? letter : `${letter}\u00ad`)),
  spaces: (stretch, pick) => stretch.replace(/ /g, () => '\u00a0\u202f\u2009\u3000'[pick(4)]!),
  thousands: (stretch, pick) => stretch.replace(/(\d),(?=\d{3})/g, (_, digit: string) => `${digit}${'\u00a0\u202f\u2009'[pick(3)]!}`),
  apostrophes: (stretch, pick) => stretch.replace(/’/g, () => "'\u02bc\u2018\u00b4\u2032\uff07\u201b\u0060"[pick(8)]!),
  quotes: (stretch, pick) => stretch.replace(/[“”]/g, () => '"\uff02\u201f\u301e\u2033\u275d'[pick(6)]!),
  wide,
  narrow: (stretch) => stretch.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  small: exchange(
    new Map(Object.entries({ ',': '﹐', ';': '﹔', ':': '﹕', '，': '﹐', '；': '﹔', '：': '﹕', '%': '﹪', '、': '﹑', '。': '｡' })),
  ),
  ligatures: (stretch) => stretch.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  hyphens: (stretch, pick) => stretch.replace(/-/g, () => '\u2010\u2011\ufe63\uff0d'[pick(4)]!),
  dashes: (stretch, pick) => stretch.replace(/—/g, () => '\u2015\u2500\ufe58'[pick(3)]!),
  decomposed: (stretch) => stretch.normalize('NFD'),
  signs: (stretch, pick) => stretch.replace(/≥/g, () => '≧⩾'[pick(2)]!).replace(/·/g, () => '・‧∙•'[pick(4)]!),
  squared: (stretch) => stretch.replaceAll('km²', '㎢').replaceAll('m²', '㎡'),
  'lines divide words': (stretch) => stretch.replace(/([a-z]{4})(?=[a-z]{3})/, '$1-\n'),
  lines: (stretch) => {
    const middle = Math.floor(stretch.length / 2);
    const at = /\p{Script=Han}/u.test(stretch) ? middle : stretch.indexOf(' ', middle);
    return at > 0 ? `${stretch.slice(0, at)}\n${stretch.slice(at)}` : stretch;
  },
};

const LIKE =
  '未末 己已 已己 日曰 土士 士土 人入 入人 八人 千干 干千 大太 太大 天夫 夫天 目月 月目 木本 本木 石右 右石 厂广 广厂 王玉 主王 牛午 力刀 田由 由田';
const ALIKE = new Map(LIKE.split(' ').map((pair) => [pair[0]!, pair[1]!]));
const once =
  (pattern: RegExp, change: (found: string, pick: (most: number) => number) => string): Change =>
  (stretch, pick) => {
    const all = [...stretch.matchAll(pattern)];
    const one = all[pick(all.length || 1)];
    return one ? stretch.slice(0, one.index) + change(one[0], pick) + stretch.slice(one.index + one[0].length) : stretch;
  };

/** Really different texts, however alike. */
const OTHER: Record<string, Change> = {
  'look-alike': once(new RegExp(`[${[...ALIKE.keys()].join('')}]`, 'g'), (character) => ALIKE.get(character)!),
  number: once(/\d/g, (digit, pick) => String((Number(digit) + 1 + pick(9)) % 10)),
  'word dropped': once(/(?<=\p{L}) [a-z]+(?= \p{L})|(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han})/gu, () => ''),
  'word changed': once(/(?<= )[a-z]{4,}(?= )|(?<=\p{Script=Han})\p{Script=Han}/gu, (word) =>
    /^[a-z]/.test(word) ? `${word.slice(0, -1)}x` : '甪',
  ),
  'sign changed': once(/[，、；]|[,;](?= )/g, (sign) => (sign === '、' || sign === ',' ? '。' : '！')),
  'numbers run together': once(/\d、\d/g, (found) => found.replace('、', '')),
  'letter for digit': once(/[01]/g, (digit) => (digit === '0' ? 'O' : 'l')),
  cyrillic: once(/(?<=[a-z])[aeo](?=[a-z])/g, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter]!),
};

/** How often a stretch of one cell is drawn before another cell is. */
const TRIES = 20;

/** Draws so many quotations from the text of a language, of each kind of change as many as of the others, the same for the same seed. */
function drawn(pages: readonly TextPage[], changes: Record<string, Change>, count: number, seed: number): Damaged[] {
  const { below, pick } = seeded(seed);
  const cells = pages.flatMap(({ passages }, page) =>
    passages.filter(({ kind }) => kind !== 'note').flatMap((passage) => passage.cells.map((text) => ({ page, text }))),
  );
  // What a language's text has nothing of is not drawn from it.
  const kinds = Object.entries(changes)
    .map(([kind, change]) => ({ kind, change, changed: cells.filter(({ text }) => text.length > 20 && change(text, () => 0) !== text) }))
    .filter(({ changed }) => changed.length > 2);
  return Array.from({ length: count }, (_, n) => {
    const { kind, change, changed } = kinds[n % kinds.length]!;
    for (;;) {
      const { page, text } = pick(changed);
      for (let i = 0; i < TRIES; i++) {
        const original = stretchOf(text, below);
        const quoted = original.length < 10 ? original : change(original, below);
        if (quoted !== original) return { kind, original, quoted, page };
      }
    }
  });
}

/** A stretch of a text that begins and ends between words, without the signs that a quotation is set in or leaves words out by. */
function stretchOf(text: string, below: (most: number) => number): string {
  const words = [...text.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)];
  const length = /\p{Script=Han}/u.test(text) ? 12 + below(60) : 7 + below(25);
  const first = below(Math.max(1, words.length - length));
  const last = words[Math.min(words.length, first + length) - 1];
  const stretch = last ? text.slice(words[first]!.index, last.index + last[0].length) : '';
  return /…|\.{3}/.test(stretch) ? '' : stretch;
}

/** Quotations of the same characters, and of other ones. */
export const sameQuotations = (pages: readonly TextPage[], count: number, seed: number) => drawn(pages, SAME, count, seed);
export const otherQuotations = (pages: readonly TextPage[], count: number, seed: number) => drawn(pages, OTHER, count, seed);
