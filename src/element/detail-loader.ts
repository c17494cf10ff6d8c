/**
 * Brings the file that renders details, once for all elements of a page. Without it an event still opens with its date,
 * status and title.
 */
type Detail = typeof import('./detail.js');

let pending: Promise<Detail | undefined> | undefined;

/** The module, or `undefined` when it could not be had; asked for again the next time. */
export function loadDetail(): Promise<Detail | undefined> {
  return pending ??= import('./detail.js').catch(() => pending = undefined);
}
