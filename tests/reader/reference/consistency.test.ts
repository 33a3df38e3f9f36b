import assert from 'node:assert/strict';
import { DESK, expect, NARROW, test } from '../site.ts';
import { LANGUAGES, published } from './published.ts';

for (const [tag] of LANGUAGES) {
  for (const javaScriptEnabled of [true, false]) {
    const scripts = javaScriptEnabled ? 'on' : 'off';
    test(`a headline of the list opens its page, whose class leads back to it (${tag}, scripts ${scripts})`, async ({ open }) => {
      const page = await open(`/${tag}/consistency/`, { ...NARROW, javaScriptEnabled });
      const headline = await page.locator('#finding-14 a').textContent();
      if (javaScriptEnabled) await page.locator('.open-all').click();
      await page.locator('#finding-14 a').click();
      await expect(page.locator('h1')).toHaveText(headline!);
      await page.locator('.breadcrumb a').last().click();
      await expect(page.locator('#finding-14:target')).toBeInViewport();
    });
  }

  test(`a number narrows the list to that finding, words to the headlines that have them (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/consistency/`, NARROW);
    const field = page.locator('#finding-filter input');
    const called = await page.locator('#finding-6').getAttribute('data-called');
    assert.match(called!, tag === 'zh' ? /^第6项$/ : /^Finding 6$/);
    for (const typed of ['6', called!, called!.toLowerCase()]) {
      await field.fill(typed);
      await expect(page.locator('.finding:visible')).toHaveCount(1);
      await expect(page.locator('#finding-6')).toBeVisible();
    }
    await field.fill('22%');
    const headlines = await page.locator('.finding:visible').allTextContents();
    assert.ok(headlines.length > 0 && headlines.every((headline) => headline.includes('22%')));
    // What readers call a thing, and the headline does not.
    await field.fill('GDP');
    const named = await page.locator('.finding:visible').evaluateAll((findings) => findings.map(({ id }) => id).sort());
    assert.deepEqual(named, ['finding-14', 'finding-4', 'finding-5', 'finding-6']);
  });

  test(`the arithmetic that is shown holds (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/consistency/`);
    const numbers = published('consistency').flatMap(({ n, expression, withdrawn_zh }) => (expression && !withdrawn_zh ? [n] : []));
    const lines: string[] = [];
    for (const n of numbers) {
      await page.goto(new URL(`/${tag}/consistency/${n}/`, page.url()).href);
      lines.push(...(await page.locator('.one-finding .arithmetic').allTextContents()));
    }
    const rates = lines.flatMap((line) => [...line.matchAll(/\(([\d.]+) ÷ ([\d.]+)\)\^\(1\/5\) − 1 = ([\d.]+)%/g)]);
    const levels = lines.flatMap((line) => [...line.matchAll(/([\d.]+) × ([\d.]+)\^5 = ([\d.]+)/g)]);
    const sums = lines.flatMap((line) => [...line.matchAll(/([\d.]+) \+ ([\d.]+) = ([\d.]+)/g)]);
    const differences = lines.flatMap((line) => [...line.matchAll(/([\d.]+) − ([\d.]+) = ([\d.]+)/g)]);
    assert.ok(rates.length >= 8 && levels.length === rates.length && sums.length === 1 && differences.length > 0);
    for (const [line, to, from, rate] of rates)
      assert.ok(Math.abs(((Number(to) / Number(from)) ** 0.2 - 1) * 100 - Number(rate)) <= 0.005, line);
    for (const [line, from, factor, to] of levels) assert.ok(Math.abs(Number(from) * Number(factor) ** 5 - Number(to)) <= 0.005, line);
    for (const [line, a, b, difference] of differences) assert.ok(Math.abs(Number(a) - Number(b) - Number(difference)) < 1e-6, line);
    for (const [line, a, b, sum] of sums) assert.ok(Math.abs(Number(a) + Number(b) - Number(sum)) < 1e-6, line);
    const foreign = tag === 'zh' ? /[a-z]{2,}/i : /\p{Script=Han}/u;
    assert.deepEqual(
      lines.filter((line) => foreign.test(line)),
      [],
      'in the page’s own language',
    );
  });

  test(`the old anchors of the list stand, of withdrawn findings, too (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/consistency/#finding-63`, DESK);
    await expect(page.locator('#finding-63')).toBeInViewport();
    for (let n = 1; n <= 63; n++) await expect(page.locator(`#finding-${n}`)).toHaveCount(1);
  });

  test(`a withdrawn finding keeps its address and says why (${tag})`, async ({ open }) => {
    const gone = published('consistency').find(({ withdrawn_zh }) => withdrawn_zh)!;
    const page = await open(`/${tag}/consistency/${gone['n']}/`, NARROW);
    await expect(page.locator('.withdrawn')).toContainText(String(gone[`withdrawn_${tag}`]));
  });

  test(`every statement's link of a finding lands on its anchor (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/consistency/36/`);
    const lost = await page.evaluate(async () => {
      const links = [
        ...new Set(Array.from(document.querySelectorAll<HTMLAnchorElement>('.one-finding .statements a'), ({ href }) => href)),
      ];
      const missed = await Promise.all(
        links.map(async (href) => {
          const answer = await fetch(href);
          const anchor = decodeURIComponent(new URL(href).hash.slice(1));
          return answer.ok && (!anchor || new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(anchor))
            ? ''
            : href;
        }),
      );
      return missed.filter(Boolean);
    });
    assert.deepEqual(lost, []);
    await page.locator('.one-finding .statements a').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('headlines are narrowed by words; who comes back from a finding finds open what was open', async ({ open }) => {
  const page = await open('/zh/consistency/');
  const shown = page.locator('.finding:visible');
  await page.getByRole('searchbox', { name: '筛选' }).fill('地区生产总值 增长');
  await expect(shown.first()).toBeVisible();
  for (const text of await shown.allTextContents()) assert.match(text, /地区生产总值.*增长|增长.*地区生产总值/s);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(shown).toHaveCount(0);
  const fold = page.locator('.fold').nth(1);
  await fold.locator('summary').click();
  await fold.locator('.finding a').last().click();
  await page.goBack();
  await expect(fold.locator('.finding a').last()).toBeVisible();
  await expect(page.locator('.fold').first().locator('.finding a').first()).toBeHidden();
});

test('what was compared and left out is there to read; what was typed is there again after a finding was looked at', async ({ open }) => {
  const page = await open('/en/consistency/');
  await page.locator('#left-out summary').click();
  await expect(page.locator('#left-out li').last()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter' }).fill('growth');
  const shown = await page.locator('.finding:visible').count();
  await page.locator('.finding:visible a').last().click();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toHaveValue('growth');
  await expect(page.locator('.finding:visible')).toHaveCount(shown);
});
