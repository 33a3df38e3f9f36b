import assert from 'node:assert/strict';
import { namesZh } from '../../../src/words/zh/names.ts';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { published } from '../../kit/search-text.ts';
import { answer, answered, hitsOn, searchBox, sentBy, status } from './reader.ts';
import { demanded } from '../../search/reference.ts';
import { searchZh } from '../../../src/words/zh/search.ts';

const pages = published('zh');
const passages = new Map(pages.flatMap((page) => page.passages.map((passage) => [passage.id, { page, passage }])));
const yak = demanded(pages, '牦牛', 'zh');
const yaks = (cells: readonly string[]) => cells.join('\n').split('牦牛').length - 1;

for (const [screen, options] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  test(`on ${screen} the box of a section page leads to all hits; the host never sees the query`, async ({ open }) => {
    const page = await open('/zh/3/1/', options);
    const sent = sentBy(page);
    await (await searchBox(page)).fill('牦牛');
    await page.getByRole('button', { name: '检索' }).click();
    await expect(page).toHaveURL(url('/zh/search/#q=%E7%89%A6%E7%89%9B'));
    await answered(page);
    const kinds = (['clause', 'project'] as const).map((kind) =>
      searchZh.kindCount(kind, yak.hits.filter((hit) => hit.kind === kind).length),
    );
    await expect(status(page)).toHaveText(`“牦牛”：${yak.occurrences}处，见于${kinds.join('、')}。`);
    assert.deepEqual((await hitsOn(page)).sort(), yak.hits.map(({ id }) => id).sort());
    await page.locator('#search-results a.hit').first().click();
    await expect(page.locator(':target')).toContainText('牦牛');
    assert.ok(sent.length > 3);
    assert.deepEqual(
      sent.filter((each) => each.includes('牦牛')),
      [],
    );
  });

  test(
    `on ${screen} hits stand under their parts and chapters with both totals, each with number, headings, ` +
      'printed page and marked words',
    async ({ open }) => {
      const page = await open(answer('zh', '牦牛'), options);
      await answered(page);
      for (const group of await page.locator('#search-results > .fold').all()) {
        const ids = await group.locator('a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('data-id')!));
        // A project box stands under its part's number and its own title.
        const headings = ids.map((id) => {
          const { path, group: own } = passages.get(id)!.page;
          return own.id.startsWith('box-') ? own.title : path.split(' › ').slice(0, 2).join(' ');
        });
        const above = new Set(headings);
        const total = ids.reduce((sum, id) => sum + yaks(passages.get(id)!.passage.cells), 0);
        await expect(group.getByRole('heading')).toHaveText(`${[...above].join()} ${total}处（${ids.length}条）`);
      }
      for (const hit of await page.locator('#search-results .fold li').all()) {
        const {
          page: { path, group: own },
          passage: {
            id,
            cells,
            pages: [from, ...more],
          },
        } = passages.get((await hit.locator('a.hit').getAttribute('data-id'))!)!;
        const printed = more.length ? `第${from}—${more[more.length - 1]}页` : `第${from}页`;
        const times = yaks(cells) > 1 ? ` ${searchZh.occurrences(yaks(cells))}` : '';
        assert.equal(
          (await hit.locator(':scope > :not(p, .at-hit)').allInnerTexts()).map((text) => text.trim()).join(' '),
          (own.id.startsWith('box-') ? [namesZh.row(id.slice('box-'.length)), printed] : [id, ...path.split(' › ').slice(2), printed]).join(
            ' ',
          ) + times,
        );
        assert.deepEqual(await hit.locator('mark').allInnerTexts(), Array(yaks(cells)).fill('牦牛'));
      }
    },
  );
}

test('hits stand in the plan’s order, each chapter once, and a chapter folds', async ({ open }) => {
  const page = await open(answer('zh', '旅游'));
  await answered(page);
  const place = ({ id }: { id: string }) => pages.findIndex(({ passages }) => passages.some((each) => each.id === id));
  const inPlan = demanded(pages, '旅游', 'zh').hits.toSorted((a, b) => place(a) - place(b));
  const headings = await page.locator('#search-results .fold h2').allInnerTexts();
  assert.equal(new Set(headings).size, headings.length);
  const parts = (await hitsOn(page)).map((id) => passages.get(id)!.page.part);
  assert.deepEqual(
    parts,
    parts.toSorted((a, b) => a - b),
  );
  assert.deepEqual((await hitsOn(page)).slice(0, 3), inPlan.map(({ id }) => id).slice(0, 3));
  const first = page.locator('#search-results > .fold').first();
  await first.locator('summary').click();
  await expect(first.locator('a.hit').first()).toBeHidden();
  const shown = page.locator('#search-results a.hit:visible');
  await page.getByRole('button', { name: searchZh.fold }).click();
  await expect(shown).toHaveCount(0);
  await page.getByRole('button', { name: searchZh.fold }).click();
  await expect(shown).toHaveCount(inPlan.length);
});

test('beside the hits stand the parts that have some, by their names, and how many passages', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  const wanted = [...new Set(pages.map(({ part }) => part))].flatMap((part) => {
    const inPart = pages.filter((each) => each.part === part);
    const { hits } = demanded(inPart, '牦牛', 'zh');
    return hits.length ? [`${inPart[0]!.path.split(' › ')[0]} ${hits.length}`] : [];
  });
  assert.ok(wanted.length > 3);
  const list = page.getByRole('list', { name: searchZh.filters.part }).locator('li');
  assert.deepEqual(await list.evaluateAll((items) => items.map(({ textContent }) => textContent)), wanted);
});

test('a part and a kind are chosen by address: back, forward, a sent address, and chosen again they are let go', async ({ open }) => {
  const page = await open(answer('zh', '抵边村'));
  await answered(page);
  const shown = async (part?: number, kind?: string) => {
    const wanted = demanded(
      pages.filter((each) => !part || each.part === part),
      '抵边村',
      'zh',
    )
      .hits.filter((hit) => !kind || hit.kind === kind)
      .map(({ id }) => id);
    assert.ok(wanted.length);
    await expect.poll(async () => (await hitsOn(page)).sort()).toEqual(wanted.sort());
    await answered(page);
  };
  await shown();
  await page.locator('#choose-part-3').click();
  await shown(3);
  await page.locator('.filters').getByRole('link', { name: searchZh.kinds.project, exact: true }).click();
  await shown(3, 'project');
  const sent = page.url();
  assert.equal(sent, url(answer('zh', '抵边村', '&part=3&kind=project')));
  await page.goBack();
  await shown(3);
  await page.goBack();
  await shown();
  await page.goForward();
  await page.goForward();
  await shown(3, 'project');
  await page.goto('about:blank');
  await page.goto(sent);
  await shown(3, 'project');
  await expect(page.getByRole('searchbox')).toHaveValue('抵边村');
  await expect(page.locator('.filters [id^="choose-"][aria-current="true"]')).toHaveCount(2);
  await page.locator('#choose-part-3').click();
  await shown(undefined, 'project');
});

test('a choice that lets nothing through is said in a whole sentence', async ({ open }) => {
  const page = await open(answer('zh', '牦牛', '&part=1&kind=project'));
  await answered(page);
  await expect(status(page)).not.toContainText('见于。');
  await expect(page.locator('.filters a[aria-current="true"]').first()).toBeVisible();
});

test('the question goes along into the other language, also when it is asked anew', async ({ open }) => {
  const page = await open('/zh/search/?q=yak');
  await answered(page);
  const across = page.locator('.languages').getByRole('link', { name: 'English' });
  await expect(across).toHaveAttribute('href', url('/en/search/#q=yak'));
  await page.getByRole('searchbox').fill('牦牛');
  await across.click();
  await expect(page).toHaveURL(url(answer('en', '牦牛')));
  await expect(status(page)).toContainText(`“牦牛”: ${yak.occurrences} occurrences`);
});

test('?q= from outside is answered', async ({ open }) => {
  const page = await open('/zh/search/?q=%E6%8A%B5%E8%BE%B9%E6%9D%91');
  await answered(page);
  await expect(status(page)).toHaveText(new RegExp(`^“抵边村”：${demanded(pages, '抵边村', 'zh').occurrences}处`));
  await expect(page.getByRole('searchbox')).toHaveValue('抵边村');
});

test('when what search needs cannot load, or scripts are off, the reader is told and given the whole plan', async ({ open }) => {
  const broken = await open('/zh/3/1/');
  await broken.route(/\/search\/zh[./]/, (route) => route.abort());
  await broken.getByRole('searchbox').fill('牦牛');
  await broken.keyboard.press('Enter');
  await expect(status(broken)).toContainText('未能载入');
  await answered(broken);
  await expect(broken.locator('main').getByRole('link', { name: '规划全文' })).toBeVisible();
  const without = await open('/zh/search/', { ...DESK, javaScriptEnabled: false });
  assert.match(await without.content(), /<noscript><p[^>]*>检索需要启用JavaScript[^<]*<a href="\/zh\/full\/"/);
});
