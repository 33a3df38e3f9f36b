import { languageOf, languages, type LanguageTag } from '../../editions.ts';
import { passageEntries, type PassageEntry } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import type { Ledger } from '../figures/ledger.ts';
import { passagesOfFinding, type Finding } from './finding.ts';
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

/** What a headline quotes, and every number in it, stands in a passage of its finding: a value of ours is written {computed} alone. */
export function checkHeadlines(findings: readonly Finding[], file: ConsistencyFile, plans: Plans, problem: ProblemAt): Problem[] {
  const entries = entriesIn(plans);
  return findings.flatMap((finding) =>
    languages.flatMap(({ tag }) => {
      const words = passagesOfFinding(finding).flatMap((id) => [...wordsIn(entries, tag, id), ...valuesOf(entries.get(tag)!.get(id))]);
      const at = ['findings', file.findings.findIndex(({ n }) => n === finding.n), 'headline', tag];
      return statedBy(finding.headline[tag])
        .filter((stated) => !words.some((text) => plain(text).includes(plain(stated))))
        .map((stated) => problem(at, `“${stated}” stands in none of its passages`, 'words and numbers of its passages'));
    }),
  );
}

type Entries = ReadonlyMap<LanguageTag, ReadonlyMap<string, PassageEntry>>;
const entriesIn = (plans: Plans): Entries =>
  new Map(languages.map(({ tag }) => [tag, new Map(passageEntries(plans[tag]).map((entry) => [entry.id, entry]))]));
const wordsIn = (entries: Entries, tag: LanguageTag, id: string): string[] =>
  entries
    .get(tag)!
    .get(id)
    ?.cells.map(({ text }) => text) ?? [];

/** The values of a row of the plan's table and their unit, which stand in no cell. */
function valuesOf(entry: PassageEntry | undefined): string[] {
  if (entry?.kind !== 'indicator') return [];
  const { values, unit } = entry.row;
  return 'words' in values ? [values.words] : [unit, ...[values.base, values.target].map(String)];
}

/** Quoted words; the plan's own may have quotation marks in them. */
const QUOTED = /“((?:[^“”]|“[^“”]*”)+)”/g;

/** What a headline takes from the plan: quoted words, and numbers outside them. */
function statedBy(headline: string): string[] {
  const quoted = [...headline.matchAll(QUOTED)].map(([, words]) => words!);
  const numbers = headline.replace(QUOTED, '').match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return [...quoted, ...numbers.filter((number) => !/^20\d\d$/.test(number))];
}

/** Words as they are compared: thousands without their comma, no quotation marks. */
const plain = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, '').replace(/[“”]/g, '');
