import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from '../../src/csv.ts';
import { pictureFiles, pictures, type NamedPicture } from '../../src/exports/pictures.ts';
import { DRAWN, TEXT, type Mark } from '../../src/pictures/drawing.ts';
import { COLOURS } from '../../src/pictures/mark-svg.ts';
import { widthOf } from '../../src/pictures/text.ts';
import { projectEdition } from '../kit/project.ts';

const edition = projectEdition();
const all = pictures(edition);
const files = await pictureFiles(edition);
const called = ({ name, language }: NamedPicture) => `${language.tag}/${name}`;
const textsOf = ({ drawing }: NamedPicture) => drawing.marks.filter((mark) => mark.kind === 'text');
const svgOf = (picture: NamedPicture) =>
  Buffer.from(files.find(({ address }) => address.endsWith(`/${called(picture)}.svg`))!.body).toString();

/** Where a text stands on the drawing. */
function boxOf({ x, y, text, size = TEXT, anchor = 'start' }: Mark & { kind: 'text' }) {
  const width = widthOf(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - size * 0.8, foot: y + size * 0.2 };
}

test('a picture is a title of one sentence, a rule, and a table whose rows are as long as its head', () => {
  for (const picture of all) {
    assert.match(picture.title, /\S[^.。]*[^.。]$/, called(picture));
    assert.ok(picture.rule && picture.rows.length > 3, called(picture));
    for (const row of picture.rows) assert.equal(row.length, picture.columns.length, `${called(picture)}: ${row}`);
  }
});

test('both languages have the same pictures with the same numbers', () => {
  const numbers = (tag: string) =>
    all
      .filter(({ language }) => language.tag === tag)
      .map(({ name, rows }) => [name, rows.map((row) => row.filter((cell) => typeof cell === 'number').join()).sort()]);
  assert.deepEqual(numbers('zh'), numbers('en'));
});

test('every name and number of a table can be read in its drawing, whole', () => {
  for (const picture of all) {
    const read = textsOf(picture)
      .map(({ text }) => text)
      .join(' ');
    // The lengths of the parts are drawn alone.
    const cells = picture.rows.flatMap((row) => (picture.name === 'parts' ? row.slice(0, 1) : row)).filter((cell) => cell !== 0);
    const spaceless = (text: string | number) => String(text).replace(/\s/g, '');
    assert.deepEqual(
      cells.filter((cell) => !spaceless(read).includes(spaceless(cell))),
      [],
      called(picture),
    );
  }
});

test('no text of a drawing leaves its sheet, or lies on another', () => {
  for (const picture of all) {
    const boxes = textsOf(picture).map((mark) => ({ ...boxOf(mark), text: mark.text }));
    for (const [i, box] of boxes.entries()) {
      assert.ok(box.left > -1 && box.right < DRAWN + 1, `${called(picture)}: ${box.text}`);
      assert.ok(box.top > -16 && box.foot < picture.drawing.height + 16, `${called(picture)}: ${box.text}`);
      const on = boxes
        .slice(i + 1)
        .find((other) => box.left < other.right && other.left < box.right && box.top < other.foot && other.top < box.foot);
      assert.equal(on?.text, undefined, `${called(picture)}: ${box.text}`);
    }
  }
});

test('an SVG says its language, its title and its rule, and is black and one blue on white', () => {
  for (const picture of all) {
    const svg = svgOf(picture);
    assert.ok(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" lang="${picture.language.lang}"`), called(picture));
    assert.match(svg, /<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map(([, colour]) => colour));
    assert.deepEqual(
      [...colours].filter((colour) => ![...COLOURS, '#fff', '#878f99'].includes(colour!)),
      [],
    );
    assert.ok(!/<image|<script|href|style=/.test(svg));
    const foreign = svg.replace(/<tspan lang="zh-CN">[^<]*<\/tspan>/g, '');
    if (picture.language.tag === 'en') assert.ok(!/[一-鿿]/.test(foreign.replace(/<(title|desc)>.*?<\/\1>/g, '')), called(picture));
  }
});

test('the table of a picture is its CSV', () => {
  for (const picture of all) {
    const csv = files.find(({ address }) => address.endsWith(`/${called(picture)}.csv`))!;
    assert.equal(Buffer.from(csv.body).toString(), csvOf([picture.columns, ...picture.rows].map((row) => row.map(String))));
  }
});

test('a PNG is twice as large as its SVG, in sixteen colours, and light: all files together are under 2 MB', () => {
  for (const picture of all) {
    const png = Buffer.from(files.find(({ address }) => address.endsWith(`/${called(picture)}.png`))!.body);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svgOf(picture))!;
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2 * Number(width), 2 * Number(height)], called(picture));
    assert.deepEqual([...png.subarray(24, 26)], [4, 3]);
  }
  const bytes = files.reduce((sum, { body }) => sum + body.length, 0);
  assert.ok(bytes < 2_000_000, `${bytes}`);
});
