/** Characters that NFKC leaves one unit each: Han, ASCII, the plan's punctuation and signs. */
const PLAIN = /^[\u3400-\u4dbf\u4e00-\u9fff -~±²·–—‘’“”≥、。〈-】！-～]*$/;

/** NFKC and small letters; and where each folded unit stands in the original, unless all stay where they are. */
export function fold(text: string): { folded: string; from?: number[]; to?: number[] } {
  if (PLAIN.test(text)) return { folded: text.normalize('NFKC').toLowerCase() };
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  // A base character is folded together with its marks (U+FF9E and U+FF9F too), or NFKC could not compose them.
  for (const { 0: cluster, index } of text.matchAll(/\P{Cf}[\p{M}\uFF9E\uFF9F]*/gu)) {
    const piece = cluster === '…' ? ' ' : cluster.normalize('NFKC').toLowerCase();
    folded += piece;
    for (let i = 0; i < piece.length; i++) {
      from.push(index);
      to.push(index + cluster.length);
    }
  }
  return { folded, from, to };
}
