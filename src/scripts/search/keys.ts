import { keep, SHORTCUTS, singleKeys } from '../kept.ts';
import { slot } from './slots.ts';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows go from the box through the hits and back; Enter opens, as on every link. */
export function moveWithArrows(input: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (!step || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [input, ...document.querySelectorAll<HTMLAnchorElement>('.hit')].filter((stop) => stop.checkVisibility?.() ?? true);
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Single keys as shortcuts are the reader's choice: they can clash with a screen reader's or a speech program's. */
export function offerShortcuts(): void {
  const offer = slot('search-shortcuts');
  const box = offer.querySelector('input')!;
  box.checked = singleKeys();
  box.addEventListener('change', () => keep('localStorage', SHORTCUTS, box.checked ? 'on' : null));
  const kept = keep('localStorage', SHORTCUTS, box.checked ? 'on' : null);
  // A browser that keeps nothing cannot keep this choice, and where a finger is all that points there are no keys.
  offer.hidden = !kept || matchMedia('(hover: none) and (pointer: coarse)').matches;
}
