// An address whose anchor does not stand on the page: what was glued on by a chat program is taken off; else the page says so and leads on.
import type { Language } from '../../editions.ts';
import { actionsWordsOf } from '../../words/actions.ts';
import { labelOfId } from '../../words/names.ts';
import { notFoundWordsOf } from '../../words/not-found.ts';
import { addStyles } from '../added-styles.ts';
import { element } from '../element.ts';
import { pageLanguages } from '../page-languages.ts';
import { nearIds } from './near-ids.ts';

/** The most links to clauses that a notice holds. */
const MOST = 12;
/** No anchor is as long as this, in characters: what comes after it is not read. */
const LONGEST = 200;

/** What an address says; as it stands where it is no valid encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where the address names what does not stand here, now or after: takes off what was glued on, or says so and leads on. */
export function mendAnchor(styles: string, lastPage: number): void {
  const mend = () => {
    document.querySelector('.notice[data-lost]')?.remove();
    const said = lostAnchor(lastPage);
    if (!said) return;
    addStyles(styles);
    const notice = element('p', { class: 'notice', role: 'status', 'data-edition': '', 'data-lost': '' }, ...said);
    (document.querySelector('main > article') ?? document.querySelector('main')!).prepend(notice);
    scrollTo(0, 0);
  };
  mend();
  addEventListener('hashchange', mend);
}

/** What is said of an anchor that does not stand here; undefined where nothing is lost. */
function lostAnchor(lastPage: number): (Node | string)[] | undefined {
  // A browser that knows no text fragments has them in the hash.
  const fragment = location.hash.slice(1).split(':~:')[0]!;
  const whole = decoded(fragment);
  // What a page keeps in its address, a query or choices, has an equals sign and is no anchor.
  if (whole.includes('=')) return undefined;
  const asked = whole.slice(0, LONGEST);
  // #3.1.2。 is the clause with the stop of the sentence that the link stood in.
  const trimmed = asked.replace(/[^\w-]+$/u, '');
  const [language] = pageLanguages();
  // An anchor in another encoding than the browser's own, or words alone: nothing is lost.
  if (!trimmed || !language || document.getElementById(asked)) return undefined;
  if (trimmed === 'page-1' && location.pathname.endsWith('/full/')) return undefined;
  if (document.getElementById(trimmed)) return void location.replace(`#${trimmed}`);
  const ofPlan = Boolean(document.querySelector('main .clause'));
  if (whole.length > LONGEST) return ofPlan ? nearby(`${trimmed.slice(0, 40)}…`, language) : undefined;
  const page = /^page-(\d{1,6})$/.exec(trimmed)?.[1];
  if (page && (Number(page) < 1 || Number(page) > lastPage)) return [notFoundWordsOf(language).noPage(Number(page), lastPage)];
  return isAnchor(trimmed, ofPlan) ? nearby(trimmed, language) : undefined;
}

/** A number, or on a page that is not the plan's text the name of an entry. */
const isAnchor = (text: string, ofPlan: boolean) =>
  /^(?=.{1,40}$)(?:[a-z]+-)?\d[\w.-]*$/.test(text) || (!ofPlan && /^(?!top$)[a-z][\w.-]*$/i.test(text));

/** That there is no such anchor, with the ways to all that is near, or to the first and the last where they are many. */
function nearby(asked: string, language: Language): (Node | string)[] {
  const words = actionsWordsOf(language);
  const { kind, unit, among, ids } = nearIds(asked, idsOf('main [id]'), idsOf('main .clause[id]'));
  const shown = ids.length > MOST ? [ids[0]!, ids[ids.length - 1]!] : ids;
  const links = shown.map((id) => element('a', { href: `#${id}` }, labelOfId(id, words.names)));
  const there = kind === 'entries' ? words.entriesThere : words.clausesThere(unit, ids.length);
  return [
    words.noSuchAnchor(asked),
    ...(ids.length ? [' ', there, ...links.flatMap((link, i) => [i && ids.length > MOST ? ' – ' : ' ', link])] : []),
    ...(among ? [] : elsewhere(asked, words.inWholePlan)),
  ];
}

const idsOf = (selector: string) => Array.from(document.querySelectorAll(selector), ({ id }) => id);

/** The whole plan has every clause and every printed page: the way to what may stand on another page. */
function elsewhere(trimmed: string, name: string): (Node | string)[] {
  const whole = document.querySelector<HTMLAnchorElement>('footer a[href$="/full/"]');
  const passage = /^(page-\d+|(part-)?\d+(\.\d+)*|box-\d+(\.\d+)?|indicator-\d+)$/.test(trimmed);
  if (!passage || !whole || whole.href === location.href.split('#')[0]) return [];
  // The first page begins where the whole plan does.
  return [' ', element('a', { href: trimmed === 'page-1' ? whole.href : `${whole.href}#${trimmed}` }, name)];
}
