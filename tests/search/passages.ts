import type { SearchPage, SearchPassage } from '../../src/search/hit.ts';

/** A clause of one cell on printed page 1, or what else is said. */
export const passage = (id: string, text: string, more: Partial<SearchPassage> = {}): SearchPassage => ({
  id,
  kind: 'clause',
  cells: [text],
  pages: [1],
  head: 0,
  ...more,
});

/** A page of the site with the given passages. */
export const page = (passages: SearchPassage[]): SearchPage => ({
  addresses: { zh: '/zh/1/1/', en: '/en/1/1/' },
  part: 1,
  order: 0,
  group: { id: '1', title: '第一章' },
  path: '第一篇 › 第一章',
  passages,
});
