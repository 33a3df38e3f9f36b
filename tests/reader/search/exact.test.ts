import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright';
import { HIT_KINDS } from '../../../src/search/hit.ts';
import { asLines, type SearchFile } from '../../../src/search/text-file.ts';
import { searchEn } from '../../../src/words/en/search.ts';
import { searchZh } from '../../../src/words/zh/search.ts';
import { LANGUAGES } from '../../kit/languages.ts';
import { held, nowhere, numbers, reference, texts, type Tag } from '../../kit/search-questions.ts';
import { publishedFile } from '../../kit/search-text.ts';
import { seeded } from '../../kit/seeded.ts';
import type { Drawn } from '../../search/queries.ts';
import type { TextPage } from '../../search/reference.ts';
import { test, url, type Open } from '../site.ts';

interface Shown {
  status: string;
  hits: string[];
}

const TEXT_FILES = /\/search\/(zh|en)\.json$/;
const words = { zh: searchZh, en: searchEn };
const NOTHING = { zh: '中没有', en: ' does not contain ' };

/** What the page shows for each query, asked one after another by the page's address. */
const ask = (page: Page, queries: readonly string[]): Promise<Shown[]> =>
  page.evaluate(async (all) => {
    const results = document.getElementById('search-results')!;
    const shown: Shown[] = [];
    document.body.hidden = true; // What is not drawn is answered sooner.
    for (const query of all) {
      await new Promise((asked) => {
        addEventListener('hashchange', asked, { once: true });
        location.hash = `q=${encodeURIComponent(query)}`;
      });
      await new Promise<void>((answered) => {
        const look = () => results.getAttribute('aria-busy') === 'false' && (observer.disconnect(), answered());
        const observer = new MutationObserver(look);
        observer.observe(results, { attributes: true });
        look();
      });
      const hits = [...results.querySelectorAll<HTMLAnchorElement>('a.hit')].map(
        // What stands behind the anchor are the words to be marked there.
        (link) => `${link.dataset['id']} ${link.getAttribute('href')!.split('&')[0]}`,
      );
      shown.push({ status: document.getElementById('search-status')!.textContent!, hits });
    }
    return shown;
  }, queries);

/**
 * How what is shown differs from the reference: in the hits, each once; in the counts of kinds and occurrences; nothing when it does not.
 */
function difference(query: string, { status, hits }: Shown, reader: Tag): string | undefined {
  const wanted = reference(query, reader);
  const links = wanted.hits.map(({ id, href }) => `${id} ${href}`);
  const kinds = HIT_KINDS.map((kind) => [kind, wanted.hits.filter((hit) => hit.kind === kind).length] as const).filter(
    ([, count]) => count,
  );
  const counted = words[reader].found(
    wanted.told,
    kinds.map(([kind, count]) => [kind, count]),
  );
  const missing = links.filter((link) => !hits.includes(link));
  const added = hits.filter((link, at) => !links.includes(link) || hits.indexOf(link) < at);
  const said = links.length ? status.endsWith(counted) : status.includes(NOTHING[reader]);
  return missing.length || added.length || !said
    ? `${query}\n  missing: ${missing}\n  added: ${added}\n  status: ${status}\n  wanted: ${counted}`
    : undefined;
}

async function differences(page: Page, drawn: readonly Drawn[], reader: Tag): Promise<string[]> {
  const shown = await ask(
    page,
    drawn.map(({ query }) => query),
  );
  return drawn.flatMap(({ query }, at) => difference(query, shown[at]!, reader) ?? []);
}

/** A search page that reads the files as `answer` gives them. */
async function openWith(open: Open, reader: Tag, files: RegExp, answer: (route: Route) => Promise<void>): Promise<Page> {
  const page = await open(`/${reader}/about/`);
  await page.route(files, answer);
  await page.goto(url(`/${reader}/search/`));
  return page;
}
const blocked = (open: Open, reader: Tag, files: RegExp) => openWith(open, reader, files, (route) => route.abort());

for (const reader of LANGUAGES) {
  // The engine answers all of them in tests/site: here a seeded few show that the page asks it rightly, and all of them where time allows.
  test.describe(`the page of ${reader}`, () => {
    test('30 questions, drawn by seed, show exactly the passages and the occurrences that the definition demands', async ({ open }) => {
      const random = seeded(60);
      const few = [
        ...Array.from({ length: 25 }, () => random.pick(held[reader])),
        ...Array.from({ length: 5 }, () => random.pick(nowhere[reader])),
      ];
      assert.deepEqual(await differences(await open(`/${reader}/search/`), few, reader), []);
    });
  });

  test(
    `${reader}: 250 queries find exactly the passages and the occurrences that the definition demands`,
    { tag: '@long' },
    async ({ open }) => {
      assert.ok(held[reader].filter(({ query }) => reference(query, reader).hits.length).length > 150);
      assert.deepEqual(await differences(await open(`/${reader}/search/`), held[reader], reader), []);
    },
  );

  test(`${reader}: every number, as it is written, is found wherever it stands`, { tag: '@long' }, async ({ open }) => {
    const asked = numbers(reader);
    assert.ok(asked.length > 150);
    assert.deepEqual(await differences(await open(`/${reader}/search/`), asked, reader), []);
  });

  test(`${reader}: 50 strings that occur nowhere are said not to be found`, { tag: '@long' }, async ({ open }) => {
    assert.deepEqual(
      nowhere[reader].filter(({ query }) => reference(query, reader).hits.length),
      [],
    );
    assert.deepEqual(await differences(await open(`/${reader}/search/`), nowhere[reader], reader), []);
  });

  test(`${reader}: without the text file the index finds the same`, async ({ open }) => {
    assert.deepEqual(await differences(await blocked(open, reader, TEXT_FILES), held[reader].slice(100, 130), reader), []);
  });

  for (const [what, files] of [
    ['the whole index', /\/search\/(zh|en)(\.json$|\/)/],
    ['a chunk of the index', /\/search\/(zh|en)\.json$|\.pf_index$/],
    ['a page of the index', /\/search\/(zh|en)\.json$|\.pf_fragment$/],
  ] as const) {
    test(`${reader}: when the text file and ${what} are missing, the reader is told so and never “nothing found”`, async ({ open }) => {
      const word = held[reader].find(({ query }) => /^\p{L}{2,}$/u.test(query) && reference(query, reader).hits.length)!.query;
      const [shown] = await ask(await blocked(open, reader, files), [word]);
      assert.deepEqual(shown, { status: words[reader].failed, hits: [] });
    });
  }

  test(`${reader}: what cannot be shown beside the exact set is said below it, and takes nothing from it`, async ({ open }) => {
    const page = await blocked(open, reader, /\/beyond\.[^/]*\.js$/);
    const { query } = held[reader].find((drawn) => reference(drawn.query, reader).hits.length > 1)!;
    const [shown] = await ask(page, [query]);
    assert.equal(difference(query, shown!, reader), undefined);
    assert.equal(await page.locator('#search-after').textContent(), words[reader].besideFailed);
    const [none] = await ask(page, [nowhere[reader][0]!.query]);
    assert.deepEqual(none, { status: words[reader].failed, hits: [] });
  });

  test(`${reader}: the comparison sees a broken index`, async ({ open }) => {
    const own = texts[reader].flatMap((page) => page.passages);
    const holding = ({ query, from }: Drawn) => own.find(({ id }) => id === from)!.cells.findIndex((text) => text.includes(query));
    const asked = held[reader]
      .filter(
        (drawn) => drawn.query.length > 6 && holding(drawn) >= 0 && reference(drawn.query, reader).hits.some(({ id }) => id === drawn.from),
      )
      .slice(0, 10);
    const [{ query, from }, at] = [asked[0]!, holding(asked[0]!)];
    const spoilt = async (change: (page: TextPage) => void) =>
      differences(
        await openWith(open, reader, TEXT_FILES, (route) => {
          const file: SearchFile = publishedFile(TEXT_FILES.exec(route.request().url())![1] as Tag);
          file.pages.forEach(change);
          return route.fulfill({ body: asLines(file) });
        }),
        asked,
        reader,
      );
    const removed = await spoilt((page) => {
      page.passages = page.passages.filter(({ id }) => id !== from);
    });
    const changed = await spoilt(({ passages }) =>
      passages
        .filter(({ id }) => id === from)
        .forEach(({ cells }) => {
          cells[at] = cells[at]!.replace(query, `甪${query.slice(1)}`);
        }),
    );
    for (const seen of [removed, changed])
      assert.ok(
        seen.some((each) => each.startsWith(`${query}\n`)),
        `no difference for ${query}`,
      );
    assert.deepEqual(await spoilt(() => undefined), []);
  });
}
