import { isChinese } from '../../search/is-chinese.ts';
import { sentWords } from '../search/sent-words.ts';
import { keepSentHit } from '../search/session.ts';

/**
 * A hit that was opened in another tab, or sent: its words came with the address, which becomes the permanent one; they are kept for the
 * tab, as those of a search are.
 */
export function receiveHit(): void {
  receive();
  addEventListener('hashchange', receive);
}

function receive(): void {
  const sent = sentWords(location.hash);
  if (!sent || !document.getElementById(sent.anchor)) return;
  const box = document.querySelector<HTMLFormElement>('form[data-search]');
  const query = sent.words.join(' ');
  const searchPage = (isChinese(query) && box?.dataset['chinese']) || box?.action || '';
  const back = new URL(`${searchPage}#${new URLSearchParams({ q: query })}`, location.href).href;
  if (query) keepSentHit(`${location.href.split('#')[0]}#${sent.anchor}`, sent.words, back);
  location.replace(`#${sent.anchor}`);
}
