import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from './text.ts';

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Plain</title><link rel="icon" href="data:,">
<script src="scan.js" defer></script><ol></ol></html>`;

const script = `const query = new URLSearchParams(location.search).get('q');
fetch('plan.txt').then((response) => response.text()).then((text) => {
  for (const line of text.split('\\n')) {
    if (line.indexOf(query) < 0) continue;
    const item = document.createElement('li');
    item.className = 'hit';
    item.textContent = line;
    document.querySelector('ol').append(item);
  }
});
`;

/** The least that can be done: a text file, scanned by indexOf on an almost empty page. */
export function writePlain(sections: readonly Section[], folder: string): void {
  mkdirSync(folder);
  const lines = sections.flatMap(({ passages }) => passages.map(({ id, text }) => `${id}\t${text.replace(/\s+/g, ' ')}`));
  for (const [name, body] of Object.entries({ 'index.html': page, 'scan.js': script, 'plan.txt': lines.join('\n') }))
    writeFileSync(join(folder, name), body);
}
