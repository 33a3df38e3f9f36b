/** An edition of the plan: its place in addresses, the language of its words, and the direction they run in. */
export interface Edition {
  tag: 'zh';
  lang: string;
  direction: 'ltr' | 'rtl';
  /** The edition's name in its own language. */
  name: string;
}

/** The editions that are published, the plan's own language first. */
export const editions: readonly Edition[] = [{ tag: 'zh', lang: 'zh-CN', direction: 'ltr', name: '中文' }];

/** The language of the plan's own words. */
export const sourceEdition = editions[0]!;
