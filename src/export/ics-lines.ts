/**
 * Lines of iCalendar (RFC 5545): escaped, folded after 75 octets without parting a letter, ended by CR LF.
 */

const MAX_OCTETS = 75;
/** Of a unit of UTF-16. */
const MOST_OCTETS = 3;

/** A text as a value (3.3.11): line ends as `\n`, other control characters left out, which no calendar may hold. */
export const icsText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/[^\P{Cc}\t]/gu, '');

/** A parameter's value (3.2), which cannot hold quotes at all. */
export const icsParameter = (text: string): string => `"${text.replace(/["\p{Cc}]/gu, '')}"`;

/** One line of content, in as many lines as its octets need (3.1). */
export function icsLine(name: string, value: string): string {
  const whole = `${name}:${value}`;
  // No letter has more octets than this, and most lines are short.
  if (whole.length * MOST_OCTETS <= MAX_OCTETS) return `${whole}\r\n`;
  const lines: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < whole.length;) {
    const code = whole.codePointAt(at) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MAX_OCTETS) {
      lines.push(whole.slice(from, at));
      from = at;
      // The blank that goes on with a line is an octet of the next.
      octets = 1;
    }
    octets += size;
    at += code < 0x10000 ? 1 : 2;
  }
  return `${[...lines, whole.slice(from)].join('\r\n ')}\r\n`;
}
