import { languageOf, languages, type LanguageTag } from '../../editions.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import type { Ledger } from '../figures/ledger.ts';
import { entriesIn, wordsIn } from './passage-words.ts';
import type { ConsistencyFile, QuotedPassage } from './schema.ts';

type Plans = Record<LanguageTag, Plan>;

/** A finding's number is its own. */
export function checkNumbers({ findings }: ConsistencyFile, problem: ProblemAt): Problem[] {
  const numbers = findings.map(({ n }) => n);
  return numbers.flatMap((n, i) =>
    numbers.indexOf(n) < i ? [problem(['findings', i, 'n'], `number ${n} stands twice`, 'a number of its own: the next free one')] : [],
  );
}

/** The sums that are listed are of figures. */
export function checkSums({ sums }: ConsistencyFile, ledger: Ledger, problem: ProblemAt): Problem[] {
  const ids = new Set(ledger.map(({ id }) => id));
  return sums.flatMap(({ total, parts }, i) =>
    [total, ...parts]
      .filter((id) => !ids.has(id))
      .map((id) => problem(['sums', i], `${id} is not a figure`, 'ids of figures: figure-9.2.1-3')),
  );
}

/** Every quoted passage has its words in every language. */
export function checkQuotations({ findings }: ConsistencyFile, plans: Plans, problem: ProblemAt): Problem[] {
  const entries = entriesIn(plans);
  const missing = (passage: QuotedPassage) =>
    languages.map(({ tag }) => tag).filter((tag) => !wordsIn(entries, tag, passage.clause).some((text) => text.includes(passage[tag])));
  return findings.flatMap((finding, i) =>
    (finding.passages ?? []).flatMap((passage, p) =>
      missing(passage).map((tag) => {
        const wrong = `“${passage[tag]}” does not stand in ${passage.clause} (${languageOf(tag).name})`;
        return problem(['findings', i, 'passages', p, tag], wrong, 'words of that passage');
      }),
    ),
  );
}
