import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve, type Served } from '../../../src/setup/serve.ts';

/** One answer that left the server: when it was asked for (milliseconds since 1970), what, and the bytes of its body as sent. */
export interface Sent {
  at: number;
  path: string;
  bytes: number;
}

/** A running server of a bench, and all that it has sent. */
export interface BenchServer extends Served {
  sent: Sent[];
}

const TEXT = '**/*.{css,html,js,json,mjs,svg,txt,xml}';

/** Serves a folder as a usual host does, text compressed beforehand (the files are written there), and writes down what it sends. */
export async function benchServer(folder: string): Promise<BenchServer> {
  for (const file of globSync(TEXT, { cwd: folder })) writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(folder, file))));
  const sent: Sent[] = [];
  const served = await serve(folder, {
    watch(request, response) {
      const answer: Sent = { at: Date.now(), path: decodeURIComponent(request.url!.split('?')[0]!), bytes: 0 };
      sent.push(answer);
      response.setHeader('cache-control', 'max-age=600');
      // The answer's head is written in this same turn.
      queueMicrotask(() => (answer.bytes = Number(response.getHeader('content-length') ?? 0)));
    },
  });
  return { ...served, sent };
}
