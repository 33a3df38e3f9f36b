import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { types } from "./types.ts";

/** A running server: its address without a closing slash, base path included, and how to end it. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

const isFile = (path: string): Promise<boolean> => stat(path).then((found) => found.isFile(), () => false);
const isFolder = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);

/** Serves a folder on a free port of this machine as a plain static host does, under an optional base path such as "/plan". */
export async function serve(folder: string, base = ""): Promise<Served> {
  const root = resolve(folder);
  const prefix = base.split("/").filter(Boolean).map((part) => `/${part}`).join("");

  /** The file a web path stands for, a path to send the reader on to, or nothing. */
  async function find(path: string): Promise<{ file?: string; moved?: string }> {
    if (prefix && path === prefix) return { moved: `${prefix}/` };
    if (!path.startsWith(`${prefix}/`) || path.includes("\0")) return {};
    const target = join(root, path.slice(prefix.length));
    if (target !== root && !target.startsWith(root + sep)) return {};
    if (path.endsWith("/")) return (await isFile(join(target, "index.html"))) ? { file: join(target, "index.html") } : {};
    if (await isFile(target)) return { file: target };
    if (await isFile(`${target}.html`)) return { file: `${target}.html` };
    return (await isFolder(target)) ? { moved: encodeURI(`${path}/`) } : {};
  }

  const server = createServer(async (request, response) => {
    const [raw = "/", query] = (request.url ?? "/").split("?");
    let path = "";
    try {
      path = decodeURIComponent(raw);
    } catch {
      // A malformed address is a miss like any other.
    }
    const { file, moved } = await find(path);
    if (moved) return response.writeHead(301, { location: moved + (query ? `?${query}` : "") }).end();
    const page = file ?? join(root, "404.html");
    const status = file ? 200 : 404;
    if (!file && !(await isFile(page))) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    response.writeHead(status, { "content-type": types[extname(page)] ?? "application/octet-stream", "cache-control": "no-store" });
    return request.method === "HEAD" ? response.end() : createReadStream(page).pipe(response);
  });

  await new Promise<void>((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser keeps its connections open, and close() alone would wait for them.
        server.closeAllConnections();
      }),
  };
}
