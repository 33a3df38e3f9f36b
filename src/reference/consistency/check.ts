import { languageOf, languages, sourceLanguage, type LanguageTag } from '../../editions.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import { unitsOf } from '../../plan/traverse.ts';
import type { Compared } from './candidates.ts';
import { entriesIn, wordsIn } from './passage-words.ts';
import type { ConsistencyFile, QuotedPassage } from './schema.ts';
import { indicatorFigures } from './statements.ts';

type Plans = Record<LanguageTag, Plan>;

/** A finding's number is its own. */
export function checkNumbers({ findings }: ConsistencyFile, problem: ProblemAt): Problem[] {
  const numbers = findings.map(({ n }) => n);
  return numbers.flatMap((n, i) =>
    numbers.indexOf(n) < i ? [problem(['findings', i, 'n'], `number ${n} stands twice`, 'a number of its own: the next free one')] : [],
  );
}

/** What the lists behind the rules name stands somewhere: figures, measures, units. Of what stands nowhere a rule would yield nothing. */
export function checkNames(file: ConsistencyFile, { plans, ledger, measures }: Compared, problem: ProblemAt): Problem[] {
  const plan = plans[sourceLanguage.tag];
  const stated = new Set(ledger.map(({ id }) => id));
  const figures = new Set([...stated, ...indicatorFigures(plan, measures).map(({ id }) => id)]);
  const counted = new Set(measures.measures.map(({ id }) => id));
  const units = new Set(unitsOf(plan).map(({ id }) => id));
  const unknown = (list: 'sums' | 'shares' | 'alike' | 'within' | 'reports', known: ReadonlySet<string>, wrong: string, right: string) =>
    file[list].flatMap((each, i) =>
      namesIn(each)
        .filter((name) => !known.has(name))
        .map((name) => problem([list, i], `${name} is ${wrong}`, right)),
    );
  return [
    ...unknown('sums', stated, 'not a figure', 'ids of figures: figure-9.2.1-3'),
    ...unknown('shares', figures, 'not a figure', 'ids of figures: figure-9.2.1-3, indicator-8-2020'),
    ...unknown('alike', counted, 'not a measure', 'ids of measures.yaml'),
    ...unknown('within', counted, 'not a measure', 'ids of measures.yaml'),
    ...unknown('reports', units, 'not a unit of the plan', "the id of a section, in quotation marks: '1.1'"),
  ];
}

/** The names in an entry of a list: itself, its members, or its fields. */
const namesIn = (entry: ConsistencyFile['sums' | 'shares' | 'alike' | 'within' | 'reports'][number]): string[] =>
  (typeof entry === 'string' ? [entry] : Object.values(entry)).flat().filter((each) => typeof each === 'string');

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
