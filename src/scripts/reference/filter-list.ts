import { choicesOf, keepInAddress, sayShown } from './form-address.ts';

/** Small letters, Chinese of full and half width alike, accents aside: as words are compared. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
const wordsIn = (text: string) => folded(text).split(/\s+/).filter(Boolean);

/**
 * Lets the form `id` narrow a list: a row shows where it has all the words typed, in either language, and where every choice is among the
 * words of its data-{key}. A group that holds no such row is hidden, a folded one that does is opened; what bears data-count in it says
 * how many show. In the form, #{id}-count says how many in all, #{id}-none that there is none.
 */
export function filterList(id: string, rowSelector: string, groupSelector: string): void {
  const form = document.getElementById(id) as HTMLFormElement;
  const count = document.getElementById(`${id}-count`)!;
  const none = document.getElementById(`${id}-none`);
  const typed = form.querySelector<HTMLInputElement>('input[type=search]');
  // As it was written: a browser that translates the page takes the words away, which may be looked for still.
  const rows = Array.from(document.querySelectorAll<HTMLElement>(rowSelector), (row) => ({ row, written: folded(row.textContent!) }));
  const groups = Array.from(document.querySelectorAll<HTMLElement>(groupSelector), (group) => ({
    group,
    rows: rows.filter(({ row }) => group.contains(row)),
    count: group.querySelector('[data-count]'),
  }));
  /** The folded groups that the reader had open before the list was narrowed. */
  let opened: Set<HTMLElement> | undefined;

  function apply(): void {
    const words = wordsIn(typed?.value ?? '');
    const choices = choicesOf(form);
    const narrowed = words.length + choices.length > 0;
    for (const { row, written } of rows) {
      const chosen = choices.every(([key, value]) => row.getAttribute(`data-${key}`)!.split(' ').includes(value));
      // Once translated it says other words, too.
      const said = words.length ? `${written} ${folded(row.textContent!)}` : '';
      row.hidden = !chosen || !words.every((word) => said.includes(word));
    }
    foldGroups(narrowed);
    const shown = rows.filter(({ row }) => !row.hidden).length;
    sayShown(count, shown);
    if (!none) return;
    none.hidden = shown > 0;
    none.firstElementChild!.textContent = none.dataset['none']!.replace('%s', typed?.value.trim() ?? '');
  }

  function foldGroups(narrowed: boolean): void {
    if (narrowed && !opened) opened = new Set(groups.map(({ group }) => group).filter((group) => group.hasAttribute('open')));
    for (const { group, rows: all, count: own } of groups) {
      const shown = all.filter(({ row }) => !row.hidden).length;
      group.hidden = shown === 0;
      if (own) own.textContent = shown < all.length ? `${shown}/${all.length}` : String(all.length);
      if (opened && group instanceof HTMLDetailsElement) group.open = narrowed || opened.has(group);
    }
    if (!narrowed) opened = undefined;
  }

  form.hidden = false;
  typed?.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty once the event is over.
  form.addEventListener('reset', () => setTimeout(apply));
  // What a reader typed is there again when they come back from one of the rows.
  addEventListener('pageshow', apply);
  // An entry that the address names is there to be seen, whatever was typed.
  addEventListener('hashchange', () => {
    if (typed && document.querySelector(':target')?.closest('[hidden]')) typed.value = '';
  });
  keepInAddress(form, apply)();
}
