import { whileAsked } from '../../search/corpus.ts';
import { FILED } from '../../search/filed.ts';
import { isNumber } from '../../search/go-to.ts';
import type { Hit } from '../../search/hit.ts';
import { once } from '../../search/once.ts';
import { askedFor } from './asked.ts';
import { destinationAddress } from './destination.ts';
import { arranged, exactSet } from './exact-set.ts';
import { alertOf, SaidFailure } from './failure.ts';
import { addFiled, clearingWay, filters } from './filters.ts';
import { foundSentence } from './found-sentence.ts';
import { showHits } from './hits-list.ts';
import { chosenIn, filedNarrowings, narrowed, narrowings, type Narrowing } from './narrowing.ts';
import type { NamedAfter } from './answers-beyond.ts';
import { arrival, showNamed } from './named.ts';
import { pageLanguage, searched, spoken, words } from './page-data.ts';
import { questionOf, type Question } from './question.ts';
import { keepRoom } from './room.ts';
import type { Slots } from './slots.ts';
import { loadVocabulary } from './sources.ts';
import type { State } from './state.ts';
import { oneStringWay, ownPageWay, readersPageWay } from './ways.ts';

/**
 * Answers a query: the exact set first, with nothing loaded that it does not need; then what stands beside it, or helps on when there is
 * nothing. Throws when the text cannot be had.
 */
export async function answer(state: State, sent: boolean, slots: Slots, current: () => boolean): Promise<void> {
  const asked = questionOf(state);
  const question = { ...asked, corpus: whileAsked(asked.corpus, current) };
  const { query } = question;
  const destination = await destinationAddress(state.query);
  if (!current()) return;
  if (destination && sent && !isNumber(state.query)) return location.replace(destination);
  if (question.language !== pageLanguage) slots.choices.prepend(ownPageWay(question));
  else slots.choices.prepend(...readersPageWay(question));
  // What passages are filed under comes after the first hits, unless it decides which they are.
  const filed = FILED.some((name) => state[name]) ? await filedNarrowings().catch(() => cannotNarrow(state)) : [];
  const all = query.terms.length ? await exactSet(question, filed, slots, current) : [];
  if (!current()) return;
  const named = once(() => showNamed(question, all.length > 0, slots, current));
  await arrival(named, all.length > 0, slots);
  if (!current()) return;
  const drawn = all.length ? showFound(question, all, filed, slots, current) : [];
  const found = slots.status.textContent!;
  const shown = await drawn;
  // What was found is drawn before more asks for the line.
  await new Promise((resume) => setTimeout(resume));
  const adding = !filed.length && all.length && addFiled(slots.filters, all, question, current);
  const beyond = showBeyond(question, all, Boolean(destination), slots, current, named()).catch((cause: unknown) => {
    // Where nothing was found, it has what there is to say.
    if (!all.length) throw cause;
    if (!current()) return;
    slots.strokes.hidden = true;
    slots.after.append(alertOf(cause, words.besideFailed));
  });
  await Promise.all([adding, beyond]);
  if (!current()) return;
  try {
    await (await import('./taking.ts')).offerTaking(question, shown, found, current);
  } catch (cause) {
    if (current()) (document.querySelector('.take-hits') ?? slots.after).append(alertOf(cause, words.takeFailed));
  }
}

/** Of what a choice lets through nothing can be said where what passages are filed under cannot be had. */
function cannotNarrow(state: State): never {
  throw new SaidFailure([words.filedFailed, ' ', clearingWay(state)]);
}

/** Counts what was found, offers what it can be narrowed by, and shows it as the state asks for; gives what is shown. */
async function showFound(
  question: Question,
  all: readonly Hit[],
  filed: readonly Narrowing[],
  slots: Slots,
  current: () => boolean,
): Promise<readonly Hit[]> {
  const { status, choices, results } = slots;
  const { state, query, language } = question;
  const together = all.reduce((sum, { passage, asOneString }) => sum + (passage.kind === 'note' ? 0 : asOneString), 0);
  const by = [...narrowings(all, language), ...filed];
  const hits = arranged(narrowed(all, state, by), state);
  keepRoom(slots, question);
  choices.querySelector('.as-one')?.replaceWith(together ? oneStringWay(query, state, together) : '');
  status.replaceChildren(...foundSentence(askedFor(query), chosenIn(state, by), hits, all));
  slots.filters.replaceChildren(...filters(all, state, by));
  if (state.view === 'hits') await showHits(results, hits, language.lang, state.order, current);
  else {
    const { showConcordance } = await import('./concordance-view.ts');
    if (current()) showConcordance(results, hits, state, language);
  }
  return hits;
}

/** What stands beside the exact set, and where it stands; where nothing was found, that it was not, and what helps on. */
async function showBeyond(
  question: Question,
  all: readonly Hit[],
  leads: boolean,
  { status, choices, strokes, after }: Slots,
  current: () => boolean,
  named: Promise<NamedAfter>,
): Promise<void> {
  const { query, language, corpus } = question;
  const [beyond, vocabulary] = await Promise.all([import('./beyond.ts'), loadVocabulary()]);
  if (!current()) return;
  choices.append(...beyond.readAsView(beyond.readAs(question.state.query)));
  const found = all.length > 0;
  if (!query.terms.length) status.textContent = words.hint;
  else if (!found) {
    const tried = beyond.otherForms(query, vocabulary, language.tag);
    status.replaceChildren(...spoken(beyond.beyondWords().nothing(askedFor(query), searched[language.tag]!, tried)));
  }
  // What helps on comes before a picture of what was not asked for.
  (found ? choices : after).after(strokes);
  await beyond.showStrokes(strokes, question, all, current);
  const beside = await beyond.hitsBeside(corpus, query, vocabulary, language.tag);
  const shown = new Set(beside.flatMap(({ hits }) => hits.map(({ passage }) => passage.id)));
  const quoting = await beyond.quotingNotes(question, all);
  const helpful = found || leads ? [] : await beyond.nothingView(question, shown);
  const besideList = beside.length > 0 && (await beyond.besideView(beside, language.lang, found));
  if (!current()) return;
  after.append(...quoting);
  if (besideList) after.append(besideList);
  const { inPlanWords, ofWords } = await named;
  if (!current()) return;
  after.append(...inPlanWords, ...helpful, ...ofWords);
}
