// The contents: headings are filtered as a reader types; what is sent goes to the search, which knows pages and numbers as well.
import { fold } from '../../search/fold.ts';
import { searchAddress } from '../ask.ts';
import { namedIn } from './headings.ts';

const form = document.querySelector<HTMLFormElement>('#find-heading')!;
const input = form.querySelector('input')!;
const found = document.querySelector<HTMLElement>('#headings-found')!;
const parts = Array.from(document.querySelectorAll<HTMLDetailsElement>('.contents-part'));
const folded = (element: Element | null) =>
  fold(element?.textContent ?? '')
    .folded.replace(/\s+/g, ' ')
    .trim();

const lastPage = Number(form.dataset['pages']);
const entries = Array.from(document.querySelectorAll<HTMLElement>('.contents-part .entry'), (element) => ({
  item: element.closest('li')!,
  number: folded(element.querySelector('.short')),
  page: Number(folded(element.querySelector('.printed'))),
  text: folded(element.querySelector('a')),
}));

/** A longer text than any heading, in characters, is in none. */
const LONGEST = 300;

/** What stands in the field, and what it names. */
function asked() {
  const query = fold(input.value.trim().slice(0, LONGEST + 1))
    .folded.replace(/\s+/g, ' ')
    .trim();
  return { query, ...(query.length > LONGEST ? { headings: [] } : namedIn(query, entries, lastPage)) };
}

/** Shows the headings that are named, or says what Enter looks up, or that no such page is printed. */
function show(): void {
  const { query, headings, clause, noPage } = asked();
  // A section shows under its chapter, a chapter with all that stands in it.
  const items = headings.map(({ item }) => item);
  for (const { item } of entries) item.hidden = !items.some((each) => each.contains(item) || item.contains(each));
  for (const part of parts) {
    part.hidden = !items.some((item) => part.contains(item));
    part.open = query !== '';
  }
  const said = noPage !== undefined ? 'noPage' : clause ? 'clause' : 'rows';
  found.textContent = query && found.dataset[said]!.split('%s').join(clause ?? String(noPage ?? headings.length));
}
input.addEventListener('input', show);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { query, exact, clause, noPage } = asked();
  if (noPage !== undefined) return show();
  if (exact) return location.assign(exact.item.querySelector('a')!.href + (clause ? `#${clause}` : ''));
  // A number that no heading has is that of a printed page, or a year.
  const page = /^\d+$/.test(query) && Number(query) <= lastPage;
  location.assign(page ? `${form.action}#q=${encodeURIComponent(`p. ${query}`)}` : searchAddress(form, input.value.trim()));
});

// Where the stylesheet cannot open what is folded for paper.
addEventListener('beforeprint', () => {
  for (const part of parts) part.open = true;
});
