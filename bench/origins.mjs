// Web servers on this machine only, one origin for each database. They live in this process and end with it.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesFrom } from './entries.mjs';

const host = '127.0.0.1';
const root = fileURLToPath(new URL('../', import.meta.url));

/** Both builds are served from each origin, so that both open the same database.
 * @type {Record<string, string>} */
const folders = { bench: join(root, 'dist-bench'), shipped: join(root, 'dist') };

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** @type {import('node:http').Server[]} */
const servers = [];

/** @param {string} path of an address @returns {{ file: string, cache: string } | undefined} */
function fileAt(path) {
  const [, mount = '', ...rest] = path.split('/');
  const folder = folders[mount];
  if (folder === undefined) return undefined;
  const file = join(folder, rest.join('/') || 'index.html');
  if (!file.startsWith(folder) || !existsSync(file)) return undefined;
  // Names under assets/ carry a hash of what is in them.
  return { file, cache: rest.at(-2) === 'assets' ? 'max-age=31536000, immutable' : 'no-cache' };
}

/** @param {URL} url @param {Map<string, string>} pages
 * @returns {{ type: string, cache: string, body: string | Buffer } | undefined} */
function answerTo({ pathname, searchParams }, pages) {
  const page = pages.get(pathname);
  if (page !== undefined) return { type: types['.html'], cache: 'no-cache', body: page };
  if (pathname === '/entries') {
    const [from, count] = ['from', 'count'].map((name) => Number(searchParams.get(name)));
    return { type: types['.json'], cache: 'no-store', body: JSON.stringify(entriesFrom(from, count)) };
  }
  const found = fileAt(pathname);
  return found && { type: types[extname(found.file)], cache: found.cache, body: readFileSync(found.file) };
}

/** @typedef {{ address: string, pages: Map<string, string> }} Origin pages: further HTML by path */

/** Opens an origin of its own; its `/blank.html` is a place to be between two openings.
 * @returns {Promise<Origin>} */
export async function openOrigin() {
  const pages = new Map([['/blank.html', '<!doctype html><title>blank</title>']]);
  const server = createServer((request, response) => {
    const answer = answerTo(new URL(request.url ?? '/', `http://${host}`), pages);
    if (answer === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': answer.type, 'cache-control': answer.cache })
        .end(answer.body);
  });
  servers.push(server);
  await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://${host}:${port}`, pages };
}

export function closeOrigins() {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
}
