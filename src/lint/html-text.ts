/**
 * The text of a page from its HTML, without running or building it: for looking whether a quote stands there. Tags go,
 * what is no text (scripts, styles, the head) goes with what is in it, blocks are parted by a line break, and references
 * become characters.
 */

/** Elements whose content is no text of the page. */
const UNSEEN: ReadonlySet<string> = new Set(
  ['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'textarea', 'select']);

/** Elements that stand within a line: their tags part nothing. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u
  var wbr`.split(/\s+/));

/** Latin-1 from the no-break space on, by the names that HTML gives them. */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/);

/** Others that stand in articles. */
const OTHERS = `amp & lt < gt > quot " apos ' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › ndash – mdash — hellip …
bull • euro € trade ™ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ prime ′ Prime ″ minus − rarr → larr ←`.split(/\s+/);

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...OTHERS.flatMap((name, i): [string, string][] => i % 2 === 0 ? [[name, OTHERS[i + 1] ?? '']] : []),
  ...[['ensp', 0x2002], ['emsp', 0x2003], ['thinsp', 0x2009], ['zwnj', 0x200c], ['zwj', 0x200d], ['lrm', 0x200e], ['rlm', 0x200f]]
    .map(([name, code]): [string, string] => [String(name), String.fromCharCode(Number(code))]),
]);

/** What 128 to 159 mean as numbers: the characters of Windows, as HTML has it. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const REFERENCE = /&(?:#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}));?|([A-Za-z][A-Za-z0-9]*);)/g;

/** References to characters become them; what is unknown stays as it is. */
export const decodeReferences = (text: string): string => text.replace(REFERENCE,
  (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    if (code >= 128 && code < 160) return WINDOWS[code - 128] ?? '';
    return code === 0 || code > 0x10ffff || code >= 0xd800 && code < 0xe000 ? '\ufffd' : String.fromCodePoint(code);
  });

const NAME = /^<(\/?)([a-zA-Z][^\s/>]*)/;

/** Where a tag ends that begins at `at`: after its `>`, which may stand in a value too; the end of all where it has none. */
function afterTag(html: string, at: number): number {
  let quote = '';
  let isValue = false;
  for (let i = at + 1; i < html.length; i++) {
    const char = html[i] ?? '';
    if (quote) {
      if (char === quote) quote = '';
      continue;
    }
    if (char === '>') return i + 1;
    if (isValue && (char === '"' || char === '\'')) quote = char;
    if (char.trim()) isValue = char === '=';
  }
  return html.length;
}

/** The text of a page or a piece of one, in lines. */
export function htmlText(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const next = html.indexOf('<', at);
    pieces.push(decodeReferences(html.slice(at, next < 0 ? undefined : next)));
    if (next < 0) break;
    at = next;
    if (html.startsWith('<!', at) || html.startsWith('<?', at)) {
      at = after(html, html.startsWith('<!--', at) ? '-->' : '>', at);
      continue;
    }
    const [, close, name = ''] = NAME.exec(html.slice(at, at + 40)) ?? [];
    if (!name) {
      // A sign of less.
      pieces.push('<');
      at++;
      continue;
    }
    at = afterTag(html, at);
    const tag = name.toLowerCase();
    if (!close && UNSEEN.has(tag) && !(tag === 'svg' && html[at - 2] === '/')) at = afterElement(html, tag, at);
    if (!INLINE.has(tag)) pieces.push('\n');
  }
  return pieces.join('').replace(/[^\S\n\u00a0]+/g, ' ').replace(/ ?\n\s*/g, '\n').trim();
}

const after = (html: string, end: string, at: number): number => {
  const found = html.indexOf(end, at);
  return found < 0 ? html.length : found + end.length;
};

/** Where an element ends that began before `at`. What is unseen does not stand in itself, but for svg, which seldom does. */
const afterElement = (html: string, name: string, at: number): number => {
  const end = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi');
  end.lastIndex = at;
  return end.exec(html) ? end.lastIndex : html.length;
};
