/** Small letters, Chinese of full and half width alike, accents aside: as words are compared. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/**
 * Lets the words typed into the form `id` narrow a list: a row shows where it has all of them, in whichever language. A group that holds no
 * such row is hidden, a folded one that does is opened; what bears data-count in it says how many of its rows show. The form says how many
 * there are in all, or that there is none, and shows all again.
 */
export function filterList(id: string, rowSelector: string, groupSelector: string): void {
  const form = document.getElementById(id) as HTMLFormElement;
  const typed = form.querySelector('input')!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const all = form.querySelector<HTMLElement>('[type=reset]')!;
  // As it was written: a browser that translates the page takes the words away, which may be looked for still.
  const rows = Array.from(document.querySelectorAll<HTMLElement>(rowSelector), (row) => ({ row, written: folded(row.textContent!) }));
  const groups = Array.from(document.querySelectorAll<HTMLElement>(groupSelector), (group) => ({
    group,
    own: rows.filter(({ row }) => group.contains(row)),
    count: group.querySelector('[data-count]'),
  }));
  /** The folded groups that the reader had open before the list was narrowed. */
  let opened: Set<HTMLElement> | undefined;

  function apply(): void {
    const words = folded(typed.value).split(/\s+/).filter(Boolean);
    for (const { row, written } of rows) {
      // Once translated it says other words, too.
      const said = words.length ? `${written} ${folded(row.textContent!)}` : '';
      row.hidden = !words.every((word) => said.includes(word));
    }
    showGroups(words.length > 0);
    const shown = shownOf(rows);
    all.hidden = words.length === 0;
    status.textContent = shown ? status.dataset['rows']!.replace('%s', String(shown)) : status.dataset['none']!.replace('%s', typed.value);
  }

  function showGroups(narrowed: boolean): void {
    if (narrowed) opened ??= new Set(groups.map(({ group }) => group).filter((group) => group.hasAttribute('open')));
    for (const { group, own, count } of groups) {
      const shown = shownOf(own);
      group.hidden = shown === 0;
      if (count) count.textContent = shown < own.length ? `${shown}/${own.length}` : String(own.length);
      if (opened && group instanceof HTMLDetailsElement) group.open = narrowed || opened.has(group);
    }
    if (!narrowed) opened = undefined;
  }

  /** Browsers restore no field that they are not to complete. */
  const remember = () => history.replaceState({ ...history.state, typed: typed.value }, '');

  form.hidden = false;
  typed.value ||= ((history.state ?? {}) as { typed?: string }).typed ?? '';
  form.addEventListener('input', () => (remember(), apply()));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The field is empty once the event is over.
  form.addEventListener('reset', () => setTimeout(() => (remember(), apply())));
  // What a reader typed is there again when they come back from one of the rows.
  addEventListener('pageshow', apply);
  // An entry that the address names is there to be seen, whatever was typed.
  addEventListener('hashchange', () => {
    if (document.querySelector(':target')?.closest('[hidden]')) form.reset();
    apply();
  });
  apply();
}

const shownOf = (rows: readonly { row: HTMLElement }[]) => rows.filter(({ row }) => !row.hidden).length;
