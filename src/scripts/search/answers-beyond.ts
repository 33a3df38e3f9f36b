// What a query names, in one script that comes after the first hits.
import { answersOf, type Answers } from '../../search/answers/answers.ts';
import { namedByNumber, type Numbered } from '../../search/answers/by-number.ts';
import { indexOf } from '../../search/answers/name-index.ts';
import { unpacked } from '../../search/answers/packed.ts';
import { queriesInPlanWords } from '../../search/answers/wordings.ts';
import { exactHits } from '../../search/exact.ts';
import { inPlanOrder } from '../../search/rank.ts';
import { once } from '../../search/once.ts';
import { element } from '../element.ts';
import { answerList, answersView, answersWords } from './answers-view.ts';
import { flatList } from './hits-view.ts';
import { pageLanguage, printedPageAddress, spoken } from './page-data.ts';
import type { Question } from './question.ts';
import { corpusOf, loadAnswers, loadVocabulary } from './sources.ts';

const pause = () => new Promise<void>((resume) => setTimeout(resume));
const names = once(async () => {
  const file = unpacked(await loadAnswers());
  return { ...file, index: await indexOf(file, pause) };
});

/** What a query names, and what it is in the plan's own words. */
export interface Named extends Answers {
  number: Numbered | undefined;
}

/** What a question names; `found`: something holds its words exactly. */
export async function namedBy({ state, query }: Question, found: boolean): Promise<Named> {
  const [{ things, commitments, index }, vocabulary] = await Promise.all([names(), loadVocabulary()]);
  const numbering = { corpus: corpusOf(pageLanguage), things, commitments, reader: pageLanguage.tag, printedPage: printedPageAddress };
  const number = await namedByNumber(state.query, numbering);
  return { ...answersOf(query, index, vocabulary, found), number };
}

/** What stands on top: what the query names, folded to a line where it comes `late`; nothing where it names nothing. */
export const topView = ({ state }: Question, named: Named, late: boolean): HTMLElement[] => answersView(state.query, named, late);

/** What stands after the hits of what a query names: the passages with the plan's words, and what single words of the query name. */
export interface NamedAfter {
  inPlanWords: HTMLElement[];
  ofWords: HTMLElement[];
}

/** What stands after the hits of a question that names something. */
export async function afterView({ state, query, corpus, language }: Question, { named }: Named): Promise<NamedAfter> {
  const { index } = await names();
  const inPlanWords: HTMLElement[] = [];
  for (const { query: inPlan, instead } of queriesInPlanWords(query, index.words)) {
    const rows = inPlan.terms.map(({ atoms }) => atoms);
    const hits = inPlanOrder(exactHits(await corpus.pagesHolding(rows), inPlan));
    const title = element('h2', {}, ...spoken(answersWords().inPlanWords(instead.form, instead.plan)));
    if (hits.length) inPlanWords.push(element('section', { class: 'partial' }, title, await flatList(hits, language.lang)));
  }
  const title = element('h2', {}, answersWords().named);
  return {
    inPlanWords,
    ofWords: named.length ? [element('section', { class: 'answers' }, title, answerList(named, state.query))] : [],
  };
}
