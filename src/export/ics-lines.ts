/**
 * Lines of iCalendar (RFC 5545): escaped, folded after 75 octets without parting a letter, ended by CR LF.
 */

const MAX_OCTETS = 75;

/** A text as a value (3.3.11): line ends as `\n`, other control characters left out, which no calendar may hold. */
export const icsText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/[^\P{Cc}\t]/gu, '');

/** A parameter's value (3.2), which cannot hold quotes at all. */
export const icsParameter = (text: string): string => `"${text.replace(/["\p{Cc}]/gu, '')}"`;

/** One line of content, in as many lines as its octets need (3.1). */
export function icsLine(name: string, value: string): string {
  let line = '';
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const size = octetsOf(letter);
    if (octets + size > MAX_OCTETS) {
      line += '\r\n ';
      octets = 1;
    }
    line += letter;
    octets += size;
  }
  return `${line}\r\n`;
}

/** How many octets a letter has in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
