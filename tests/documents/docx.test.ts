import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docxOf } from '../../src/documents/docx.ts';
import type { Line, TextDocument } from '../../src/documents/model.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { readDocx } from '../kit/docx.ts';

const zh = (text: string, more: object = {}): Line => [{ text, lang: 'zh-CN', ...more }];
const en = (text: string, more: object = {}): Line => [{ text, lang: 'en', ...more }];
const ADDRESS = 'https://example.org/zh/9/2/?a=1&b=2#9.2.1';

const written: TextDocument = {
  title: '规划 & “纲要”',
  source: '非官方查阅版 <版本1>',
  lang: 'zh-CN',
  blocks: [
    { kind: 'heading', level: 1, line: zh('规划 & “纲要”') },
    { kind: 'paragraph', voice: 'edition', line: [...zh('“牦牛”：2处', { bold: true }), ...en(' yak  & co')] },
    { kind: 'heading', level: 2, line: zh('9.2.1') },
    { kind: 'paragraph', voice: 'plan', line: zh('到2025年，存栏达28万头（只）<≥5%>。') },
    { kind: 'table', head: [zh(''), zh('项目名称'), zh('2020年')], rows: [[zh('经济'), zh('劳动保障站'), zh('17.62')]] },
    { kind: 'table', head: [en('Project')], rows: [[en('One')], [en('Two')]] },
    { kind: 'table', head: [en('A'), en('B')], rows: [[en('1'), en('2')], [en('spanning')]] },
    { kind: 'paragraph', voice: 'edition', line: zh(ADDRESS, { href: ADDRESS }) },
  ],
};

test('a Word file holds every word, number and link, each in its language', async () => {
  const { paragraphs, tables, runs, links, properties, parts } = readDocx(await docxOf(written));
  assert.deepEqual(paragraphs, ['规划 & “纲要”', '“牦牛”：2处 yak  & co', '9.2.1', '到2025年，存栏达28万头（只）<≥5%>。', ADDRESS]);
  assert.deepEqual(tables, [
    [
      ['', '项目名称', '2020年'],
      ['经济', '劳动保障站', '17.62'],
    ],
    [['Project'], ['One'], ['Two']],
    [['A', 'B'], ['1', '2'], ['spanning']],
  ]);
  assert.match(parts['word/document.xml']!, /<w:gridSpan w:val="2"\/>.*?spanning/);
  assert.deepEqual(links, [{ text: ADDRESS, href: ADDRESS }]);
  for (const { text, lang, eastAsia } of runs) {
    const chinese = /\p{Script=Han}|9\.2\.1|17\.62|^$/u.test(text) || text === ADDRESS;
    assert.deepEqual([lang, eastAsia], chinese ? ['zh-CN', 'zh-CN'] : ['en-GB', undefined], text);
  }
  assert.deepEqual(properties, { 'dc:title': written.title, 'dc:description': written.source });
  const footer = parts['word/footer1.xml']!;
  assert.ok(footer.includes('规划 &amp; “纲要”') && />PAGE</.test(footer) && />NUMPAGES</.test(footer));
  assert.match(parts['word/document.xml']!, /<w:pgSz w:w="11906" w:h="16838"/);
  assert.deepEqual(
    parts['word/document.xml']!.match(/<w:pStyle w:val="Heading\d"/g),
    [1, 2].map((n) => `<w:pStyle w:val="Heading${n}"`),
  );
  assert.equal(parts['word/document.xml']!.match(/<w:tblHeader\/>/g)?.length, 3, 'heads are repeated on the next page');
});

test('no typeface is named, and Chinese asks for its own form of a sign', async () => {
  const { parts } = readDocx(await docxOf(written));
  const xml = parts['word/document.xml']! + parts['word/styles.xml']! + parts['word/footer1.xml']!;
  assert.doesNotMatch(xml, /w:(?:ascii|hAnsi|eastAsia|cs)="(?!zh-CN)[^"]+"/);
  for (const [, properties, text] of parts['word/document.xml']!.matchAll(/<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr><w:t[^>]*>([^<]*)/g))
    assert.equal(properties!.includes('<w:rFonts w:hint="eastAsia"/>'), properties!.includes('w:val="zh-CN"'), text);
  assert.doesNotMatch(parts['word/styles.xml']!.split('</w:docDefaults>')[0]!, /w:hint/);
});

test('as plain text each cell follows its column’s head', () => {
  assert.equal(
    plainTextOf(written),
    `规划 & “纲要”\n“牦牛”：2处 yak  & co\n\n9.2.1\n到2025年，存栏达28万头（只）<≥5%>。\n` +
      `经济\n项目名称：劳动保障站\n2020年：17.62\nProject: One\n\nProject: Two\nA: 1\nB: 2\n\nspanning\n${ADDRESS}\n`,
  );
});
