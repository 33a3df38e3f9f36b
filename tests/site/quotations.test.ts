import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkQuotation } from '../../src/search/quotation.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { texts, type Tag } from '../kit/search-questions.ts';
import { otherQuotations, sameQuotations, type Damaged } from '../search/damaged-quotations.ts';

/** How many pages of the text are read on either side of the one that was quoted: what a quotation must be found in stands there. */
const NEAR = 2;
const near = (tag: Tag, { page }: Damaged) => texts[tag].slice(Math.max(0, page - NEAR), page + NEAR + 1);
const shown = ({ kind, original, quoted }: Damaged, found: string) => `${kind}: ${found}\n  ${original}\n  ${JSON.stringify(quoted)}`;
const written = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Kinds whose parts are checked by themselves, or that write a number without its commas: found, if not exactly. */
const PARTED = ['lines', 'lines divide words', 'thousands'];

for (const tag of LANGUAGES) {
  describe(`quotations of the published text of ${tag}`, () => {
    test('150 in other code points of the same characters are never said to be absent, and are exact where nothing parts them', () => {
      const drawn = sameQuotations(texts[tag], 150, 16);
      const wrong = drawn.flatMap((each) => {
        const found = checkQuotation(near(tag, each), each.quoted).map((result) => result.found);
        const right = PARTED.includes(each.kind) ? !found.includes('nowhere') : found.every((one) => one === 'exactly');
        return found.length && right ? [] : [shown(each, found.join())];
      });
      assert.deepEqual(wrong, []);
      assert.ok(new Set(drawn.map(({ kind }) => kind)).size > 10);
    });

    test('150 of really different characters are never said to be exact', () => {
      const plan = texts[tag].map(({ passages }) => passages.map(({ cells }) => written(cells.join(''))).join('')).join('');
      // A change may lead to words that stand elsewhere in the plan: those are quoted rightly.
      const drawn = otherQuotations(texts[tag], 180, 17)
        .filter(({ quoted }) => !plan.includes(written(quoted)))
        .slice(0, 150);
      assert.equal(drawn.length, 150);
      const results = checkQuotation(texts[tag], drawn.map(({ quoted }) => quoted).join('\n'));
      assert.equal(results.length, drawn.length);
      assert.deepEqual(
        results.flatMap(({ found }, i) => (found === 'exactly' ? [shown(drawn[i]!, found)] : [])),
        [],
      );
    });
  });
}
