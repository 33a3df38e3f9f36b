import { pageLanguage } from './page-data.ts';

/** How long a composition rests before it is taken for words on a page whose language an input method composes, in milliseconds. */
const RESTS = 1000;

/**
 * Calls `answer` with each change of a field. Under composition it is called for Latin words alone, as phones compose them: what a keyboard
 * with keys of its own composes is not finished (pinyin stands in Latin letters), and on a Chinese page it may not be, so that it has to
 * rest first. Other scripts are answered when their composition ends.
 */
export function onTyped(input: HTMLInputElement, answer: () => void): void {
  let keys = false;
  let timer = 0;
  const now = () => {
    clearTimeout(timer);
    answer();
  };
  // The keys of a phone's screen have no code.
  input.addEventListener('keydown', ({ code }) => {
    keys = Boolean(code) && code !== 'Unidentified';
  });
  input.addEventListener('input', (event) => {
    const { isComposing, data } = event as InputEvent;
    clearTimeout(timer);
    if (!isComposing) return answer();
    if (keys || !/^[\p{Script=Latin}\p{M}\p{Nd}'’-]+$/u.test(data ?? input.value)) return;
    if (pageLanguage.lang.startsWith('zh')) timer = window.setTimeout(answer, RESTS);
    else answer();
  });
  input.addEventListener('compositionend', now);
}
