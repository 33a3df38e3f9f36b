import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/editions.ts';
import { entryAddress, findingAddress } from '../../src/addresses.ts';
import { entriesById } from '../../src/plan/entries.ts';
import { lineage, partOf } from '../../src/plan/traverse.ts';
import { classOf, everyFinding } from '../../src/reference/consistency/finding.ts';
import { namedIn } from '../../src/reference/consistency/named.ts';
import { FINDING_CLASSES, KINDS_OF_WORDS, type FindingKind } from '../../src/reference/consistency/schema.ts';
import { allowedTexts, computedTexts, headlineText } from '../../src/words/finding.ts';
import { wordsOf } from '../../src/words/words.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { projectEdition, projectPlans } from '../kit/project.ts';
import { statements } from '../reference/statements.ts';
import { builtPage, dataFile, unescaped, wordsAt, wordsIn } from './built.ts';

const { consistency } = projectEdition();
const { findings, withdrawn, rejected } = consistency;
/** The list items of the first list of statements after a place in a page. */
const itemsOf = (html: string) =>
  [.../<ul class="statements">(.*?)<\/ul>/s.exec(html)![1]!.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => item!);
const marked = (html: string) => [...html.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, words]) => unescaped(words!));

test('the table says of each finding what its page is headed by', () => {
  const rows = JSON.parse(dataFile('consistency.json').toString()) as Record<string, string | number>[];
  const byNumber = new Map(rows.map((row) => [row['n'], row]));
  for (const finding of everyFinding(consistency))
    for (const tag of LANGUAGES)
      assert.equal(byNumber.get(finding.n)![`headline_${tag}`], headlineText(finding, languageOf(tag)), `finding ${finding.n}`);
});

for (const tag of LANGUAGES) {
  const language = languageOf(tag);
  const words = wordsOf(language).consistency;
  const doubtOf = (kind: FindingKind) => {
    if (kind === 'text-and-box') return words.certaintyMeans.probableOfBoxes;
    const ofNumbers = ['two-values', 'computed', 'part-above-whole', 'sum'].includes(kind);
    return ofNumbers ? words.certaintyMeans.probableOfNumbers : words.certaintyMeans.probable;
  };
  const list = builtPage(`/${tag}/consistency/`);

  test(`${tag}: the list has every finding under its class, by its headline, and every withdrawn one with the reason`, () => {
    const sections = new Map([...list.matchAll(/<section id="([^"]+)">(.*?)<\/section>/gs)].map(([, id, html]) => [id!, html!]));
    const listed = (id: string) =>
      [...(sections.get(id) ?? '').matchAll(/<li class="finding" id="finding-(\d+)"[^>]*>\s*<a href="([^"]+)">(.*?)<\/a>/gs)].map(
        ([, n, href, headline]) => [Number(n), href, wordsIn(headline!)],
      );
    const expected = (of: typeof findings) =>
      of.map((finding) => [finding.n, `/${tag}/consistency/${finding.n}/`, headlineText(finding, language)]);
    for (const kind of FINDING_CLASSES)
      assert.deepEqual(listed(`class-${kind}`), expected(findings.filter((finding) => classOf(finding) === kind)), kind);
    assert.deepEqual(listed('withdrawn'), expected(withdrawn));
    for (const { withdrawn: why } of withdrawn) assert.ok(wordsIn(sections.get('withdrawn')!).includes(why![tag]));
  });

  test(`${tag}: the overview counts each kind, in how many all can hold, and the others`, () => {
    const rows = [.../<table id="overview">.*?<tbody>(.*?)<\/tbody>/s.exec(list)![1]!.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => wordsIn(cell!).trim()),
    );
    const counts = (own: typeof findings) => {
      const assumed = own.filter(({ assumption }) => assumption).length;
      return [own.length, assumed, own.length - assumed].map(String);
    };
    const kinds = [...new Set(findings.map(({ kind }) => kind))];
    assert.deepEqual(
      new Map(rows.map(([name, ...numbers]) => [name, numbers])),
      new Map(kinds.map((kind) => [words.classes[kind], counts(findings.filter((finding) => finding.kind === kind))])),
    );
  });

  test(`${tag}: the lead says how many compare numbers, how many spellings, and how many findings come from reading`, () => {
    const { values, growth, sum, share, within, works, spelling } = consistency.compared;
    const numbers = values + growth + sum + share + within + works;
    const byRule = findings.filter(({ candidate }) => candidate).length;
    const lead = wordsIn(list.slice(0, list.indexOf('id="overview"')));
    for (const number of [findings.length, byRule, findings.length - byRule, numbers, spelling, rejected.length])
      assert.match(lead, new RegExp(`\\b${number}\\b`));
  });

  test(`${tag}: each finding's page says it in its heading, prints each passage once, linked, with its page and its words marked`, () => {
    for (const finding of everyFinding(consistency)) {
      const page = builtPage(`/${tag}/consistency/${finding.n}/`);
      assert.equal(wordsIn(/<h1>(.*?)<\/h1>/s.exec(page)![1]!), headlineText(finding, language));
      const items = itemsOf(page);
      for (const { id, words: quotes } of statements(finding, tag)) {
        const own = items.filter((item) => item.includes(`href="/clause/${id}/"`));
        const name = `finding ${finding.n}: ${id}`;
        if (finding.candidate?.spelling) {
          assert.ok(
            own.some((item) => wordsIn(item).includes(quotes[0]!)),
            name,
          );
          continue;
        }
        assert.equal(own.length, 1, name);
        const [address] = /href="([^"]+#[^"]+)"/.exec(own[0]!)!.slice(1);
        if (id.startsWith('indicator')) {
          assert.ok(marked(own[0]!).length > 0, name);
          continue;
        }
        // Marks of quotes that overlap are one.
        for (const quote of quotes)
          assert.ok(
            marked(own[0]!).some((mark) => mark.includes(quote) || quote.includes(mark)),
            `${name} ${quote}`,
          );
        for (const mark of marked(own[0]!)) assert.ok(wordsAt(address!)!.includes(mark), `${name} ${mark}`);
      }
    }
  });

  test(`${tag}: each finding's page has its arithmetic, its assumption, its note and how sure it is`, () => {
    for (const finding of findings) {
      const text = wordsIn(builtPage(`/${tag}/consistency/${finding.n}/`));
      const said = [
        ...(finding.candidate ? [...computedTexts(finding.candidate, language), ...allowedTexts(finding.candidate, language)] : []),
        finding.assumption?.[tag],
        finding.note?.[tag],
        finding.certainty === 'sure' ? words.certaintyMeans.sure : doubtOf(finding.kind),
        words.foundBy[finding.candidate ? 'rule' : 'reading'],
      ];
      for (const sentence of said) assert.ok(!sentence || text.includes(sentence), `finding ${finding.n}: ${sentence}`);
    }
  });

  test(`${tag}: each statement says under which heading it stands, and a row under which category`, () => {
    const entries = entriesById(projectPlans()[tag]);
    for (const finding of everyFinding(consistency)) {
      const items = itemsOf(builtPage(`/${tag}/consistency/${finding.n}/`));
      if (finding.candidate?.spelling) continue;
      for (const { id } of statements(finding, tag)) {
        const entry = entries.get(id)!;
        const text = wordsIn(items.find((item) => item.includes(`href="/clause/${id}/"`))!);
        for (const { title } of lineage(entry.unit).slice(1)) assert.ok(text.includes(title), `finding ${finding.n}: ${id}`);
        assert.ok(text.includes(partOf(entry.unit).number), `finding ${finding.n}: ${id}`);
        if (entry.kind !== 'clause') assert.ok(text.includes(entry.row.category), `finding ${finding.n}: ${id}`);
      }
    }
  });

  test(`${tag}: the heading over a finding names its class, whether or not all can hold, and leads to its place in the list`, () => {
    for (const { n, kind, withdrawn: why } of everyFinding(consistency)) {
      const way = /<nav class="breadcrumb ways".*?<\/nav>/s.exec(builtPage(`/${tag}/consistency/${n}/`))![0];
      assert.ok(wordsIn(way).includes(why ? words.withdrawnTitle : words.classes[kind]), `finding ${n}`);
      assert.ok(way.includes(`href="/${tag}/consistency/#finding-${n}"`), `finding ${n}`);
    }
  });

  test(`${tag}: the passages and findings that a text of ours names are links, a row is called as in the text`, () => {
    const entries = entriesById(projectPlans()[tag]);
    for (const { n, assumption, note, withdrawn: why } of everyFinding(consistency)) {
      const page = builtPage(`/${tag}/consistency/${n}/`);
      for (const text of [assumption, note, why].flatMap((each) => each?.[tag] ?? []))
        for (const { start, end, ...to } of namedIn(text)) {
          const address = 'finding' in to ? findingAddress(language, to.finding) : entryAddress(language, entries.get(to.passage)!);
          assert.ok(page.includes(`<a href="${address}">${text.slice(start, end)}</a>`), `finding ${n}: ${text.slice(start, end)}`);
        }
      assert.doesNotMatch(wordsIn(/<article.*<\/article>/s.exec(page)![0]), /\bbox-\d/, `finding ${n}`);
    }
  });

  test(`${tag}: the way to the findings before and after says which is which`, () => {
    findings.forEach(({ n }, i) => {
      const nav = /<nav class="neighbours".*?<\/nav>/s.exec(builtPage(`/${tag}/consistency/${n}/`))![0];
      const links = [...nav.matchAll(/<a rel="(prev|next)"[^>]*>(.*?)<\/a>/gs)].map(([, rel, html]) => [rel, wordsIn(html!).trim()]);
      const expected = [['prev', words.previous, findings[i - 1]] as const, ['next', words.next, findings[i + 1]] as const].flatMap(
        ([rel, label, to]) => (to ? [[rel, wordsOf(language).labelled(label, headlineText(to, language))]] : []),
      );
      const plain = (text: string) => text.replace(/\s+/g, ' ');
      assert.deepEqual(
        links.map(([rel, text]) => [rel, plain(text!)]),
        expected.map(([rel, text]) => [rel, plain(text!)]),
        `finding ${n}`,
      );
    });
  });

  test(`${tag}: what was compared and left out is shown by its statements, never by a key`, () => {
    const section = /<section id="left-out">(.*?)<\/section>/s.exec(list)![1]!;
    assert.equal(section.split('<ul class="statements">').length - 1, rejected.length);
    for (const { candidate } of rejected) assert.ok(!wordsIn(section).includes(candidate.key));
  });
}

test('in English a finding on words has the Chinese of each that differs, marked as Chinese; in Chinese nothing stands twice', () => {
  for (const finding of findings) {
    const ofWords = KINDS_OF_WORDS.includes(finding.kind);
    const items = itemsOf(builtPage(`/en/consistency/${finding.n}/`));
    for (const { id, words: quotes } of statements(finding, 'zh')) {
      if (!quotes.length) continue;
      const item = items.find((each) => each.includes(`href="/clause/${id}/"`))!;
      const original = /<span class="original" lang="zh-CN">(.*?)<\/span>/s.exec(item)?.[1];
      assert.equal(
        original === undefined ? undefined : wordsIn(original).trim(),
        ofWords ? quotes.join('……') : undefined,
        `finding ${finding.n}: ${id}`,
      );
    }
    assert.ok(
      !itemsOf(builtPage(`/zh/consistency/${finding.n}/`)).some((item) => item.includes('class="original"')),
      `finding ${finding.n}`,
    );
  }
  const pass = itemsOf(builtPage('/en/consistency/53/')).join('');
  assert.ok(pass.includes('阔勒买达坂') && pass.includes('阔热买勒达坂口岸'));
});

test('a finding of numbers sets both on one line, the plan’s filled, the table’s and ours open, as its statements have them', () => {
  const line = (n: number) => /<figure class="number-line">.*?<\/figure>/s.exec(builtPage(`/zh/consistency/${n}/`))?.[0];
  const growth = line(14)!;
  assert.deepEqual(
    [...growth.matchAll(/<circle class="(open|filled)" cx="([\d.]+)%"/g)].map(([, mark]) => mark),
    ['filled', 'open'],
  );
  // From zero both stand where their share of the longest is.
  const [stated, computed] = [...growth.matchAll(/<circle[^>]* cx="([\d.]+)%"/g)].map(([, x]) => Number(x));
  assert.ok(Math.abs(stated! / computed! - 10 / 4.54) < 0.01);
  assert.match(line(50)!, /不从零开始/);
  assert.equal(line(22), undefined, 'names are not numbers');
});
