/** Our own words of the index of subjects, in Chinese. */
export const subjectsZh = {
  /** `others`: names that lead to a heading. */
  intro: (headings: number, others: number) =>
    `规划的主题索引：标题${headings}个，用规划自己的词语，另有${others}个名称引向它们，按拼音排列。` +
    '每个标题下是论及该事项的条款、项目专栏各行和指标，并标出所据的原文字句；没有这样的字句，不列入。' +
    '标题后的数字为条款、各行和指标的合计，含下级标题，每处只计一次。',
  narrowBy: '输入标题的一部分，中文或英文',
  see: '见',
  under: '属',
  seeAlso: '参见',
  subs: '下级标题',
  rows: (n: number) => `专栏${n}行`,
  indicators: (n: number) => `${n}项指标`,
  commitments: (n: number) => `承诺与自述${n}项`,
  carrying: '所据原文',
  rule: '标出的是所据的原文字句；字句中含有它们的承诺与自述，一并列出。检索则凡有某词的各条都计入，不论是否论及该事项，所以数目可能不同。',
  ofPassage: '主题',
  one: '主题',
};
export type SubjectWords = typeof subjectsZh;
