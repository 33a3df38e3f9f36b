// An address whose anchor does not stand on the page: what was glued on by a chat program is taken off; else the page says so and leads on.
import { actionsWordsOf } from '../../words/actions.ts';
import { addStyles } from '../added-styles.ts';
import { element } from '../element.ts';
import { pageLanguages } from '../page-languages.ts';

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

/** Where the address names what does not stand here: takes off what was glued on, or says so and leads on. */
export function mendAnchor(styles: string): void {
  // A browser that knows no text fragments has them in the hash.
  const fragment = location.hash.slice(1).split(':~:')[0]!;
  const whole = decoded(fragment);
  const asked = whole.slice(0, LONGEST);
  // #3.1.2。 is the clause with the stop of the sentence that the link stood in.
  const trimmed = asked.replace(/[^\w-]+$/u, '');
  // An anchor in another encoding than the browser's own, or words alone: nothing is lost.
  if (!trimmed || document.getElementById(asked)) return;
  if (document.getElementById(trimmed)) location.replace(`#${trimmed}`);
  else if (whole.length > LONGEST) sayWhatStands(`${trimmed.slice(0, 40)}…`, styles);
  else if (/^(?=.{1,40}$)(?:[a-z]+-)?\d[\w.-]*$/.test(trimmed)) sayWhatStands(trimmed, styles);
}

function sayWhatStands(trimmed: string, styles: string): void {
  const ids = Array.from(document.querySelectorAll('main .clause[id]'), ({ id }) => id);
  const [language] = pageLanguages();
  if (!ids.length) return;
  const words = actionsWordsOf(language);
  const [, unit = ''] = /^(\d+\.\d+)\.\d+$/.exec(trimmed) ?? [];
  const inUnit = ids.filter((id) => unit && id.startsWith(`${unit}.`));
  const near = inUnit.length ? inUnit : ids;
  const links = (near.length > MOST ? [near[0]!, near[near.length - 1]!] : near).map((id) => element('a', { href: `#${id}` }, id));
  const notice = element(
    'p',
    { class: 'notice', role: 'status', 'data-edition': '' },
    words.noSuchAnchor(trimmed),
    ' ',
    words.clausesThere(inUnit.length ? unit : '', near.length),
    ...links.flatMap((link, i) => [i && near.length > MOST ? ' – ' : ' ', link]),
    ...elsewhere(trimmed, words.inWholePlan, !inUnit.length),
  );
  addStyles(styles);
  (document.querySelector('main > article') ?? document.querySelector('main')!).prepend(notice);
  scrollTo(0, 0);
}

/** The whole plan has every clause and every printed page: the way to what may stand on another page. */
function elsewhere(trimmed: string, name: string, may: boolean): (Node | string)[] {
  const whole = document.querySelector<HTMLAnchorElement>('footer a[href$="/full/"]');
  const passage = /^(page-\d+|(part-)?\d+(\.\d+)*|box-\d+(\.\d+)?|indicator-\d+)$/.test(trimmed);
  if (!may || !passage || !whole || whole.href === location.href.split('#')[0]) return [];
  return [' ', element('a', { href: `${whole.href}#${trimmed}` }, name)];
}
