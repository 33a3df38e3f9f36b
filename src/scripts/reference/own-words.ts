import { once } from '../../search/once.ts';
import type { SearchFile } from '../../search/text-file.ts';
import { element } from '../element.ts';

/**
 * Folds a passage's words in the page's own language between its heading and what is quoted of it in the plan's, instead of the link to
 * them. They are read from the file that search reads, when the first is unfolded; where they cannot be had, the link stands there.
 */
export function ownWordsFrom(address: string): (link: HTMLAnchorElement, passage: HTMLElement) => void {
  const cells = once(async () => {
    const { pages } = (await (await fetch(address)).json()) as SearchFile;
    return new Map(pages.flatMap(({ passages }) => passages.map(({ id, cells }) => [id, cells] as const)));
  });
  return (link, passage) => {
    const fold = element('details', { class: 'own-words' }, element('summary', {}, link.textContent!));
    const unfold = async () => {
      const words = await cells()
        .then((known) => known.get(passage.dataset['passage']!)!.map((text) => element('p', { class: 'said' }, text)))
        .catch(() => [link]);
      fold.append(...words);
    };
    fold.addEventListener('toggle', () => void unfold(), { once: true });
    link.remove();
    passage.firstElementChild!.after(fold);
  };
}
