import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { COLOURS } from '../pictures/mark-svg.ts';

type Colour = readonly [red: number, green: number, blue: number];
/** Steps from white to each colour: as many as leave room for all in the sixteen that half a byte can name. */
const STEPS = 5;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** White, and each colour of a sheet in its steps: what smooth edges need. */
const PALETTE: readonly Colour[] = [[255, 255, 255], ...COLOURS.flatMap(stepsTo)];

function stepsTo(colour: string): Colour[] {
  const full = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return Array.from(
    { length: STEPS },
    (_, i) => full.map((value) => Math.round(255 + ((value - 255) * (i + 1)) / STEPS)) as unknown as Colour,
  );
}

/** Pixels (RGBA, opaque) as a PNG of sixteen colours: a third of one of all. The same bytes everywhere, since no compiled zlib does it. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Four bits for a pixel, each the number of a colour.
  header.set([4, 3], 8);
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(PALETTE.flat())),
    chunk('IDAT', zlibSync(rowsOf(pixels, width, height), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat([Uint8Array.from(SIGNATURE), ...chunks]));
}

/** The rows of the picture, each after a byte that says that it is not filtered, two pixels in a byte. */
function rowsOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const length = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(length * height);
  const known = new Map<number, number>();
  let [last, index] = [-1, 0];
  for (let i = 0; i < colours.length; i++) {
    const colour = colours[i]!;
    if (colour !== last) {
      if (!known.has(colour)) known.set(colour, nearest(pixels.subarray(i * 4, i * 4 + 3)));
      [last, index] = [colour, known.get(colour)!];
    }
    const x = i % width;
    rows[((i - x) / width) * length + 1 + (x >> 1)]! |= x % 2 ? index : index << 4;
  }
  return rows;
}

function nearest(colour: Uint8Array): number {
  const distances = PALETTE.map((other) => other.reduce((sum, value, i) => sum + (value - colour[i]!) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const all = Buffer.alloc(body.length + 8);
  all.writeUInt32BE(data.length, 0);
  all.set(body, 4);
  all.writeUInt32BE(crc32(body), body.length + 4);
  return all;
}
