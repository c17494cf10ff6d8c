/**
 * A static file server for the demo and for tests. It serves this project on the loopback address only, caches
 * nothing, and never leaves its root: a path is resolved first and refused when it lands outside or in a hidden folder.
 */
import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {ROOT} from './project.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The media type that a file is served with, by its ending. */
export const mediaType = (file) => TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Absolute path of the file that `urlPath` names under the root, or `undefined` when there is none to serve. */
export async function findFile(urlPath, root = ROOT) {
  let decoded;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.split(/[\\/]/).some((part) => part.startsWith('.'))) return undefined;
  const wanted = path.join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  try {
    const [file, top] = await Promise.all([realpath(wanted), realpath(root)]);
    if (!file.startsWith(top + path.sep)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

async function answer(request, response, root) {
  const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
  const send = (status, headers = {}, text = '') => {
    response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8', ...headers}).end(text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, {Allow: 'GET, HEAD'}, 'GET only\n');
  if (pathname === '/' || pathname === '/demo') return send(302, {Location: `/demo/${search}`});
  if (pathname === '/favicon.ico') return send(204);
  const file = await findFile(pathname, root);
  if (file === undefined) return send(404, {}, 'There is no such file here.\n');
  const headers = {
    'Content-Type': mediaType(file),
    'Content-Length': (await stat(file)).size,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  response.writeHead(200, headers);
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/**
 * Serves `root` on loopback. When `port` is taken, takes a free one.
 * Returns `{port, url, taken, close}`; `taken` says that the wanted port was not to be had.
 */
export async function serve({port = 0, host = '127.0.0.1', root = ROOT} = {}) {
  const server = createServer((request, response) => {
    answer(request, response, root).catch(() => response.destroy());
  });
  let taken = false;
  const bound = await listen(server, port, host).catch((error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    taken = true;
    return listen(server, 0, host);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return {port: bound, url: `http://${host}:${bound}/`, taken, close};
}
