import type { Language } from '../../editions.ts';
import { actionsWordsOf } from '../../words/actions.ts';
import type { ActionsWords } from '../../words/zh/actions.ts';
import { element } from '../element.ts';
import { pageLanguages } from '../page-languages.ts';

type LabelWords = Pick<ActionsWords, 'copyLink' | 'copyQuotation' | 'copySelected' | 'copyCitation' | 'copied' | 'notCopied'>;

/** A phrase as the page would have it: in its language, or each of a parallel edition's in its own. */
const inEachLanguage = (say: (language: Language) => string): (string | Node)[] =>
  pageLanguages().map((language, i) => (i ? element('span', { lang: language.lang }, ` · ${say(language)}`) : say(language)));

/** How long a button says what it did, in milliseconds. */
const SAID = 2000;

/** A button that copies a text and says that it did, to the eye and to a listener, in the languages of the page. */
export function copyButton(label: keyof LabelWords, text: () => string): HTMLElement {
  const button = element('button', { type: 'button', 'aria-live': 'polite' });
  const show = (said: keyof LabelWords) => button.replaceChildren(...inEachLanguage((language) => actionsWordsOf(language)[said]));
  const say = (said: keyof LabelWords) => {
    show(said);
    setTimeout(() => show(label), SAID);
  };
  show(label);
  button.addEventListener('click', () => {
    // Where a page is not served securely there is no clipboard; what is empty was not copied.
    const taken = text();
    const copied = (taken && navigator.clipboard?.writeText(taken)) || Promise.reject(new Error());
    copied.then(
      () => say('copied'),
      () => say('notCopied'),
    );
  });
  return button;
}
