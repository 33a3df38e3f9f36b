import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { types } from '../../kit/types.ts';

/** One answer that left the server: when it was asked for (milliseconds since 1970), what, and the bytes of its body as sent. */
export interface Sent {
  at: number;
  path: string;
  bytes: number;
}

export interface BenchServer {
  url: string;
  sent: Sent[];
  close(): void;
}

const TEXT = /^text\/|json|xml|javascript/;

/** Serves a folder as a usual host does, text compressed, and writes down what it sends; `transform` may rewrite a file. */
export async function benchServer(folder: string, transform: (path: string, body: Buffer) => Buffer = (_, body) => body): Promise<BenchServer> {
  const sent: Sent[] = [];
  const ready = new Map<string, { body: Buffer; zipped: boolean; type: string }>();
  const prepare = (path: string) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = types[extname(file)] ?? (file.endsWith('.ts') ? 'text/javascript; charset=utf-8' : 'application/octet-stream');
    const zipped = TEXT.test(type);
    const body = transform(path, readFileSync(file));
    return { body: zipped ? gzipSync(body) : body, zipped, type };
  };
  const server = createServer((request, response) => {
    const at = Date.now();
    const path = decodeURIComponent(request.url!.split('?')[0]!);
    const file = statSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), { throwIfNoEntry: false });
    if (!file?.isFile()) {
      sent.push({ at, path, bytes: 0 });
      return response.writeHead(404).end();
    }
    const { body, zipped, type } = ready.get(path) ?? prepare(path);
    ready.set(path, { body, zipped, type });
    sent.push({ at, path, bytes: body.length });
    return response.writeHead(200, { 'content-type': type, 'content-length': body.length, 'cache-control': 'max-age=600', ...(zipped && { 'content-encoding': 'gzip' }) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () => void (server.close(), server.closeAllConnections()),
  };
}
