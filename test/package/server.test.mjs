/**
 * The server that shows the demo: right types, nothing outside the project, a free port when the wanted one is taken.
 */
import assert from 'node:assert/strict';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/lib/server.mjs';

/** Asks for a path as it is: `fetch` would shorten `/../`. */
const ask = (port, path, method = 'GET') =>
  new Promise((resolve, reject) => {
    request({host: '127.0.0.1', port, path, method}, (response) => {
      response.resume().on('end', () => resolve({status: response.statusCode, headers: response.headers}));
    })
      .on('error', reject)
      .end();
  });

describe('server', () => {
  let server;
  before(async () => {
    server = await serve();
  });
  after(() => server.close());

  it('listens on loopback', () => {
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  for (const [path, type] of [
    ['/package.json', 'application/json; charset=utf-8'],
    ['/rollup.config.mjs', 'text/javascript; charset=utf-8'],
    ['/test/support/pages/csp.html?x=1', 'text/html; charset=utf-8'],
  ]) {
    it(`serves ${path} as ${type}`, async () => {
      const {status, headers} = await ask(server.port, path);
      assert.deepEqual([status, headers['content-type'], headers['cache-control']], [200, type, 'no-store']);
    });
  }

  for (const path of [
    '/../package.json', '/%2e%2e/etc/passwd', '/demo/..%2f..%2fetc/passwd', '/.git/config', '/.npmrc', '/%00', '/%E0%A4',
    '/src', '/no-such-file',
  ]) {
    it(`does not serve ${path}`, async () => {
      const {status} = await ask(server.port, path);
      assert.notEqual(status, 500);
      // A path that climbs is shortened by the address rules first; what is then there may be served.
      if (path !== '/../package.json') assert.equal(status, 404);
    });
  }

  it('leads from the root to the demo', async () => {
    const {status, headers} = await ask(server.port, '/');
    assert.deepEqual([status, headers.location], [302, '/demo/']);
  });

  it('only reads', async () => {
    assert.equal((await ask(server.port, '/package.json', 'POST')).status, 405);
    assert.equal((await ask(server.port, '/package.json', 'HEAD')).status, 200);
  });

  it('takes a free port when the wanted one is taken', async () => {
    const second = await serve({port: server.port});
    await second.close();
    assert.equal(second.taken, true);
    assert.notEqual(second.port, server.port);
  });
});
