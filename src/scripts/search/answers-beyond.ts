// What a query names, in one script that comes after the first hits.
import { answersOf, type Answers } from '../../search/answers/answers.ts';
import { inPlanWordsOf } from '../../search/answers/in-plan-words.ts';
import { namedByNumber, type Numbered } from '../../search/answers/by-number.ts';
import { indexOf } from '../../search/answers/name-index.ts';
import { unpacked } from '../../search/answers/packed.ts';
import { once } from '../../search/once.ts';
import { element } from '../element.ts';
import { answerList, answersView, answersWords } from './answers-view.ts';
import { flatList } from './hits-view.ts';
import { pageLanguage, printedPageAddress, spoken } from './page-data.ts';
import type { Question } from './question.ts';
import { corpusOf, loadAnswers, loadVocabulary } from './sources.ts';

const pause = () => new Promise<void>((resume) => setTimeout(resume));
const known = once(async () => {
  const file = unpacked(await loadAnswers());
  return { ...file, index: await indexOf(file, pause) };
});

/** What a query names, and what it is in the plan's own words. */
export interface Named extends Answers {
  number: Numbered | undefined;
}

/** What a question names; `found`: something holds its words exactly. */
export async function namedBy({ state, query }: Question, found: boolean): Promise<Named> {
  const [{ things, commitments, index }, vocabulary] = await Promise.all([known(), loadVocabulary()]);
  const numbering = { corpus: corpusOf(pageLanguage), things, commitments, reader: pageLanguage.tag, printedPage: printedPageAddress };
  const number = await namedByNumber(state.query, numbering);
  return { ...answersOf(query, index, vocabulary, found), number };
}

/** What stands on top: what the query names, folded to a line where it comes `late`; nothing where it names nothing. */
export const topView = (question: Question, named: Named, late: boolean): HTMLElement[] => answersView(question, named, late);

/** What stands after the hits of what a query names: the passages with the plan's words, and what single words of the query name. */
export interface NamedAfter {
  inPlanWords: HTMLElement[];
  ofWords: HTMLElement[];
}

/** What stands after the hits of a question that names something. */
export async function afterView({ state, query, corpus, language }: Question, names: Named): Promise<NamedAfter> {
  const [{ words }, vocabulary] = await Promise.all([known(), loadVocabulary()]);
  const inPlanWords: HTMLElement[] = [];
  for (const { instead, hits } of await inPlanWordsOf(query, names, { words, vocabulary, language: language.tag }, corpus)) {
    const title = element('h2', {}, ...spoken(answersWords().inPlanWords(instead.form, instead.plan)));
    inPlanWords.push(element('section', { class: 'partial' }, title, await flatList(hits, language.lang)));
  }
  const { named } = names;
  const title = element('h2', {}, answersWords().named);
  return {
    inPlanWords,
    ofWords: named.length ? [element('section', { class: 'answers' }, title, answerList(named, state.query))] : [],
  };
}
