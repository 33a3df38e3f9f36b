import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../../../src/html/passage.ts';
import { paragraphs, type Section } from './text.ts';

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pagefind</title><link rel="icon" href="data:,">
<script src="ask.js" type="module"></script><ol></ol></html>`;

// As Pagefind's own guide has it: the first five results are loaded; each is shown when it is there.
const script = `import * as pagefind from './pagefind/pagefind.js';
const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'));
for (const result of results.slice(0, 5)) {
  const item = document.createElement('li');
  document.querySelector('ol').append(item);
  result.data().then(({ url, meta, excerpt }) => {
    item.innerHTML = '<a href="' + url + '">' + meta.title + '</a> ' + excerpt;
    item.className = 'hit';
  });
}
`;

/** Pagefind as it comes: its default index, one page a section, and its own interface on an almost empty page. */
export async function writePagefind(sections: readonly Section[], folder: string): Promise<void> {
  mkdirSync(folder);
  const { index } = await pagefind.createIndex();
  for (const section of sections) {
    await index!.addHTMLFile({
      url: section.address,
      content: `<html lang="zh-CN"><body><h1>${escapeHtml(section.title)}</h1>${paragraphs(section)}</body></html>`,
    });
  }
  await index!.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  for (const [name, body] of Object.entries({ 'index.html': page, 'ask.js': script })) writeFileSync(join(folder, name), body);
}
