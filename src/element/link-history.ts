/**
 * The address of a window and its history, as far as one timeline is concerned. Both the element and `embed.js` use it,
 * so that an entry means the same in either. An entry that a timeline wrote is marked: it says the whole state, while a
 * link says only what is to be shown of it.
 */
import {EMBED_TAG, partOf, withPart} from '../base/fragment.js';

const fragment = (): string => location.hash.slice(1);

/** What the address says after a prefix. */
export const readAddress = (prefix: string): string | undefined => partOf(fragment(), prefix);

/** Whether the present entry was written by the timeline with a prefix. */
export const isWritten = (prefix: string): boolean => !!(history.state as Record<string, unknown> | null)?.[EMBED_TAG + prefix];

/** Writes a value after a prefix; as a new entry where it says something else and `isPush`. What the page keeps there stays. */
export function writeAddress(prefix: string, value: string, isPush: boolean): void {
  const url = new URL(location.href);
  url.hash = withPart(fragment(), prefix, value);
  const state = {...history.state as object | null, [EMBED_TAG + prefix]: 1};
  try {
    if (isPush && url.href !== location.href) {
      history.replaceState(state, '');
      history.pushState(state, '', url);
    } else history.replaceState(state, '', url);
  } catch {
    // A browser that has had enough of it for some seconds, or a document without an address: the next time, perhaps.
  }
}

/** Copies the address; gives it back where the browser lets nobody copy. */
export async function copyAddress(): Promise<string> {
  const {href} = location;
  try {
    await navigator.clipboard.writeText(href);
    return '';
  } catch {
    // There is no clipboard outside of secure pages, and some ask the reader first.
    return href;
  }
}

/** What a link of this page that was pressed says after a prefix; nothing for others, and where it opens elsewhere. */
export function linkedPart(event: MouseEvent, prefix: string): string | undefined {
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest('a[href]') : undefined;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const [page] = link.href.split('#');
  return page === location.href.split('#')[0] ? partOf(link.hash.slice(1), prefix) : undefined;
}
