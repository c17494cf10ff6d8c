/**
 * For a page that holds a page with `<news-timeline permalink>` in a frame: `<iframe data-news-timeline src="…">`, the
 * attribute's value being the prefix in this page's fragment. The frame gets the height of its content, hands its state
 * to this page's address and takes it from there. A script of its own, which needs nothing else.
 *
 * Only marked frames are heard, by their own window and the origin of their `src`; state goes to that origin alone. What
 * goes to any origin is a bare invitation to say hello. Nothing is kept about a frame, so nothing stays when it goes.
 */
import {DEFAULT_PREFIX, EMBED_TAG} from './base/fragment.js';
import {copyAddress, isWritten, linkedPart, readAddress, writeAddress} from './element/link-history.js';

type Frame = HTMLIFrameElement;

const MAX_HEIGHT_PX = 1e5;
/** What a link is made of; nothing that would end this frame's part of the fragment. */
const VALUE = /^(?!.*:~:)[!$%'-;=?-Z_a-z~]{0,16384}$/;

const frames = (): NodeListOf<Frame> => document.querySelectorAll('iframe[data-news-timeline]');
const prefixOf = (frame: Frame): string => frame.dataset['newsTimeline'] || DEFAULT_PREFIX;
const originOf = ({src}: Frame): string => (URL.canParse(src) ? new URL(src) : location).origin;
const bring = (frame: Frame): void => { frame.scrollIntoView({block: 'nearest'}); };

const post = (frame: Frame, target: string, ...message: unknown[]): void => {
  frame.contentWindow?.postMessage([EMBED_TAG, ...message], target);
};

/** Whoever answers to this is given the state, once its origin is known. */
const invite = (): void => { for (const frame of frames()) post(frame, '*', 'hello'); };

addEventListener('message', ({data, source, origin}: MessageEvent<unknown>) => {
  const [tag, kind, value, isPush] = Array.isArray(data) ? data as unknown[] : [];
  if (tag !== EMBED_TAG) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    const prefix = prefixOf(frame);
    if (kind === 'hello') post(frame, origin, 'link', readAddress(prefix), isWritten(prefix));
    else if (kind === 'link' && typeof value === 'string' && VALUE.test(value)) {
      // A frame makes history only while the reader is in it.
      writeAddress(prefix, value, !!isPush && document.activeElement === frame);
    } else if (kind === 'height' && Number(value) > 0) frame.style.height = `${Math.min(Number(value), MAX_HEIGHT_PX)}px`;
    else if (kind === 'show') bring(frame);
    // The frame learns this page's address only to show it to a reader who has asked and whose browser lets nobody copy.
    else if (kind === 'copy') void copyAddress().then(address => { post(frame, origin, 'copied', address); });
  }
});

// The address may be what it was: then there is nothing to tell, but the frame may be far away.
addEventListener('click', event => { for (const frame of frames()) if (linkedPart(event, prefixOf(frame))) bring(frame); });
addEventListener('hashchange', invite);
addEventListener('popstate', invite);
invite();
