/**
 * Code points that stand for the same mark, and that NFKC leaves apart or takes for another: each character of a row is read as what
 * follows the row. Different signs stay different: – is no hyphen, « no quotation mark of the plan's.
 */
const SAME_MARKS: readonly (readonly [row: string, read: string])[] = [
  ['\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u201b\u2032\u2035\ua78b\ua78c\u275b\u275c\u055a', '’'],
  ['\u201e\u201f\u2033\u02ee\u275d\u275e\u301d\u301e', '”'],
  ['\u2010\u2011\u2212\u02d7\u2043', '-'],
  ['\u2012', '–'],
  ['\u2015\u2500\u2501', '—'],
  ['\u2e3a', '——'],
  ['\u2022\u2027\u2219\u22c5\u30fb\uff65', '·'],
  ['\u22ef', '…'],
  ['\u2044\u2215', '/'],
  ['\u2236', ':'],
  ['\u223c\u301c', '~'],
  ['\u2267\u2a7e', '≥'],
  ['\u2266\u2a7d', '≤'],
];

/**
 * Radicals that stand for whole characters when a PDF is copied, each by its code point. NFKC maps the Kangxi radicals and two of the
 * supplement; of the rest those are here whose character Unicode's property Equivalent_Unified_Ideograph names (version 14) and with
 * which a typeface for all of China, Japan and Korea shares one shape (Noto Sans CJK). So ⺜ and ⺝, ⺌, ⺧ and ⺼, which look otherwise, and
 * those that are never a word of their own (⺅, ⻌) are not. ⼾ NFKC takes for 戶; in typefaces of simplified Chinese it is 户.
 */
const RADICALS =
  '2E8E兀 2E92巳 2E93幺 2EA0民 2EC1虎 2EC4西 2EC5见 2EC6角 2EC9贝 2ECB车 2ED1長 2ED3长 2ED4门 2ED8青 2ED9韦 2EDA页 2EDB风 2EDC飞 2EDD食 ' +
  '2EE2马 2EE3骨 2EE4鬼 2EE5鱼 2EE6鸟 2EE7卤 2EE8麦 2EE9黄 2EEA黾 2EEC齐 2EEE齿 2EF0龙 2EF1龜 2F3E户';

/** What a character is read as, where NFKC does not say it. */
export const SAME: ReadonlyMap<string, string> = new Map([
  ...SAME_MARKS.flatMap(([row, read]) => Array.from(row, (mark) => [mark, read] as const)),
  ...RADICALS.split(' ').map((each) => [String.fromCharCode(parseInt(each, 16)), each.slice(4)] as const),
]);

/** A number whose groups of three are parted by a space that does not break or is narrow; an ordinary space parts two numbers. */
const SPACED_NUMBER = /(^|[^\d.,A-Za-z])(\d{1,3}([\u00a0\u2007\u2009\u202f])\d{3}(?:\3\d{3})*)(?!\3?\d)/g;
/** A circle after a Chinese digit is its zero. */
const CIRCLES = /[一二三四五六七八九零〇][○◯]+/g;

/** A text with what only its neighbours tell: spaces as a thousands sign as commas, circles as zeros; as long as it was. */
export const inContext = (text: string): string =>
  text
    .replace(SPACED_NUMBER, (_, before: string, number: string) => before + number.replace(/\D/g, ','))
    .replace(CIRCLES, (digits) => digits.replace(/[○◯]/g, '〇'));
