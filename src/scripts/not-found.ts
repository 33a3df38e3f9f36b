// The page of addresses that do not exist: what the address seems to ask for, what there is, where to look. It offers, and goes nowhere.
import { languages, type Language } from '../editions.ts';
import { nameKindOf, nameOfId } from '../words/names.ts';
import { notFoundWordsOf } from '../words/not-found.ts';
import type { NotFoundWords } from '../words/zh/not-found.ts';
import { searchAddress } from './ask.ts';
import { element } from './element.ts';
import { readAsked } from './not-found/asked.ts';
import { offersFor, type Known, type Offer } from './not-found/offers.ts';

const place = document.querySelector<HTMLElement>('#asked')!;
const known: Known = JSON.parse(place.dataset['known']!);
const root = place.dataset['root']!;
const searches: Record<string, string> = JSON.parse(place.dataset['searches']!);

/** What an address says; as it stands where it is no valid encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is offered, said in a language, with its way. */
function said(offer: Offer, language: Language): HTMLElement {
  const words = notFoundWordsOf(language);
  switch (offer.kind) {
    case 'page':
      return element('a', { href: offer.href }, words.page(offer.page));
    case 'no-page':
      return element('span', {}, words.noPage(offer.page, offer.last));
    case 'none':
      return element('span', {}, words.none(nameOfId(offer.id, words.names)) + holds(offer, words));
    default:
      return element('a', { href: offer.href }, nameOfId(offer.id, words.names));
  }
}

/** What there is where something was looked for in vain; clauses and sections by their numbers alone, as the plan's text has them. */
function holds({ unit, ids }: Extract<Offer, { kind: 'none' }>, words: NotFoundWords): string {
  const [first, last] = [ids[0], ids[ids.length - 1]];
  if (!first || !last) return '';
  const kind = nameKindOf(first);
  const name = (id: string) => (kind === 'passage' || kind === 'section' ? id : nameOfId(id, words.names));
  return ` ${words.has(unit && nameOfId(unit, words.names), ids.length, name(first), name(last), kind)}`;
}

function show(): void {
  const asked = readAsked(decoded(location.pathname.slice(root.length) + location.hash).slice(0, 200), Object.keys(known.editions));
  const { edition, address, words } = asked;
  place.replaceChildren();
  // Who asked for an edition reads its language; who did not may read any.
  const own = edition ? languages.filter(({ tag }) => known.editions[edition]!.languages.includes(tag)) : languages;
  for (const language of own) {
    const says = notFoundWordsOf(language);
    const offers = offersFor(asked, edition ?? language.tag, known).map((offer) => said(offer, language));
    const search = words && element('a', { href: `${searches[language.tag]}#q=${encodeURIComponent(words)}` }, says.search(words));
    const items = [...offers, search].filter((each) => each instanceof HTMLElement);
    place.append(
      element(
        'section',
        { lang: language.lang },
        element('p', { class: 'quiet' }, says.asked(root + address)),
        element('ul', {}, ...items.map((item) => element('li', {}, item))),
      ),
    );
  }
}
if (location.pathname !== root) {
  show();
  // Another anchor asks for something else, and loads nothing.
  addEventListener('hashchange', show);
}

for (const form of document.querySelectorAll<HTMLFormElement>('.not-found form')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(searchAddress(form, form.querySelector('input')!.value));
  });
}
