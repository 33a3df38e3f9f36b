import type { Language } from '../../editions.ts';
import type { Corpus } from '../../search/corpus.ts';
import { isSomewhere, type QuotationResult } from '../../search/quotation.ts';
import { namesSource, paragraphsOf } from '../../search/quotation-paragraphs.ts';
import { readQuery } from '../../search/query.ts';
import { giveWay } from '../../search/turns.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { failure } from './failure.ts';
import { keepText, keptText, rememberText } from './kept-text.ts';
import { partialView } from './nothing-view.ts';
import { paragraphCheck, type Checked } from './quotation-check.ts';
import { askedOf, resultOf } from './quotation-result.ts';
import { loadVocabulary } from './sources.ts';
import type { State } from './state.ts';

/** How much is checked at a time: more than the whole plan in both languages. */
const MOST_CHARACTERS = 600_000;
const MOST_PARAGRAPHS = 5000;
/** How often a listener is told how far a check has come, in milliseconds. */
const TOLD = 3000;

/** A box for a passage, in which the query stands or what stood there last, and what became of it; everything happens in the browser. */
export function quotationView(corpusOf: (language: Language) => Corpus, { query, whole }: State): HTMLElement {
  const box = element('textarea', { id: 'quotation', rows: '6' });
  // Not as its child: a text of a million characters would be laid out twice.
  // What was asked, before what was kept: texts that begin alike are one query.
  box.value = whole ?? keptText(query) ?? query;
  const button = element('button', { type: 'submit' }, beyondWords().check);
  const stop = element('button', { type: 'button', hidden: '' }, beyondWords().stop);
  const progress = element('progress', { hidden: '', 'aria-label': beyondWords().check, value: '0' });
  const status = element('p', { role: 'status' });
  const results = element('div', { class: 'checks', 'aria-busy': 'false' });
  const label = element('label', { for: 'quotation' }, beyondWords().quotationLabel);
  const form = element('form', { class: 'quotation' }, label, box, element('p', {}, button, ' ', stop, ' ', progress), status, results);
  let latest = 0;

  function busy(now: boolean): void {
    results.setAttribute('aria-busy', String(now));
    stop.hidden = progress.hidden = !now;
  }

  async function check(): Promise<void> {
    const turn = ++latest;
    const goesOn = () => turn === latest && form.isConnected;
    rememberText(query, box.value);
    keepText();
    results.replaceChildren();
    const pasted = box.value.slice(0, MOST_CHARACTERS);
    const all = paragraphsOf(pasted);
    const paragraphs = all.slice(0, MOST_PARAGRAPHS);
    status.textContent = beyondWords().checking(0, paragraphs.length);
    busy(true);
    if (box.value.length > MOST_CHARACTERS || all.length > MOST_PARAGRAPHS)
      results.append(element('p', {}, beyondWords().onlyBeginning(MOST_CHARACTERS, MOST_PARAGRAPHS)));
    if (namesSource(pasted)) results.append(element('p', { class: 'path' }, beyondWords().sourceAside));
    progress.max = paragraphs.length || 1;
    try {
      const found = await checkAll(paragraphs, goesOn);
      if (!found) return;
      const number = Object.values(found).reduce((sum, n) => sum + n, 0);
      status.textContent = number ? beyondWords().checked(number, found) : box.value.trim() ? beyondWords().noWords : '';
    } catch (cause) {
      if (!goesOn()) return;
      status.replaceChildren(...failure(cause));
    }
    busy(false);
  }

  /** Shows what became of each paragraph as it is known; gives how many ended how, undefined where the check does not go on. */
  async function checkAll(
    paragraphs: readonly string[],
    goesOn: () => boolean,
  ): Promise<Record<QuotationResult['found'], number> | undefined> {
    const found = { exactly: 0, 'same-words': 0, 'with-differences': 0, nowhere: 0 };
    const checkParagraph = paragraphCheck(corpusOf, loadVocabulary());
    let told = performance.now();
    for (const [i, paragraph] of paragraphs.entries()) {
      const checked = await checkParagraph(paragraph, goesOn);
      if (!checked || !goesOn()) return undefined;
      for (const { result, language } of checked) {
        // What stands in the plan in another form is there, with that reservation.
        found[result.found === 'nowhere' && isSomewhere(result) ? 'same-words' : result.found]++;
        await giveWay();
        // Another check may have begun meanwhile: it has emptied the list.
        if (!goesOn()) return undefined;
        results.append(resultOf(result, language));
      }
      if (paragraphs.length === 1 && found.nowhere && found.nowhere === checked.length) {
        const query = readQuery(askedOf(paragraph).query);
        const [{ language }] = checked as [Checked];
        // One word in common is no likeness.
        const helpful = await partialView(corpusOf(language), query, language.lang, 2);
        if (!goesOn()) return undefined;
        results.append(...helpful);
      }
      progress.value = i + 1;
      if (performance.now() - told < TOLD) continue;
      told = performance.now();
      status.textContent = beyondWords().checking(i + 1, paragraphs.length);
    }
    return goesOn() ? found : undefined;
  }

  // Who goes away before it is checked finds it again, too.
  box.addEventListener('input', () => {
    rememberText(query, box.value);
    // What was said of another text is not said of this one.
    latest++;
    busy(false);
    status.textContent = '';
    results.replaceChildren();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  stop.addEventListener('click', () => {
    latest++;
    busy(false);
    status.textContent = beyondWords().stopped;
    button.focus();
  });
  // It is checked once it stands on the page.
  if (box.value) queueMicrotask(() => void check());
  return form;
}
