/**
 * What the test server does beside serving files.
 *
 * `/probe/…`  the project's files as they are; pages get probe.js put before their scripts.
 * `/csp/…`    the same under a strict content security policy.
 * `/bundled/virtual-screen-reader.js`  that package in one file: its own modules are not all for browsers.
 * `/reply?status=&type=&body=&bytes=&delay=&hang`  an answer of any kind, for tests of loading: `bytes` pads the body
 *             with spaces to a length, `delay` waits that many ms, `hang` never answers.
 */
import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {setTimeout as pause} from 'node:timers/promises';
import {ROOT} from '../../scripts/lib/project.mjs';
import {findFile, mediaType} from '../../scripts/lib/server.mjs';

/** The policy that the element must live under without one report. */
export const POLICY =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

const PROBE = '<script src="/probe/test/support/pages/probe.js"></script>';

/** Puts the probe at the head's start, where it runs before anything of the page. */
const withProbe = (html) => html.replace(/<head\b[^>]*>|<meta charset[^>]*>/i, (tag) => tag + PROBE);

async function servePage(context) {
  const [, prefix, path] = /^\/(probe|csp)(\/.*)$/.exec(context.path);
  const file = await findFile(path);
  context.set('Cache-Control', 'no-store');
  if (prefix === 'csp') context.set('Content-Security-Policy', POLICY);
  if (file === undefined) {
    context.status = 404;
    context.body = 'There is no such file here.';
    return;
  }
  const isPage = file.endsWith('.html');
  context.status = 200;
  context.set('Content-Type', mediaType(file));
  context.body = isPage ? withProbe(await readFile(file, 'utf8')) : await readFile(file);
}

async function serveReply(context) {
  const {status = '200', type = 'application/json', body = '', bytes = '0', delay = '0', hang} = context.query;
  if (hang !== undefined) return new Promise(() => undefined);
  if (Number(delay) > 0) await pause(Number(delay));
  context.status = Number(status);
  context.set('Content-Type', String(type));
  context.set('Cache-Control', 'no-store');
  context.body = String(body).padEnd(Number(bytes));
  return undefined;
}

let bundle;

/** Makes the bundle when it is first asked for. */
async function serveBundle(context) {
  bundle ??= build({
    stdin: {contents: `export {virtual} from '@guidepup/virtual-screen-reader';`, resolveDir: ROOT},
    bundle: true, write: false, format: 'esm', target: 'es2022', platform: 'browser', logLevel: 'silent',
    define: {'process.env': '{}', 'process.env.NODE_ENV': '"production"', global: 'globalThis'},
  });
  const {outputFiles} = await bundle;
  context.status = 200;
  context.set('Content-Type', 'text/javascript');
  context.body = outputFiles[0].text;
}

/** Middleware for the test server. */
export function serving(context, next) {
  if (/^\/(?:probe|csp)\//.test(context.path)) return servePage(context);
  if (context.path === '/bundled/virtual-screen-reader.js') return serveBundle(context);
  if (context.path === '/reply') return serveReply(context);
  return next();
}
