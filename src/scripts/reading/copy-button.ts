import type { ActionsWords } from '../../words/zh/actions.ts';
import { element } from '../element.ts';

/** How long a button says what it did, in milliseconds. */
const SAID = 2000;

/** A button that copies a text and says that it did, to the eye and to a listener. */
export function copyButton(label: string, text: () => string, words: ActionsWords): HTMLElement {
  const button = element('button', { type: 'button', 'aria-live': 'polite' }, label);
  const say = (said: string) => {
    button.textContent = said;
    setTimeout(() => (button.textContent = label), SAID);
  };
  button.addEventListener('click', () => {
    // Where a page is not served securely there is no clipboard.
    const copied = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error());
    copied.then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  });
  return button;
}
