import { followNumbers } from './follow-numbers.ts';

followNumbers(document.querySelector('h1')!.textContent!.trim(), () =>
  Array.from(document.querySelectorAll<HTMLAnchorElement>('.figures a[data-found]')),
);
