import { languagesBeside, type Language } from '../../editions.ts';
import { plainTextOf } from '../../documents/plain-text.ts';
import type { Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { copy } from './clipboard.ts';
import { hitOfLink, nameOf } from './hits-view.ts';
import { words } from './page-data.ts';
import { renditionText } from './rendition-view.ts';
import type { Renditions } from './renditions.ts';
import { documentOfOne } from './take-document.ts';
import type { TakenPassage } from './take-passage.ts';
import { button } from './take-view.ts';
import { takingWords } from './taking-words.ts';

/** How many hits are seen to before the page is drawn again. */
const AT_ONCE = 40;

/** What can be done with each hit, below its words: copied with its source, shown in another language, which may stand there at once. */
export async function offerAtHits(
  into: HTMLElement,
  language: Language,
  renditions: Renditions,
  taken: (hit: Hit) => Promise<TakenPassage>,
  current: () => boolean,
): Promise<void> {
  for (const [i, place] of [...into.querySelectorAll<HTMLElement>('.at-hit:empty')].entries()) {
    if (i % AT_ONCE === 0) await new Promise((resume) => setTimeout(resume));
    if (!current()) return;
    const hit = hitOfLink.get(place.parentElement!.querySelector('a.hit')!)!;
    const done = element('span', { role: 'status' });
    const choices = languagesBeside(language).map((to) => renditionButton(place, hit, to, renditions));
    const buttons = [copyButton(hit, taken, done), ...choices];
    for (const each of buttons) each.setAttribute('aria-label', takingWords().of(each.textContent!, numbered(hit)));
    place.append(...buttons, done);
    if (renditions.beside) await showRendition(place, hit, renditions.beside, renditions);
  }
}

/** What a passage is called among others: a heading that has no number, by its words. */
function numbered(hit: Hit): string {
  const name = nameOf(hit);
  return /\d/.test(name) ? name : hit.passage.cells[0]!;
}

function copyButton(hit: Hit, taken: (hit: Hit) => Promise<TakenPassage>, done: HTMLElement): HTMLButtonElement {
  const copyHit = async () => {
    const document = taken(hit).then(documentOfOne);
    await copy(document, document.then(plainTextOf));
    return hit.passage.kind === 'note' ? takingWords().copied(0, 1) : takingWords().copied(1, 0);
  };
  return button(takingWords().copyOne, copyHit, done, takingWords().notCopied);
}

/** Shows a hit in another language below it, and hides it again. */
function renditionButton(place: HTMLElement, hit: Hit, to: Language, renditions: Renditions): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-expanded': 'false', 'data-also': to.tag }, takingWords().language(to.tag));
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-expanded') === 'false') void showRendition(place, hit, to, renditions);
    else {
      made.setAttribute('aria-expanded', 'false');
      place.querySelector(`.words[data-also=${to.tag}]`)?.remove();
    }
  });
  return made;
}

async function showRendition(place: HTMLElement, hit: Hit, to: Language, renditions: Renditions): Promise<void> {
  const chosen = place.querySelector(`button[data-also=${to.tag}]`)!;
  chosen.setAttribute('aria-expanded', 'true');
  const text = await renditions.of(hit, to).then(
    (rendition) => renditionText(rendition, to),
    () => element('p', {}, words.failed),
  );
  if (chosen.getAttribute('aria-expanded') === 'true') place.append(text);
}
