import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageEntries } from '../../src/plan/entries.ts';
import { exactHits } from '../../src/search/exact.ts';
import { totalOf } from '../../src/search/hit.ts';
import { readQuery } from '../../src/search/query.ts';
import { projectPlan, vocabulary } from '../kit/project.ts';
import { seeded } from '../kit/seeded.ts';
import { published } from '../kit/search-text.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { builtPage, unescaped, wordsIn } from './built.ts';

const { terms } = vocabulary;

/** The terms as a language's page lists them: the letter that they stand under, their form, and how often search is said to find it. */
const listed = (language: 'zh' | 'en') =>
  builtPage(`/${language}/terms/`)
    .split('<details class="terms fold">')
    .slice(1)
    .flatMap((section) => {
      const letter = wordsIn(/<h2[^>]*>(.*?)<\/h2>/s.exec(section)![1]!);
      return [
        ...section.matchAll(
          /<div id="([^"]+)" class="row"[^>]*>\s*<dt>\s*<span class="said">(.*?)<\/span>.*?<dd[^>]*>\s*<a href="([^"]+)">\D*?(\d+)/gs,
        ),
      ].map(([, id, form, href, count]) => ({
        letter,
        id: id!,
        form: wordsIn(form!).trim(),
        href: unescaped(href!),
        count: Number(count),
      }));
    });
const pages = { zh: listed('zh'), en: listed('en') };

for (const language of LANGUAGES) {
  test(`${language}: the page lists every term once, under its form and its permanent id`, () => {
    assert.deepEqual(
      pages[language].map(({ id, form }) => `${id} ${form}`).sort(),
      terms.map((term) => `${term.id} ${term[language][0]}`).sort(),
    );
  });

  test(`${language}: the count of 20 terms is what a search at the link beside it finds in the published text`, () => {
    const random = seeded(714);
    const drawn = Array.from({ length: 20 }, () => random.pick(pages[language]));
    const text = published(language);
    assert.deepEqual(
      drawn.map(({ id, href }) => {
        assert.ok(href.startsWith(`/${language}/search/#q=`), href);
        return [id, totalOf(exactHits(text, readQuery(decodeURIComponent(href.split('#q=')[1]!))))];
      }),
      drawn.map(({ id, count }) => [id, count]),
    );
    assert.ok(drawn.some(({ count }) => count > 1));
  });
}

test('en: a term that the text has only in another form of its words leads to that; hardly any leads to nothing', () => {
  const { href, count } = pages.en.find(({ id }) => id === 'volunteer-service')!;
  assert.deepEqual([decodeURIComponent(href.split('#q=')[1]!), count > 0], ['"volunteer services"', true]);
  assert.ok(pages.en.filter((term) => term.count === 0).length < pages.en.length / 100);
  assert.deepEqual(
    pages.zh.filter((term) => term.count === 0),
    [],
  );
});

test('where a term is said to be explained, that clause or row exists; the page links to it and gives its words', (context) => {
  const ids = new Set(passageEntries(projectPlan()).map(({ id }) => id));
  const explained = terms.flatMap(({ id, explained: all = [] }) => all.map((each) => ({ id, ...each })));
  assert.deepEqual(
    explained.filter(({ at }) => !ids.has(at)),
    [],
  );
  for (const language of LANGUAGES) {
    const entries = new Map(
      builtPage(`/${language}/terms/`)
        .split('<div id="')
        .slice(1)
        .map((html) => [html.split('"')[0], html]),
    );
    assert.deepEqual(
      explained
        .filter(({ id, at, [language]: words }) => {
          const html = entries.get(id) ?? '';
          return !html.includes(`href="/clause/${at}/"`) || !wordsIn(html).includes(words);
        })
        .map(({ id }) => id),
      [],
    );
  }
  context.diagnostic(`${new Set(explained.map(({ id }) => id)).size} of ${terms.length} terms are explained by the plan itself`);
});

test('zh: the letters ascend, and under each the terms stand in the order of their pinyin', () => {
  const { compare } = new Intl.Collator('zh-u-co-pinyin', { ignorePunctuation: true });
  const letters = pages.zh.map(({ letter }) => letter);
  assert.deepEqual(
    [...new Set(letters)].filter((letter, i, all) => i && letter <= all[i - 1]!),
    [],
  );
  assert.equal(letters.filter((letter, i) => letter !== letters[i - 1]).length, new Set(letters).size, 'no letter comes twice');
  // Characters of several readings may stand where the collation does not look for them.
  const plain = pages.zh.filter(({ form }) => /^\p{Script=Han}/u.test(form) && !/^[重长行省畜]/.test(form));
  assert.deepEqual(
    plain.filter(({ form }, i) => i && compare(plain[i - 1]!.form, form) > 0).map(({ form }) => form),
    [],
  );
});

test('zh: a term stands under the letter that it is read with, whatever signs stand before it', () => {
  const READ = {
    爱国卫生运动: 'A',
    北斗基准站: 'B',
    长期建塔: 'C',
    长治久安: 'C',
    参保率: 'C',
    畜禽养殖小区: 'C',
    大数据: 'D',
    高标准农田: 'G',
    行业协会商会: 'H',
    和正源: 'H',
    纪要: 'J',
    抗震房: 'K',
    量体裁衣: 'L',
    牦牛: 'M',
    盘龙古道: 'P',
    强边固防: 'Q',
    柔性援疆: 'R',
    省身修德: 'X',
    行政区划: 'X',
    畜牧业: 'X',
    一带一路: 'Y',
    重大危险源: 'Z',
    重点生态功能区: 'Z',
    重特大安全事故: 'Z',
    中国梦: 'Z',
    助理: 'Z',
  };
  const bare = (form: string) => form.replace(/^[^\p{L}\p{N}]+/u, '');
  const wrong = Object.entries(READ).flatMap(([begins, letter]) => {
    const own = pages.zh.filter(({ form }) => bare(form).startsWith(begins));
    assert.ok(own.length, begins);
    return own.filter((each) => each.letter !== letter).map((each) => `${each.form} stands under ${each.letter}, not ${letter}`);
  });
  assert.deepEqual(wrong, []);
});

test('en: terms stand in the order of the alphabet, each under its first letter', () => {
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true });
  const bare = pages.en.map(({ form, letter }) => ({ letter, form: form.replace(/[“”‘’]/g, '') }));
  assert.deepEqual(
    bare.filter(({ form }, i) => i && compare(bare[i - 1]!.form, form) > 0),
    [],
  );
  assert.deepEqual(
    bare.filter(({ form, letter }) => letter !== (/^\p{L}/u.test(form) ? form[0]!.toUpperCase() : '0–9')),
    [],
  );
});
