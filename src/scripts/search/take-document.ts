import type { Block, TextDocument } from '../../documents/model.ts';
import { pageLanguage } from './page-data.ts';
import { slot } from './slots.ts';
import { linkTo, passageBlocks, said, type TakenPassage } from './take-passage.ts';

/** What was asked and found: the query, the sentence that counts it, and the one that says what was searched. */
export interface Asked {
  query: string;
  found: string;
  scope: string;
}

/** The plan's title in the page's language. */
const planTitle = () => slot('search').dataset['title']!;
/** What this edition is, and its version. */
export const editionLine = () => slot('search').dataset['edition']!;

const edition = (line: Extract<Block, { kind: 'paragraph' }>['line']): Block => ({ kind: 'paragraph', voice: 'edition', line });

/** Blocks under the plan's title, with what was asked, what was searched, how much was found, and of which edition. */
export function documentOf({ found, scope }: Asked, blocks: readonly Block[]): TextDocument {
  const title = planTitle();
  const head: Block[] = [
    { kind: 'heading', level: 1, line: [{ text: title, lang: pageLanguage.lang }] },
    edition(said(found, { bold: true })),
    edition(said(scope)),
    edition(said(editionLine())),
    edition([linkTo(location.href)]),
  ];
  return { title, source: editionLine(), lang: pageLanguage.lang, blocks: [...head, ...blocks] };
}

/** One passage with its source: the plan's title and the edition below its words. */
export function documentOfOne(taken: TakenPassage): TextDocument {
  const title = planTitle();
  const source = [edition([{ text: title, lang: pageLanguage.lang }]), edition(said(editionLine()))];
  return { title, source: editionLine(), lang: pageLanguage.lang, blocks: [...passageBlocks(taken), ...source] };
}
