/** Our own words of what a reader can take from a passage, in Chinese; scripts load them when a reader opens the list. */
export const actionsZh = {
  copyLink: '复制链接',
  copyQuotation: '复制引文与出处',
  copyCitation: '复制出处',
  copied: '已复制',
  notCopied: '未能复制，请手动选取',
  /** Printed pages, from 29 or 29–30. */
  pagesOf: (span: string) => `印本第${span}页`,
  citationText: (title: string, id: string, pages: string, address: string) => `《${title}》，${id}，${pages}。${address}`,
  quotation: (text: string, citation: string) => `“${text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”（${citation}）`,
  /** An anchor that does not stand on the page. */
  noSuchAnchor: (asked: string, first: string, last: string) =>
    `本页没有“${asked}”。本页的条款：${first === last ? first : `${first}至${last}`}。`,
};
export type ActionsWords = typeof actionsZh;
