import assert from 'node:assert/strict';
import { clausesOf } from '../../src/plan/traverse.ts';
import { allAddresses } from '../../src/addresses.ts';
import { everyFinding } from '../../src/reference/consistency/finding.ts';
import { everyPlace } from '../../src/vocabulary/vocabulary.ts';
import { siteZh } from '../../src/words/zh/site.ts';
import { projectEdition } from '../kit/project.ts';
import { DESK, expect, PHONE, test, url } from './site.ts';

const {
  plans: { zh, en },
  vocabulary,
  consistency,
  subjects,
} = projectEdition();
const words = (plan: typeof zh, id: string) => clausesOf(plan).find((clause) => clause.id === id)!.text;

for (const [name, options] of Object.entries({ desk: DESK, phone: PHONE })) {
  test(`from a Chinese clause to its English, to the parallel view, to its clause page and back, the place is kept (${name})`, async ({
    open,
  }) => {
    const page = await open('/zh/1/1/#1.1.6', options);
    const here = page.locator('[id="1.1.6"]');
    const to = (edition: string) =>
      page
        .getByRole('navigation', { name: /语言|Language/ })
        .locator(`a[href^="/${edition}/"]`)
        .click();
    await to('en');
    await expect(page).toHaveURL(url('/en/1/1/#1.1.6'));
    await expect(here).toBeInViewport();
    await expect(here).toContainText(words(en, '1.1.6').slice(0, 60));
    await to('zh-en');
    await expect(page).toHaveURL(url('/zh-en/1/1/#1.1.6'));
    await expect(here).toBeInViewport();
    await here.locator('.actions summary').click();
    await here.getByRole('link', { name: siteZh.quotationAndSource }).click();
    await expect(page).toHaveURL(url('/clause/1.1.6/'));
    for (const plan of [zh, en]) await expect(page.locator('main')).toContainText(words(plan, '1.1.6').slice(0, 60));
    await to('zh');
    await expect(page).toHaveURL(url('/zh/1/1/#1.1.6'));
    await expect(here).toBeInViewport();
  });
}

test('the language link follows the clause being read; without a script it opens the same section', async ({ open }) => {
  const page = await open('/en/1/1/');
  await page.locator('[id="1.1.9"]').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('1.1.9')!.scrollIntoView());
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.languages a[href^="/zh/"]')!.click());
  await expect(page).toHaveURL(url('/zh/1/1/#1.1.9'));
  const without = await open('/en/1/1/', { ...DESK, javaScriptEnabled: false });
  await without.locator('.languages').getByRole('link', { name: '中文' }).click();
  await expect(without).toHaveURL(url('/zh/1/1/'));
});

test('on a phone one tap turns the clause in view into another language, wherever one is in a section', async ({ open }) => {
  const page = await open('/en/1/1/', PHONE);
  const to = async (edition: string, id: string) => {
    await page
      .locator(`[id="${id}"] > p`)
      .first()
      .evaluate((text) => scrollTo(0, text.getBoundingClientRect().bottom + scrollY - 300));
    const link = page.locator(`.languages a[href*="/${edition}/"]`);
    await expect(link).toBeInViewport({ ratio: 1 });
    await link.click();
    await expect(page).toHaveURL(url(`/${edition}/1/1/#${id}`));
    await expect(page.locator(':target')).toBeInViewport();
  };
  await to('zh', '1.1.3');
  await to('zh-en', '1.1.9');
  await to('en', '1.1.12');
  // Tapped without going: from where the reader is by then it leads there.
  await page.locator('[id="1.1.5"]').evaluate((clause) => clause.scrollIntoView());
  await page.locator('.languages a[href*="/zh/"]').dispatchEvent('pointerdown');
  await to('zh', '1.1.2');
});

for (const javaScriptEnabled of [true, false]) {
  test(
    'the parallel edition sets clause beside clause on a wide screen, clause under clause on a narrow one and ' +
      `in print (scripts ${javaScriptEnabled ? 'on' : 'off'})`,
    async ({ open }) => {
      const boxes = async (width: number, media: 'screen' | 'print') => {
        const page = await open('/zh-en/3/1/', { viewport: { width, height: 900 }, javaScriptEnabled });
        await page.emulateMedia({ media });
        const both = page.locator('[id="3.1.1"] > p');
        assert.deepEqual(await both.evaluateAll((all) => all.map((each) => each.getAttribute('lang'))), ['zh-CN', 'en']);
        const [chinese, english] = [(await both.nth(0).boundingBox())!, (await both.nth(1).boundingBox())!];
        await page.context().close();
        return {
          beside: english.x >= chinese.x + chinese.width && Math.abs(english.y - chinese.y) < 12,
          under: english.y >= chinese.y + chinese.height && english.x === chinese.x,
        };
      };
      assert.ok((await boxes(1280, 'screen')).beside);
      assert.ok((await boxes(375, 'screen')).under);
      assert.ok((await boxes(1280, 'print')).beside);
    },
  );
}

test('a parallel section prints whole', async ({ open }) => {
  const page = await open('/zh-en/1/1/');
  assert.ok((await page.pdf({ format: 'A4' })).length > 20_000);
});

test('on every page each run of text stands under its own language', async ({ open }) => {
  const page = await open('/en/about/');
  const addresses = [
    ...allAddresses(zh, { places: everyPlace(vocabulary), findings: everyFinding(consistency), subjects: subjects.all }),
    '/404.html',
  ];
  const faults = await page.evaluate(async (list) => {
    const wrong: string[] = [];
    for (const address of list) {
      const dom = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      const walker = dom.createTreeWalker(dom.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue!,
          parent = node.parentElement!;
        if (parent.closest('script, style')) continue;
        const lang = parent.closest('[lang]')!.getAttribute('lang')!;
        const han = /\p{Script=Han}/u.test(text),
          english = /[a-z]{2,}[ ,.]+[a-z]{2,}/i.test(text);
        if ((han && lang !== 'zh-CN') || (english && lang !== 'en')) wrong.push(`${address} [${lang}] ${text.trim().slice(0, 60)}`);
      }
    }
    return wrong;
  }, addresses);
  assert.deepEqual([...new Set(faults)].slice(0, 20), []);
});
