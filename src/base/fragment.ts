/**
 * The part of an address's fragment that belongs to one timeline: what follows its prefix, up to the next `&`. Every
 * other part is the page's, and so is what follows `:~:`, which tells the browser which text to show. Pure, and small
 * enough to stand in `embed.js` too.
 */

/** Prefix of a timeline that names none. */
export const DEFAULT_PREFIX = 'timeline=';

/** First member of each message between a page and a timeline in a frame of it. */
export const EMBED_TAG = 'news-timeline';

const DIRECTIVE = ':~:';

/** The fragment's parts, and what is the browser's. */
const split = (fragment: string): readonly [parts: string[], directive: string] => {
  const at = fragment.indexOf(DIRECTIVE);
  const text = at < 0 ? fragment : fragment.slice(0, at);
  return [text.split('&'), at < 0 ? '' : fragment.slice(at)];
};

/** What stands in a fragment (without its `#`) after a prefix; nothing where the prefix is not there. */
export const partOf = (fragment: string, prefix: string): string | undefined =>
  split(fragment)[0].find(part => part.startsWith(prefix))?.slice(prefix.length);

/** The fragment with another value after the prefix, or, for an empty one, without that part. All else stays. */
export const withPart = (fragment: string, prefix: string, value: string): string => {
  const [parts, directive] = split(fragment);
  const at = parts.findIndex(part => part.startsWith(prefix));
  const others = parts.filter(part => !part.startsWith(prefix));
  // An empty fragment has no parts.
  if (fragment.length === directive.length) others.length = 0;
  if (value) others.splice(at < 0 ? others.length : at, 0, prefix + value);
  return others.join('&') + directive;
};
