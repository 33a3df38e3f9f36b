import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { palettePng } from '../../src/exports/palette-png.ts';
import { COLOURS } from '../../src/pictures/mark-svg.ts';

/** The chunks of a PNG by their names, each with a checksum that is right. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    assert.equal(png.readUInt32BE(end), crc32(png.subarray(at + 4, end)));
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

/** The pixels of a PNG of four bits each, as colours. */
function coloursOf(png: Buffer): string[] {
  const chunks = chunksOf(png);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const rows = inflateSync(chunks.get('IDAT')!);
  const length = 1 + Math.ceil(width / 2);
  assert.equal(rows.length, length * height);
  const colour = (i: number) => `#${chunks.get('PLTE')!.toString('hex', 3 * i, 3 * i + 3)}`;
  return Array.from({ length: width * height }, (_, i) => {
    const x = i % width;
    const byte = rows[Math.floor(i / width) * length + 1 + (x >> 1)]!;
    return colour(x % 2 ? byte & 15 : byte >> 4);
  });
}

const pixels = (colours: readonly string[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(`${colour.slice(1)}ff`, 'hex')]));

test('the colours of a sheet come out as they are, rows of an odd width too', () => {
  const colours = ['#ffffff', ...COLOURS, '#ffffff', COLOURS[2]];
  for (const [width, height] of [
    [3, 2],
    [6, 1],
    [1, 6],
  ] as const)
    assert.deepEqual(coloursOf(Buffer.from(palettePng(pixels(colours), width, height))), colours);
});

test('the colours between come out as the nearest step to them', () => {
  const [ink, , blue] = COLOURS;
  assert.deepEqual(coloursOf(Buffer.from(palettePng(pixels(['#fefefe', '#18191e', '#24408d']), 3, 1))), ['#ffffff', ink, blue]);
});
