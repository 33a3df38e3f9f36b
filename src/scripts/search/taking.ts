import { languagesBeside } from '../../editions.ts';
import type { Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { offerAtHits } from './at-hit.ts';
import { takeableLines } from './concordance-take.ts';
import { showRenditionRows } from './concordance-view.ts';
import { words } from './page-data.ts';
import type { Question } from './question.ts';
import { marksSentence } from './rendition-view.ts';
import { renditionsFor } from './renditions.ts';
import { slot } from './slots.ts';
import { fragmentOf } from './state.ts';
import { passagesCsv } from './take-csv.ts';
import { documentOf, type Asked } from './take-document.ts';
import { passageBlocks, takenPassage } from './take-passage.ts';
import { fileName, takeButtons, type Takeable } from './take-view.ts';
import { takingWords } from './taking-words.ts';

/**
 * Offers what can be done with what was found, once it is drawn: to take along all that is shown, in its order; to show it in another
 * language, one passage or all; to copy one with its source. `found`: the sentence that counts the hits.
 */
export async function offerTaking(question: Question, hits: readonly Hit[], found: string, current: () => boolean): Promise<void> {
  const { language, state, query } = question;
  const renditions = renditionsFor(question);
  const { beside } = renditions;
  const taken = async (hit: Hit) => takenPassage(hit, language, beside, beside && (await renditions.of(hit, beside)));
  const asked: Asked = { query: state.query, found, scope: words.scope(language.tag) };
  const place = document.querySelector('.take-hits');
  if (place && hits.length) {
    const takeable = state.view === 'hits' ? takeablePassages(asked, hits, taken) : takeableLines(question, asked, hits, renditions);
    place.replaceChildren(takeButtons(takeable), languageChoice(question));
    if (beside) {
      const typed = query.terms.map(({ text }) => text);
      place.append(marksSentence(await renditions.renderings(beside), typed, beside));
    }
  }
  if (state.view === 'concordance' && beside) await showRenditionRows(slot('search-results'), renditions, beside, current);
  await offerAtHits(slot('search'), language, renditions, taken, current);
}

/** All hits as they are taken along: whole passages, in the order shown. */
function takeablePassages(asked: Asked, hits: readonly Hit[], taken: (hit: Hit) => ReturnType<typeof takenPassage>): Takeable {
  const passages = () => Promise.all(hits.map(taken));
  const notes = hits.filter(({ passage: { kind } }) => kind === 'note').length;
  return {
    name: fileName(takingWords().file, asked.query),
    document: async () => documentOf(asked, (await passages()).flatMap(passageBlocks)),
    csv: async () => passagesCsv(asked, await passages()),
    copied: takingWords().copied(hits.length - notes, notes),
    saved: (file) => takingWords().saved(file, hits.length - notes, notes),
  };
}

/** The languages that can stand beside the one that is searched, each one step away; the one that stands there is let go again. */
function languageChoice({ state: { also, ...state }, language }: Question): HTMLElement {
  const links = languagesBeside(language).map(({ tag }) => {
    const [href, said] = also === tag ? [state, takingWords().hide(tag)] : [{ ...state, also: tag }, takingWords().show(tag)];
    return element('a', { href: fragmentOf(href), id: `also-${tag}` }, said);
  });
  return element('p', { class: 'choices' }, ...links);
}
