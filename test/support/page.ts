/**
 * Loads a page of this project in a frame and hears everything that it says: console, errors, rejected promises,
 * resources that failed, reports of the content security policy.
 */
import {nextFrame} from './input.js';

/** Something that a page said or that went wrong in it. */
export interface PageMessage {
  /** `console.log`, `console.error`, `error`, `rejection`, `resource` or `csp`. */
  readonly kind: string;
  readonly text: string;
}

/** A loaded page. */
export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** All that it said so far; grows. */
  readonly messages: readonly PageMessage[];
  /** Removes the frame. */
  close(): void;
}

type ProbedWindow = Window & typeof globalThis & {pageMessages?: PageMessage[]};

/**
 * Opens a page by its path from the project's root (`/demo/index.html?lang=fr`), and resolves after its load event.
 * With `csp` it is served under the strict policy that `test/support/serving.mjs` names.
 */
export async function openPage(
  path: string,
  options: {readonly csp?: boolean; readonly width?: number; readonly height?: number} = {},
): Promise<OpenPage> {
  const {csp = false, width = 780, height = 580} = options;
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; width: ${width}px; height: ${height}px`;
  frame.src = (csp ? '/csp' : '/probe') + path;
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), {once: true});
  });
  document.body.append(frame);
  await loaded;
  await nextFrame();
  const inner = frame.contentWindow as ProbedWindow | null;
  const messages = inner?.pageMessages;
  if (inner === null || messages === undefined) throw new Error(`${path} is not a page that can be watched.`);
  return {frame, window: inner, document: inner.document, messages, close: () => frame.remove()};
}
