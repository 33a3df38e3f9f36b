import { atomsOf, findRow } from '../atoms.ts';
import type { Corpus } from '../corpus.ts';
import { exactHits } from '../exact.ts';
import { formsOf, type SearchVocabulary } from '../forms.ts';
import type { Hit } from '../hit.ts';
import { isChinese } from '../is-chinese.ts';
import type { Query } from '../query.ts';
import { inPlanOrder } from '../rank.ts';
import type { Answers } from './answers.ts';
import type { KnownWords } from './thing.ts';
import { queriesInPlanWords } from './wordings.ts';

/** The passages that have the plan's words instead of known ones of a query. */
export interface InPlanWords {
  instead: KnownWords;
  hits: Hit[];
}

const CHINESE = 'zh';

/** What is known of other words: those with words of the plan, and what search looks for anyhow. */
interface Known {
  words: readonly KnownWords[];
  vocabulary: SearchVocabulary;
  /** The tag of the language that is searched. */
  language: string;
}

/**
 * What stands in the plan under its own words for those of a query: the known ones, and the names of what was named by other words for the
 * same. Each passage once, and none that has the query's own words.
 */
export async function inPlanWordsOf(query: Query, named: Answers, known: Known, corpus: Corpus): Promise<InPlanWords[]> {
  const counted = new Set<number>();
  const found: InPlanWords[] = [];
  for (const { query: inPlan, instead } of queriesInPlanWords(query, [...known.words, ...namesInstead(query, named, known)])) {
    const pages = await corpus.pagesHolding(inPlan.terms.map(({ atoms }) => atoms));
    for (const { order } of exactHits(pages, query)) counted.add(order);
    const hits = inPlanOrder(exactHits(pages, inPlan)).filter(({ order }) => !counted.has(order));
    for (const { order } of hits) counted.add(order);
    if (hits.length) found.push({ instead, hits });
  }
  return found;
}

/** The names, in the language searched, of what a query names by other words for the same; not those that hold what is found anyhow. */
function namesInstead({ terms }: Query, { top, folded, named }: Answers, { vocabulary, language }: Known): KnownWords[] {
  const besides = terms.flatMap((term) => formsOf(term, vocabulary, language)).map(({ atoms }) => atoms);
  const holds = (name: string, rows: readonly string[][]) => rows.some((row) => findRow(atomsOf(name).values, row).length > 0);
  return [...top, ...folded, ...named].flatMap(({ thing, name: { known } }) => {
    if (!known || known.near || known.see) return [];
    const names = thing.names.filter(
      (name) => isChinese(name) === (language === CHINESE) && !holds(name, [atomsOf(known.form).values, ...besides]),
    );
    return names.map((plan) => ({ ...known, plan }));
  });
}
