import type { SearchPage } from './hit.ts';

/**
 * What is published for a scan: all pages in one file, with the digest that the page which searches it knows. It is JSON that has each
 * page on a line of its own, so that it can be read as it comes.
 */
export interface SearchFile {
  version: string;
  pages: SearchPage[];
}

/** The text that came is that of another build than the page's: nothing may be said of it. */
export class EditionChanged extends Error {}

const END = ']}';

/** A text as it is published. */
export const asLines = ({ version, pages }: SearchFile): string =>
  `{"version":"${version}","pages":[\n${pages.map((page) => JSON.stringify(page)).join(',\n')}\n${END}`;

/**
 * Reads a text of the given version; `came` is told, as more comes, all the pages that have. Throws when it is of another version
 * (EditionChanged), no text, or breaks off.
 */
export async function readText(response: Response, version: string, came: (pages: readonly SearchPage[]) => void): Promise<SearchPage[]> {
  const pages: SearchPage[] = [];
  let head: string | undefined;
  let last = '';
  for await (const lines of linesOf(response.body!)) {
    for (const line of lines) {
      if (head === undefined) checkHead((head = line), version, response.url);
      else if (line !== END) pages.push(JSON.parse(line.replace(/,$/, '')) as SearchPage);
      last = line;
    }
    came(pages);
  }
  if (last !== END) throw new Error(`${response.url}: the text breaks off`);
  return pages;
}

function checkHead(line: string, version: string, address: string): void {
  const own = /^\{"version":"(.*?)"/.exec(line)?.[1];
  if (own === undefined) throw new Error(`${address}: no text`);
  if (own !== version) throw new EditionChanged(`${address} is version ${own}, the page ${version}`);
}

/** The whole lines of a file as they come, however its bytes are cut. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let begun = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      const lines = (begun + decoder.decode(value, { stream: !done })).split('\n');
      begun = lines.pop()!;
      if (done) return yield begun ? [begun] : [];
      yield lines;
    }
  } finally {
    // What has broken off cannot be cancelled any more.
    reader.cancel().catch(() => {});
  }
}
