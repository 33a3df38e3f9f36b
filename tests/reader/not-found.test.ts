import assert from 'node:assert/strict';
import { DESK, expect, test, url } from './site.ts';

/** Addresses as they come out of chats and of readers' hands, and the first way that is offered; none where nothing can be read. */
const ADDRESSES: [asked: string, first: string | undefined][] = [
  ['/clause/3.1.1。', '/clause/3.1.1/'],
  ['/clause/3.1.1%E3%80%82', '/clause/3.1.1/'],
  ['/clause/3.1.1”，', '/clause/3.1.1/'],
  ['/clause/box-5.6)', '/clause/box-5.6/'],
  ['/zh/9/2/9.2.1', '/clause/9.2.1/'],
  ['/zh/3/1/1', '/clause/3.1.1/'],
  ['/zh/3.1', '/zh/3/1/'],
  ['/en/03/1/。', '/en/3/1/'],
  ['/zh-en/part-4', '/zh-en/part/4/'],
  ['/zh/page/57', '/zh/full/#page-57'],
  ['/en/fulll#page-57', '/en/full/#page-57'],
  ['/clause/3.1.9', '/zh/3/1/'],
  ['/zh/9/22', '/zh/9/'],
  ['/zh/consistency/99999/', undefined],
  ['/zh/nothing', '/zh/search/#q=nothing'],
  ['/en/yak', '/en/search/#q=yak'],
  ['/zh/牦牛', '/zh/search/#q=%E7%89%A6%E7%89%9B'],
];

test('what a broken address asks for is understood, and offered, not gone to', async ({ open }) => {
  for (const [asked, first] of ADDRESSES) {
    const page = await open(asked);
    await expect(page.locator('#asked section').first()).toBeVisible();
    const ways = await page
      .locator('#asked section')
      .first()
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.equal(ways[0], first, asked);
    assert.equal(page.url(), encodeURI(decodeURI(url(asked))).replaceAll('%25', '%'), asked);
    await page.context().close();
  }
});

test('a clause that does not exist: the page says which there are', async ({ open }) => {
  const page = await open('/clause/3.1.9');
  await expect(page.locator('#asked')).toContainText('3.1.9');
  await expect(page.locator('#asked section').first()).toContainText('3.1.1');
  const beyond = await open('/zh/full/page-999');
  await expect(beyond.locator('#asked')).toContainText('137');
});

test('what there is is named by its kind, and another anchor in the same tab is answered anew', async ({ open }) => {
  for (const [address, said] of [
    ['/clause/box-9.99/', /There is no Row 9\.99\. Part 9 has 17 rows: Row 9\.1 to Row 9\.17\./],
    ['/en/1/99/', /Chapter 1 has 2 sections: 1\.1 to 1\.2\./],
    ['/en/part/11/', /The plan has 10 parts: Part 1 to Part 10\./],
    ['/clause/indicator-99/', /The plan has 26 indicators: /],
    ['/en/44/', /The plan has 43 chapters: /],
  ] as const) {
    const page = await open(address);
    await expect(page.locator('#asked')).toContainText(said);
    await page.context().close();
  }
  const page = await open('/en/nope#1.1.2');
  await expect(page.locator('#asked').getByRole('link').first()).toHaveAttribute('href', '/clause/1.1.2/');
  await page.evaluate(() => (location.hash = 'page-58'));
  await expect(page.locator('#asked').getByRole('link').first()).toHaveAttribute('href', '/en/full/#page-58');
  await expect(page.locator('#asked')).not.toContainText('1.1.2');
});

test('without a script there are ways to the contents, the whole plan and the search', async ({ open }) => {
  const page = await open('/zh/nothing', { ...DESK, javaScriptEnabled: false });
  for (const tag of ['zh', 'en']) {
    for (const path of ['', 'full/', 'search/']) await expect(page.locator(`.not-found a[href="/${tag}/${path}"]`)).toBeVisible();
    await expect(page.locator(`.not-found form[action="/${tag}/search/"] input`)).toBeVisible();
  }
});
