import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.ts';

const file = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)));
/** The face of both languages, from a package: a picture is the same on every machine. One weight, since each is ten megabytes. */
const FACE = '400Regular/NotoSansSC_400Regular.ttf';
/** Pixels of a PNG for each of the SVG: sharp on a dense screen and in print. */
const SCALE = 2;

let ready: Promise<Uint8Array[]> | undefined;
async function start(): Promise<Uint8Array[]> {
  await initWasm(file('@resvg/resvg-wasm/index_bg.wasm'));
  return [new Uint8Array(file(`@expo-google-fonts/noto-sans-sc/${FACE}`))];
}

/** The face has the apostrophe as wide as a Chinese character: in English words a comma stands in its place, at its height. */
const withCommas = (svg: string) => svg.replace(/(?<=[a-z])’([^<’]*)/g, '<tspan dy="-.5em">,</tspan><tspan dy=".5em">$1</tspan>');

/** An SVG as PNG. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await (ready ??= start());
  const drawing = new Resvg(withCommas(svg), {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers, defaultFontFamily: 'Noto Sans SC' },
  });
  const drawn = drawing.render();
  const png = palettePng(drawn.pixels, drawn.width, drawn.height);
  // What WebAssembly holds is not collected with the objects.
  drawn.free();
  drawing.free();
  return png;
}
