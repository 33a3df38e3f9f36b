import { languagesBeside, sourceLanguage } from '../../editions.ts';
import type { Answer, Answers } from '../../search/answers/answers.ts';
import { namedByWords } from '../../search/answers/by-words.ts';
import type { Numbered } from '../../search/answers/by-number.ts';
import type { KnownForm, Statement, Thing } from '../../search/answers/thing.ts';
import { isChinese } from '../../search/is-chinese.ts';
import { answersWordsOf } from '../../words/answers.ts';
import { nameOfId } from '../../words/names.ts';
import { element } from '../element.ts';
import type { Question } from './question.ts';
import { withWords } from './sent-words.ts';
import { lastPage, pageLanguage, served, spoken, words as searchWords } from './page-data.ts';

/** Our own words of what a query names, in the page's language. */
export const answersWords = () => answersWordsOf(pageLanguage);

/** What stands on top: first what a number names, then the answers that are shown, the others folded; `late`: all under one line. */
export function answersView(
  { state: { query: typed }, query }: Question,
  named: Answers & { number: Numbered | undefined },
  late: boolean,
): HTMLElement[] {
  const words = answersWords();
  const { top, folded, number } = named;
  const byWords = wordsLine(namedByWords(query, named));
  const byNumber = number && ('thing' in number ? thingItem(number.thing) : missingItem(number));
  const others = top.filter(({ thing }) => !(number && 'thing' in number && number.thing === thing));
  const items = [...(byNumber ? [byNumber] : []), ...others.map((answer) => answerItem(answer, typed))];
  if (!items.length && !byWords.length) return [];
  const rest = folded.length > 0 && element('details', {}, element('summary', {}, words.more(folded.length)), answerList(folded, typed));
  const shown = [...(items.length ? [list(items)] : []), ...(rest ? [rest] : []), ...byWords];
  const title = element('h2', { class: 'visually-hidden' }, words.title);
  return [
    element(
      'section',
      { class: 'answers' },
      title,
      ...(late && items.length ? [underOneLine(shown, items.length + folded.length)] : shown),
    ),
  ];
}

/** What single words of a query name, in one line of links: their passages are read there. */
function wordsLine(answers: readonly Answer[]): HTMLElement[] {
  const links = answers.map(({ thing: { address, text } }) => element('a', { href: served(address) }, ...spoken(text)));
  return links.length
    ? [element('p', { class: 'by-words' }, answersWords().byWords, ...links.flatMap((link, i) => [i > 0 && ' · ', link]))]
    : [];
}

/** Answers that come when hits are read already: their line has the first name, and moves nothing. */
function underOneLine(shown: readonly HTMLElement[], n: number): HTMLElement {
  const [first] = shown[0]!.querySelectorAll('.name, .why');
  const called = Array.from(first!.childNodes, (node) => node.textContent).join('');
  const more = n > 1 ? ` ${answersWords().more(n - 1)}` : '';
  return element('details', { class: 'late' }, element('summary', {}, ...spoken(called + more)), ...shown);
}

/** Answers in a list. */
export const answerList = (answers: readonly Answer[], typed: string): HTMLElement =>
  list(answers.map((answer) => answerItem(answer, typed)));
const list = (items: readonly HTMLElement[]) => element('ul', {}, ...items);

/** An answer: why it is one where the plan has other words, what it is, where it is read. */
function answerItem({ thing, match, name: { known }, instead }: Answer, typed: string): HTMLElement {
  const inOwnWords = (words: string) => pageLanguage === sourceLanguage || !isChinese(words);
  const nameBeside = (words: string) => (inOwnWords(words) ? thing.text : (thing.beside ?? thing.text));
  if (match === 'slip') return thingItem(thing, answersWords().near(typed, nameBeside(typed), false));
  if (known) return thingItem(thing, insteadText(known, nameBeside(known.form)));
  return thingItem(thing, instead && insteadText(instead, instead.plan));
}

/** That the plan has other words for what was typed, the same or near, or that the index leads from them to a heading. */
function insteadText({ form, near, see, stands }: KnownForm, plan: string): string | undefined {
  if (see) return answersWords().see(form, plan);
  if (near) return answersWords().near(form, plan, Boolean(stands));
  return stands ? undefined : answersWords().standsAs(form, plan);
}

/** Something that is named: what it is and its name, its facts, its values, and as prominently what bears on these. */
function thingItem(thing: Thing, why?: string): HTMLElement {
  const { facts = [], values = [], statements = [] } = thing;
  return element(
    'li',
    {},
    why !== undefined && element('p', { class: 'why' }, ...spoken(why)),
    nameLine(thing),
    facts.length > 0 && element('p', { class: 'holds' }, ...facts.map((fact) => element('span', {}, ...spoken(fact)))),
    values.length > 0 && element('dl', {}, ...values.map(valuePair)),
    statements.length > 0 && element('ul', {}, ...statements.map(statementItem)),
  );
}

function nameLine(thing: Thing): HTMLElement {
  const { kind, label, text, beside: name, address } = thing;
  const called = label || nameOfNumber(thing);
  const link = element('a', { class: 'hit', href: kind === 'page' ? address : served(address) }, ...spoken(text || called));
  const beside = name !== undefined && element('span', { lang: languagesBeside(pageLanguage)[0]!.lang }, name);
  return element('p', { class: 'name' }, text && element('span', { class: 'kind' }, called), ' ', link, ' ', beside);
}

/** What a page or a clause is called. */
function nameOfNumber({ kind, id }: Thing): string {
  const { page, commitment, names } = answersWords();
  if (kind === 'page') return page(Number(id));
  if (id.startsWith('correction-')) return searchWords.noteName(id.replace(/^\D+/, ''));
  return kind === 'commitment' ? commitment(id) : nameOfId(id, names);
}

const valuePair = ([year, value, printed]: NonNullable<Thing['values']>[number]) =>
  element('div', {}, element('dt', {}, year), element('dd', {}, ...spoken(value), printed !== undefined && element('small', {}, printed)));

const statementItem = ({ value, when, text, address, words }: Statement) =>
  element(
    'li',
    {},
    ...(value === undefined ? [] : [element('b', {}, ...spoken(value)), when ? ` ${when} ` : ' ']),
    element('a', { href: withWords(served(address), words ? [words] : []), class: value === undefined && 'bearing' }, ...spoken(text)),
  );

/** That nothing has the number, and what its section has instead, or which pages there are. */
function missingItem(number: Exclude<Numbered, { thing: Thing }>): HTMLElement {
  const { names, none, noPage, has } = answersWords();
  const said = (why: string) => element('li', {}, element('p', { class: 'why' }, why));
  if ('noPage' in number) return said(noPage(number.noPage, lastPage));
  const { missing, unit, ids } = number;
  const [first, last] = [ids[0], ids[ids.length - 1]];
  const what = unit && first && last ? ` ${has(nameOfId(unit, names), ids.length, first, last)}` : '';
  return said(none(nameOfMissing(missing)) + what);
}

/** What would be called by an id that nothing has. */
function nameOfMissing(id: string): string {
  const { commitment, finding, names } = answersWords();
  const [, kind, number] = /^(commitment|correction|finding)-(?:box-)?(.+)$/.exec(id) ?? [];
  if (!kind || !number) return nameOfId(id, names);
  if (kind === 'correction') return searchWords.noteName(number);
  return kind === 'finding' ? finding(number) : commitment(number);
}
