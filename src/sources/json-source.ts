/**
 * A URL to a parsed document, with every way it can fail named. Reads no further than its limit, asks no other host
 * unless the author allowed it, and says what was wrong instead of throwing.
 */
import {err, ok, type Result} from '../base/result.js';

/** Why a document could not be loaded. */
export interface LoadError {
  /** Stable code. */
  readonly code: 'bad-url' | 'cross-origin' | 'network' | 'http' | 'timeout' | 'too-large' | 'not-utf8' | 'html' | 'not-json' | 'aborted';
  /** A sentence in English. */
  readonly message: string;
}

/** How to load. */
export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Base of relative addresses, and the only origin asked unless `crossOrigin` is given. */
  readonly baseUrl: string;
  /** As the attribute `crossorigin`: `anonymous` or `use-credentials`. */
  readonly crossOrigin?: string | undefined;
  /** Default 20 MB. */
  readonly maxBytes?: number;
  /** Default 30 seconds. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

const MAX_BYTES = 20_000_000;
const TIMEOUT_MS = 30_000;

const fail = (code: LoadError['code'], message: string): Result<never, LoadError> => err({code, message});

/** Loads and parses JSON. Never rejects. */
export async function loadJson(url: string, options: LoadOptions): Promise<Result<unknown, LoadError>> {
  const {signal, baseUrl, crossOrigin, maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS, fetch: fetchIt = fetch} = options;
  let target: URL;
  try {
    target = new URL(url, baseUrl);
  } catch {
    return fail('bad-url', `"${url}" is not a URL.`);
  }
  if (!/^https?:$/.test(target.protocol) && target.protocol !== new URL(baseUrl).protocol) {
    return fail('bad-url', `Only http and https are loaded, not ${target.protocol}`);
  }
  if (crossOrigin === undefined && target.origin !== new URL(baseUrl).origin) {
    return fail('cross-origin', `${target.origin} is another origin: set the attribute crossorigin to allow it.`);
  }
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetchIt(target.href, {
      signal: AbortSignal.any([signal, timeout]),
      mode: crossOrigin === undefined ? 'same-origin' : 'cors',
      credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
      headers: {accept: 'application/json'},
    });
    if (!response.ok) return fail('http', `The server answered ${response.status} for ${target.pathname}.`);
    const bytes = await readBytes(response, maxBytes);
    return bytes ? parse(bytes) : fail('too-large', `The file is larger than ${maxBytes} bytes; max-bytes raises the limit.`);
  } catch (error) {
    if (timeout.aborted) return fail('timeout', `No answer within ${timeoutMs / 1000} seconds.`);
    if (signal.aborted) return fail('aborted', 'The load was given up for a newer one.');
    return fail('network', error instanceof Error ? error.message : 'The network failed.');
  }
}

/** The body, or `undefined` as soon as it is larger than the limit. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) break;
    size += part.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Bytes to a value. */
function parse(bytes: Uint8Array): Result<unknown, LoadError> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return fail('not-utf8', 'The file is not UTF-8.');
  }
  return parseJson(text);
}

/** Text to a value. Also used for documents in the page. */
export function parseJson(text: string): Result<unknown, LoadError> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (/^\s*</.test(text)) return fail('html', 'A web page came instead of JSON.');
    return fail('not-json', `Not JSON: ${error instanceof Error ? error.message : 'syntax error'}`);
  }
}
