import { inContext, SAME } from './same-characters.ts';

/** Characters that NFKC leaves one unit each: Han, ASCII but for the backtick, the plan's punctuation and signs. */
const PLAIN = /^[\u3400-\u4dbf\u4e00-\u9fff -_a-~±²·–—‘’“”≥、。〈-】！-～]*$/;
/** Invisible characters: soft hyphens, joiners, variation selectors, marks of direction. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** A base character is read together with its marks (U+FF9E and U+FF9F too), or NFKC could not compose them. */
const CLUSTER = /[^\p{Cf}\p{Default_Ignorable_Code_Point}][\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\uFF9E\uFF9F]*/gu;

/** A text as it is read, and where each of its units begins and ends in the original, unless all stay where they are. */
export interface Folded {
  folded: string;
  from?: number[];
  to?: number[];
}

/** A text without the characters that nobody sees. */
export const visible = (text: string): string => text.replace(INVISIBLE, '');

/** A text character by character: where each stands, how it is written there, and the character that it stands for. */
export function* characters(text: string): Generator<{ index: number; written: string; read: string }> {
  for (const { 0: cluster, index } of inContext(text).matchAll(CLUSTER)) {
    // Of one unit it is its base, which is seen.
    const seen = cluster.length > 1 ? visible(cluster) : cluster;
    const [base = ''] = seen;
    const same = (SAME.get(base) ?? base) + seen.slice(base.length);
    yield { index, written: text.slice(index, index + cluster.length), read: same === '…' ? same : same.normalize('NFKC') };
  }
}

/**
 * A text in which each character has one code point, whichever it was written with: NFKC, the table of `same-characters.ts`, invisible
 * characters left out. The one place that says which code points are the same, for what is searched, asked and quoted.
 */
export const unified = (text: string): Folded => (PLAIN.test(text) ? { folded: text.normalize('NFKC') } : through(text, (read) => read));

/** The same in small letters, as search compares it: an ellipsis is a gap. */
export const fold = (text: string): Folded =>
  PLAIN.test(text) ? { folded: text.normalize('NFKC').toLowerCase() } : through(text, (read) => (read === '…' ? ' ' : read.toLowerCase()));

function through(text: string, change: (read: string) => string): Folded {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { index, written, read } of characters(text)) {
    const piece = change(read);
    folded += piece;
    for (let i = 0; i < piece.length; i++) {
      from.push(index);
      to.push(index + written.length);
    }
  }
  return { folded, from, to };
}
