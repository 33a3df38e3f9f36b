import { addStyles } from '../added-styles.ts';
import { element } from '../element.ts';
import { copyButton } from './copy-button.ts';
import { quotation } from './quoting.ts';

/** A selection that has not changed for so long, in milliseconds, is made. */
const MADE = 300;

/** The words of a passage that are selected, with their source, as they are copied; undefined where no passage holds the selection. */
function selected(): string | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { commonAncestorContainer: within } = selection.getRangeAt(0);
  const passage = (within instanceof Element ? within : within.parentElement)?.closest<HTMLElement>('.clause, .row');
  const actions = passage?.querySelector<HTMLElement>('.actions');
  return passage && actions ? quotation(actions, passage) : undefined;
}

/** Offers what is selected of a passage with its source, in view as long as it is selected: a clause is long, a quotation short. */
export function offerSelected(styles: string): void {
  let bar: HTMLElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    bar?.remove();
    const words = selected();
    if (!words) return;
    addStyles(styles);
    // Made now: on a phone, to touch the button may end the selection.
    bar = element(
      'div',
      { class: 'hits-bar selected' },
      copyButton('copySelected', () => words),
    );
    document.body.append(bar);
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    // Who has just copied reads that it was done.
    if (!bar?.contains(document.activeElement)) waiting = setTimeout(show, MADE);
  });
  show();
}
