// The contents: headings are filtered as a reader types; what is sent goes to the search, which knows pages and numbers as well.
import { fold } from '../../search/fold.ts';
import { destinationOf } from '../../search/go-to.ts';
import { searchAddress } from '../ask.ts';

const form = document.querySelector<HTMLFormElement>('#find-heading')!;
const input = form.querySelector('input')!;
const found = document.querySelector<HTMLElement>('#headings-found')!;
const parts = Array.from(document.querySelectorAll<HTMLDetailsElement>('.contents-part'));
const folded = (element: Element | null) =>
  fold(element?.textContent ?? '')
    .folded.replace(/\s+/g, ' ')
    .trim();

/** A heading of a chapter or section, with what it can be found by. */
const entries = Array.from(document.querySelectorAll<HTMLElement>('.contents-part .entry'), (element) => ({
  item: element.closest('li')!,
  number: folded(element.querySelector('.short')),
  page: Number(folded(element.querySelector('.printed'))),
  text: folded(element.querySelector('a')),
}));
type Entry = (typeof entries)[number];

/** The headings that a printed page has, with the one that it begins in. */
function onPage(page: number): Entry[] {
  const [before] = entries.filter((entry) => entry.page < page).reverse();
  return entries.filter((entry) => entry.page === page || entry === before);
}

/** The headings that a query means: of a page or a number, else those with its words. */
function named(query: string): Entry[] {
  if (/^[\d.]+$/.test(query)) {
    const numbered = entries.filter(({ number }) => number === query || number.startsWith(`${query}.`));
    return [...new Set([...numbered, ...(/^\d+$/.test(query) ? onPage(Number(query)) : [])])];
  }
  const destination = destinationOf(query);
  if (destination && 'page' in destination) return onPage(destination.page);
  if (destination) return entries.filter(({ number }) => `${destination.id}.`.startsWith(`${number}.`));
  return entries.filter(({ text }) => query.split(' ').every((word) => text.includes(word)));
}

/** A longer text than any heading, in characters, is in none. */
const LONGEST = 300;

input.addEventListener('input', () => {
  const query = fold(input.value.trim().slice(0, LONGEST + 1))
    .folded.replace(/\s+/g, ' ')
    .trim();
  const shown = query.length > LONGEST ? [] : query ? named(query) : entries;
  // A section shows under its chapter, a chapter with all that stands in it.
  const items = shown.map(({ item }) => item);
  for (const { item } of entries) item.hidden = !items.some((each) => each.contains(item) || item.contains(each));
  for (const part of parts) {
    part.hidden = !items.some((item) => part.contains(item));
    part.open = query !== '';
  }
  found.textContent = query && found.dataset['rows']!.split('%s').join(String(shown.length));
});

/**
 * Where a chapter, a section or a clause is read by its number, in the edition of these contents; undefined where no heading has it.
 * Whether it has the clause, the page of the heading says.
 */
function numberedAddress(asked: string): string | undefined {
  const [, chapter, section] = /^(\d+)\.(\d+)\.\d+$/.exec(asked) ?? [];
  const heading = !chapter ? asked : section === '0' ? chapter : `${chapter}.${section}`;
  const entry = entries.find(({ number }) => number === heading);
  return entry && entry.item.querySelector('a')!.href + (chapter ? `#${asked}` : '');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = input.value.trim();
  const address = numberedAddress(asked);
  if (address) return location.assign(address);
  // A number that no heading has is that of a printed page.
  location.assign(/^\d+$/.test(asked) ? `${form.action}#q=${encodeURIComponent(`p. ${asked}`)}` : searchAddress(form, asked));
});

// Where the stylesheet cannot open what is folded for paper.
addEventListener('beforeprint', () => {
  for (const part of parts) part.open = true;
});
