/** Our own words of the strings that passages share, in Chinese. */
export const repeatsZh = {
  heading: '同样的字句',
  characters: (n: number) => `${n}字`,
  others: (n: number) => `其余${n}处字句`,
  rule: (least: number, most: number) =>
    `列出与其他条款、专栏各行、指标相同的中文字句，${least}字及以上，由程序比对：标点不计（句末标点除外），一个数字或外文词计一字；` +
    `见于${most}条以上的字句不列；标题不比。`,
};
export type RepeatWords = typeof repeatsZh;
