import assert from 'node:assert/strict';
import { FINDING_CLASSES } from '../../../src/reference/consistency/schema.ts';
import { consistencyEn } from '../../../src/words/en/consistency.ts';
import { consistencyZh } from '../../../src/words/zh/consistency.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { published } from './published.ts';

for (const [tag, words] of [
  ['zh', consistencyZh],
  ['en', consistencyEn],
] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test(`findings stand under their classes in the plan's order, counted (${tag}, scripts ${javaScriptEnabled ? 'on' : 'off'})`, async ({
      open,
    }) => {
      const page = await open(`/${tag}/consistency/`, { ...NARROW, javaScriptEnabled });
      const findings = published('consistency');
      const sections = await page.locator('main > section:has(.finding)').evaluateAll((all) =>
        all.map((section) => ({
          heading: section.querySelector('h2')!.firstChild!.textContent!.trim(),
          total: section.querySelector('h2 .total')!.textContent,
          ids: Array.from(section.querySelectorAll('.finding'), ({ id }) => id),
        })),
      );
      assert.deepEqual(
        sections,
        FINDING_CLASSES.map((kind) => {
          const ids = findings.filter((finding) => finding['class'] === kind).map(({ n }) => `finding-${n}`);
          return { heading: words.classes[kind], total: String(ids.length), ids };
        }),
      );
    });
  }

  test(`each finding sets at least two statements of the plan side by side, each linked and its words marked (${tag})`, async ({
    open,
  }) => {
    const page = await open(`/${tag}/consistency/`, { ...DESK, javaScriptEnabled: false });
    for (const finding of published('consistency')) {
      const article = page.locator(`#finding-${finding['n']}`);
      const statements = await article.locator('li').evaluateAll((items) =>
        items.map((item) => ({
          links: Array.from(
            item.querySelectorAll('a'),
            ({ href, textContent }) => [new URL(href).pathname + new URL(href).hash, textContent!] as const,
          ),
          mark: item.querySelector('mark')?.textContent,
        })),
      );
      const name = `finding ${finding['n']}`;
      assert.ok(statements.length >= 2, name);
      const ids = String(finding['ids']).split(' ');
      for (const { links } of statements) assert.ok(links.length > 0, name);
      if (statements.every(({ mark }) => mark !== undefined)) {
        assert.deepEqual(
          statements.map(({ links }) => links[0]![1]),
          ids,
          name,
        );
        String(finding[`quotes_${tag}`])
          .split(' | ')
          .forEach(
            (quote, i) => (ids[i]!.startsWith('indicator') && quote.endsWith(')')) || assert.equal(statements[i]!.mark, quote, name),
          );
      } else {
        for (const { links } of statements)
          assert.ok(links[0]![0].startsWith(`/${tag}/places/`) && links.slice(1).every(([, id]) => ids.includes(id)), name);
        assert.deepEqual(
          statements.map(({ links }) => links[0]![1]),
          String(finding['quotes_zh']).split(' | '),
          name,
        );
      }
      await expect(article.locator('h3')).toContainText(words.certainty[finding['certainty'] as 'sure']);
      const text = (await article.textContent())!;
      const amounts = (cell: unknown) =>
        String(cell)
          .split(/ |, /)
          .filter((word) => /\d/.test(word));
      if (finding['expression'])
        assert.ok(text.includes(words.computed(String(finding['expression']), amounts(finding['result'])[0]!)), `${name}: its arithmetic`);
      for (const amount of finding['tolerance'] ? amounts(finding['tolerance']) : [])
        assert.ok(text.includes(amount), `${name}: its tolerance`);
      if (finding[`note_${tag}`]) assert.ok(text.includes(String(finding[`note_${tag}`])), `${name}: its note`);
    }
  });

  test(`the arithmetic that is shown holds (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/consistency/`);
    const lines = await page.locator('.finding .path').allTextContents();
    const rates = lines.flatMap((line) => [...line.matchAll(/\(([\d.]+) ÷ ([\d.]+)\)\^\(1\/5\) − 1 = ([\d.]+)%/g)]);
    const sums = lines.flatMap((line) => [...line.matchAll(/([\d.]+) \+ ([\d.]+) = ([\d.]+)/g)]);
    assert.ok(rates.length >= 5 && sums.length >= 1);
    for (const [line, to, from, rate] of rates)
      assert.ok(Math.abs(((Number(to) / Number(from)) ** 0.2 - 1) * 100 - Number(rate)) <= 0.005, line);
    for (const [line, a, b, sum] of sums) assert.ok(Math.abs(Number(a) + Number(b) - Number(sum)) < 1e-6, line);
  });

  test(`what is computed is said in the page's own language (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/consistency/`);
    const lines = await page.locator('.finding > .path').allTextContents();
    assert.ok(lines.length > 15);
    const foreign = tag === 'zh' ? /[a-z]{2,}/i : /\p{Script=Han}/u;
    assert.deepEqual(
      lines.filter((line) => foreign.test(line)),
      [],
    );
  });

  test(`every statement's link lands on an anchor, and a finding has its own (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/consistency/#finding-63`, NARROW);
    await expect(page.locator('#finding-63 h3')).toBeInViewport();
    const lost = await page.evaluate(async () => {
      const links = [...new Set(Array.from(document.querySelectorAll<HTMLAnchorElement>('.finding li a'), ({ href }) => href))];
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
    await page.locator('#finding-4 li a').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });
}
