/**
 * The one gate for links that come with data. What passes may be put into `href` or `src`; everything else is refused.
 *
 * Allowed: `http:`, `https:`, `mailto:` and relative references. `//host` is relative too: it takes over the page's
 * scheme, so it cannot run script. Browsers drop tabs, line breaks and leading control characters before they look at
 * the scheme (`java\nscript:`), hence they are dropped here first. A relative reference with `:`, `&` or `\` before
 * its first `/`, `?` or `#` is refused: a scheme in disguise (`javasc&Tab;ript:`); `./a:b` says the same safely.
 */

const DROPPED = /\p{Cc}/gu;
const SAFE = /^(?!$)(?:https?:|mailto:|[^:&\\/?#]*(?:[/?#]|$))/i;

/** The link without blanks around it and control characters within, or `undefined` when it is empty or not safe. */
export const safeUrl = (text: unknown): string | undefined => {
  const url = typeof text === 'string' ? text.replace(DROPPED, '').trim() : '';
  return SAFE.test(url) ? url : undefined;
};
