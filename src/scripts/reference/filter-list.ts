import { keepInEntry, keptInEntry } from '../entry.ts';
import { folded, LONGEST, typedWords } from './folded.ts';
import { sayCount } from './say-count.ts';

/**
 * Lets the words typed into the form `id` narrow a list: a row shows where it has all of them, in whichever language, or in the other
 * names that it bears as data-known. A group that holds no such row is hidden, and so are the ways that lead to it; a folded one that does
 * is opened; what bears data-count in it says how many of its rows show. A row that bears data-called shows alone where all that is typed
 * is that, or the number in it. The form says how many there are in all, or that there is none, and shows all again.
 */
export function filterList(id: string, rowSelector: string, groupSelector: string): void {
  const form = document.getElementById(id) as HTMLFormElement;
  const typed = form.querySelector('input')!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const all = form.querySelector<HTMLElement>('[type=reset]')!;
  // As it was written: a browser that translates the page takes the words away, which may be looked for still.
  const rows = Array.from(document.querySelectorAll<HTMLElement>(rowSelector), (row) => ({
    row,
    written: folded(`${row.textContent} ${row.dataset['known'] ?? ''}`),
    said: '',
    folded: '',
  }));
  const groups = Array.from(document.querySelectorAll<HTMLElement>(groupSelector), (group) => ({
    group,
    own: rows.filter(({ row }) => group.contains(row)),
    count: group.querySelector('[data-count]'),
    ways: waysInto(group),
  }));
  /** The folded groups that the reader had open before the list was narrowed. */
  let opened: Set<HTMLElement> | undefined;

  function apply(): void {
    const asked = typed.value.trim();
    // A text that is longer than a row is in none, and no row is called by it.
    const tooLong = asked.length > LONGEST;
    const words = typedWords(asked);
    const name = tooLong ? '' : folded(asked);
    const called = rows.filter(({ row }) => isCalled(row, name));
    for (const each of rows)
      each.row.hidden = called.length ? !called.includes(each) : tooLong || !words.every((word) => holds(each, word));
    showGroups(words.length > 0);
    const shown = shownOf(rows);
    all.hidden = words.length === 0;
    status.textContent = shown
      ? status.dataset['rows']!.replace('%s', String(shown))
      : status.dataset['none']!.split('%s').join(shortened(asked));
  }

  function showGroups(narrowed: boolean): void {
    if (narrowed) opened ??= new Set(groups.map(({ group }) => group).filter((group) => group.hasAttribute('open')));
    for (const { group, own, count, ways } of groups) {
      const shown = shownOf(own);
      for (const each of [group, ...ways]) each.hidden = shown === 0;
      sayCount(count, shown, own.length);
      if (opened && group instanceof HTMLDetailsElement) group.open = narrowed || opened.has(group);
    }
    if (!narrowed) opened = undefined;
  }

  /** Browsers restore no field that they are not to complete. */
  const remember = () => keepInEntry('typed', typed.value.slice(0, LONGEST));

  form.hidden = false;
  const before = keptInEntry('typed');
  if (typeof before === 'string') typed.value ||= before;
  form.addEventListener('input', () => {
    // What it narrows is laid out otherwise from now on (styles/reference/folds.css).
    form.classList.add('typed');
    apply();
    remember();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The field is empty once the event is over.
  form.addEventListener('reset', () => setTimeout(() => (apply(), remember())));
  // What a reader typed is there again when they come back from one of the rows.
  addEventListener('pageshow', apply);
  // An entry that the address names is there to be seen, whatever was typed.
  addEventListener('hashchange', () => {
    if (document.querySelector(':target')?.closest('[hidden]')) form.reset();
    apply();
  });
  apply();
}

const isCalled = ({ dataset: { called } }: HTMLElement, asked: string) =>
  called !== undefined && asked !== '' && [folded(called), called.replace(/\D/g, '')].includes(asked);

/** Whether a row has a word as it was written, or as a browser that translates says it now. */
function holds(each: { row: HTMLElement; written: string; said: string; folded: string }, word: string): boolean {
  if (each.written.includes(word)) return true;
  const said = each.row.textContent!;
  if (said !== each.said) Object.assign(each, { said, folded: folded(said) });
  return each.folded.includes(word);
}

/** The links above a list that lead into one of its groups. */
const waysInto = (group: HTMLElement) =>
  [...document.querySelectorAll<HTMLAnchorElement>('.jump a')].filter((way) =>
    group.contains(document.getElementById(way.getAttribute('href')!.slice(1))),
  );

/** A text as a sentence can hold it. */
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const shownOf = (rows: readonly { row: HTMLElement }[]) => rows.filter(({ row }) => !row.hidden).length;
