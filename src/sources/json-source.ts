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
  const base = new URL(baseUrl);
  const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : undefined;
  if (!target || !['http:', 'https:', base.protocol].includes(target.protocol)) {
    return fail('bad-url', `"${url}" is no http(s) URL.`);
  }
  const isForeign = crossOrigin !== undefined;
  if (!isForeign && target.origin !== base.origin) {
    return fail('cross-origin', `Without crossorigin ${target.origin} is not asked.`);
  }
  const timeout = AbortSignal.timeout(timeoutMs);
  let cause: LoadError['code'] = 'network';
  try {
    const {ok: isFine, status, body} = await fetchIt(target.href, {
      signal: AbortSignal.any([signal, timeout]),
      mode: isForeign ? 'cors' : 'same-origin',
      credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
      headers: {accept: 'application/json'},
    });
    if (!isFine) return fail('http', `The server answered ${status}.`);
    const reader = body?.getReader();
    const decoder = new TextDecoder('utf-8', {fatal: true});
    let text = '';
    let size = 0;
    for (;;) {
      cause = 'network';
      const bytes = (await reader?.read())?.value;
      cause = 'not-utf8';
      text += decoder.decode(bytes, {stream: !!bytes});
      if (!bytes) return parseJson(text);
      size += bytes.length;
      if (size > maxBytes) {
        await reader?.cancel();
        return fail('too-large', `More than ${maxBytes} bytes: see max-bytes.`);
      }
    }
  } catch (error) {
    if (signal.aborted) cause = 'aborted';
    if (timeout.aborted) cause = 'timeout';
    return fail(cause, cause === 'not-utf8' ? 'The file is not UTF-8.' : String(error));
  }
}

/** Text to a value. Also used for documents in the page. */
export function parseJson(text: string): Result<unknown, LoadError> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return /^\s*</.test(text) ? fail('html', 'A web page came, not JSON.') : fail('not-json', String(error));
  }
}
