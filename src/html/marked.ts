import { escapeHtml } from './passage.ts';

/** The HTML of a text with some of its places marked; places that overlap the one before are left out. */
export function markedHtml(text: string, places: readonly { start: number; end: number }[]): string {
  let html = '';
  let at = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
