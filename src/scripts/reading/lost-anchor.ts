// An address whose anchor does not stand on the page: what was glued on by a chat program is taken off; else the page says so and leads on.
import { languages } from '../../editions.ts';
import { actionsWordsOf } from '../../words/actions.ts';
import { element } from '../element.ts';

/** What an address says; as it stands where it is no valid encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const asked = decoded(location.hash.slice(1));
// #3.1.2。 is the clause with the stop of the sentence that the link stood in.
const trimmed = asked.replace(/[^\w-]+$/u, '');
if (document.getElementById(asked)) {
  // An anchor in another encoding than the browser's own, or a text fragment: it has been found.
} else if (document.getElementById(trimmed)) location.replace(`#${trimmed}`);
else if (/^[\w.-]{1,40}$/.test(trimmed)) sayWhatStands();

function sayWhatStands(): void {
  const ids = Array.from(document.querySelectorAll('main .clause[id]'), ({ id }) => id);
  const language = languages.find(({ lang }) => lang === document.documentElement.lang);
  if (!ids.length || !language) return;
  const [first, last] = [ids[0]!, ids.at(-1)!];
  const links = [...new Set([first, last])].map((id) => element('a', { href: `#${id}` }, id));
  const said = actionsWordsOf(language).noSuchAnchor(trimmed, first, last);
  const notice = element('p', { class: 'notice', role: 'status', 'data-edition': '' }, said, ...links.flatMap((link) => [' ', link]));
  document.querySelector('main')!.prepend(notice);
  scrollTo(0, 0);
}
