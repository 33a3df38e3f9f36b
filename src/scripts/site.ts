// What every page adds where scripts run: queries that no host logs, links that survive a glued-on full stop, languages that keep the
// passage, keys.
import { HITS, kept, singleKeys } from './kept.ts';

/** The first element that a selector finds. */
const first = <Found extends Element>(selector: string) => document.querySelector<Found>(selector);

const box = first<HTMLFormElement>('form[data-search]');
const input = box?.querySelector('input');
box?.addEventListener('submit', (event) => {
  event.preventDefault();
  // A longer text would make an address that no browser opens; the search page says how much of it is searched.
  const query = input!.value.slice(0, 9999);
  const action = (/\p{Script=Han}/u.test(query) && box.dataset['chinese']) || box.action;
  // On the search page itself, not ready yet, one step back is to lead to where the reader came from.
  location[action === location.href ? 'replace' : 'assign'](`${action}#${new URLSearchParams({ q: query })}`);
});

/** The script that comes when a reader acts. */
const load = () => import(first<HTMLElement>('script[data-reading]')!.dataset['reading']!);

// Toggling does not bubble: it is caught on its way down.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target as Element).matches('.actions[open]')) return;
    for (const other of document.querySelectorAll<HTMLDetailsElement>('.actions[open]')) other.open = other === target;
    void load();
  },
  true,
);

/**
 * The id of the passage being read: the one that the address names while it is in view, else the first that reaches
 * below the top of the window.
 */
function passageInView(): string {
  const inView = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 80 && top < innerHeight;
  };
  const target = first(':target');
  // At the top of the page stand the languages: who comes back to them goes on from the passage that the address names.
  if (target?.closest('.plan') && (inView(target) || scrollY < 80)) return target.id;
  if (scrollY < 80) return '';
  return Array.from(document.querySelectorAll('.plan :is(.clause, .unit, tr)[id]')).find(inView)?.id ?? '';
}

const languageLinks = first('.languages');
// The page of one passage names it in them already, as a search its question.
const plan = first('.plan :is(.clause, tr)');
for (const event of ['pointerdown', 'click']) {
  languageLinks?.addEventListener(event, ({ target }) => {
    // A browser that translates wraps the words of a link.
    const link = plan && (target as Element).closest('a');
    if (link) link.hash = passageInView();
  });
}

// What is selected can be copied with its source.
document.addEventListener('selectionchange', () => getSelection()!.isCollapsed || load());

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const opened = key === 'Escape' && first<HTMLDetailsElement>('.actions[open]');
  if (opened) {
    opened.open = false;
    opened.querySelector('summary')!.focus();
  }
  const single = !ctrlKey && !metaKey && !altKey && !(target as Element).matches('input:not([type=checkbox]), textarea');
  if (((ctrlKey || metaKey) && key === 'k') || (single && key === '/' && singleKeys())) {
    event.preventDefault();
    input?.focus();
    input?.select();
    // Where there is no room for the box, the search page has it.
    if (box && document.activeElement !== input) location.assign(box.action);
  }
});

/** Whether the address has an anchor that the page has not, or only in its own words: a printed page in a translation. */
const isLost = () => location.hash && !first(':target:not([id^=page-]:not(.page))');
addEventListener('hashchange', () => isLost() && load());
// It comes at once for such an anchor; on the page of a passage, whose list to take from stands open; and for a clause
// opened from a search result: its reader has acted.
if (isLost() || first('.take') || kept('sessionStorage', HITS)) void load();
