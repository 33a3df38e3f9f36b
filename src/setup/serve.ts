import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';

/** A running server: its address without a closing slash, base path included, and how to end it. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Where a folder is served, each of them left out at will; `watch` is shown every request before it is answered. */
export interface ServeOptions {
  /** The sub-path that the site stands below, such as "/plan/"; the root where none is named. */
  base?: string;
  /** The port; any free one where none is named. */
  port?: number;
  watch?: (request: IncomingMessage, response: ServerResponse) => void;
}

const BYTES = 'application/octet-stream';
/** What sirv leaves open: text says its encoding; Pagefind's files, which its own script unpacks, go out as plain bytes. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.pagefind': BYTES,
  '.pf_fragment': BYTES,
  '.pf_index': BYTES,
  '.pf_meta': BYTES,
};

/** Whether a file stands there; a path that the file system refuses (a name of more than 255 bytes) is none. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A path as the file system has it; nothing for a malformed one, and for one that has no place in a file system. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? undefined : plain;
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder to this machine alone, as a plain static host does: index.html of folders, a redirect to the closing slash, 404.html
 * with its status, ETag, ranges, and the .br or .gz beside a file. Files are read anew for each request; fails where the port is taken.
 */
export async function serve(folder: string, { base = '/', port = 0, watch }: ServeOptions = {}): Promise<Served> {
  const root = resolve(folder);
  const prefix = base
    .split('/')
    .filter(Boolean)
    .map((part) => `/${part}`)
    .join('');
  const files = sirv(root, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders(response, path) {
      const type = TYPES[extname(path)];
      if (type) response.setHeader('content-type', type);
    },
  });

  function missing(response: ServerResponse): void {
    const page = join(root, '404.html');
    if (!isFile(page)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    createReadStream(page).pipe(response.writeHead(404, { 'content-type': TYPES['.html'], 'cache-control': 'no-cache' }));
  }

  /** Whether a path that names no file is that of a folder with a page: a host sends its reader on. */
  function isPage(path: string): boolean {
    const target = join(root, path);
    return (target === root || target.startsWith(root + sep)) && isFile(join(target, 'index.html'));
  }

  const server = createServer((request, response) => {
    watch?.(request, response);
    const [, raw = '/', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    const path = decoded(raw);
    const moved = () => response.writeHead(301, { location: `${raw.replace(/^\/+/, '/')}/${query}` }).end();
    if (path === undefined || (path !== prefix && !path.startsWith(`${prefix}/`))) return missing(response);
    if (prefix && path === prefix) return moved();
    const inside = raw.slice(prefix.length);
    request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
    return files(request, response, () => {
      if (!inside.endsWith('/') && isPage(path.slice(prefix.length))) moved();
      else missing(response);
    });
  });

  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const { port: found } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${found}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser keeps its connections open, and close() alone would wait for them.
        server.closeAllConnections();
      }),
  };
}
