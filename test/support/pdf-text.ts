/**
 * The text of a PDF that Chromium made, page by page: enough of the format to read what it writes. Texts are shown as
 * numbers of glyphs, which each font's table (`ToUnicode`) turns into letters.
 */

type Glyphs = ReadonlyMap<number, string>;

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return latin(new Uint8Array(await new Response(stream).arrayBuffer()));
};

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const letters = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

/** The letters of each glyph, from the text of a `ToUnicode` table. */
function readGlyphs(table: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) glyphs.set(parseInt(glyph, 16), letters(text));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = parseInt(from, 16);
      for (let glyph = first; glyph <= parseInt(to, 16); glyph++) {
        glyphs.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - first));
      }
    }
  }
  return glyphs;
}

/** An object of the file: what it says of itself, and where its stream begins. */
interface PdfObject {
  readonly head: string;
  readonly at: number;
}

/** Reads the objects of one file. */
class PdfReader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly objects = new Map<string, PdfObject>();

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    const text = latin(bytes);
    for (const {1: number = '', index, 0: {length}} of text.matchAll(/(?<=^|\n)(\d+) 0 obj\s/g)) {
      const at = index + length;
      const stop = /endobj|stream\r?\n/.exec(text.slice(at));
      if (stop) this.objects.set(number, {head: text.slice(at, at + stop.index), at: at + stop.index + stop[0].length});
    }
  }

  /** The text that a page or a part of one shows; `head` says what it takes from elsewhere. */
  async read(stream: string, head = this.#headOf(stream)): Promise<string> {
    const fonts = new Map<string, Glyphs>();
    for (const [name, number] of this.#named(head, 'Font')) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(this.#headOf(number))?.[1];
      if (table !== undefined) fonts.set(name, readGlyphs(await this.#streamOf(table)));
    }
    const parts = new Map(this.#named(head, 'XObject'));
    let font: Glyphs | undefined;
    let text = '';
    const operators = /\/(\w+) [\d.]+ Tf|(<[0-9A-Fa-f]+>|\[[^\]]*\])\s*T[jJ]|\/(\w+) Do/g;
    for (const [, name, shown = '', part = ''] of (await this.#streamOf(stream)).matchAll(operators)) {
      if (name !== undefined) font = fonts.get(name);
      for (const [, hex = ''] of shown.matchAll(/<([0-9A-Fa-f]+)>/g)) {
        text += (hex.match(/.{4}/g) ?? []).map((glyph) => font?.get(parseInt(glyph, 16)) ?? '\ufffd').join('');
      }
      const inner = parts.get(part);
      if (inner !== undefined && this.#headOf(inner).includes('/Subtype /Form')) text += await this.read(inner);
    }
    return text;
  }

  #headOf(number: string): string {
    return this.objects.get(number)?.head ?? '';
  }

  #named(head: string, kind: string): [string, string][] {
    const names = new RegExp(`/${kind}\\s*<<([^]*?)>>`).exec(head)?.[1] ?? '';
    return [...names.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, number]);
  }

  #streamOf(number: string): Promise<string> {
    const {head = '', at = 0} = this.objects.get(number) ?? {};
    const bytes = this.#bytes.slice(at, at + Number(/\/Length (\d+)/.exec(head)?.[1]));
    // What would not get shorter is as it is.
    return head.includes('/FlateDecode') ? inflate(bytes) : Promise.resolve(latin(bytes));
  }
}

/** The text of each page, ligatures as their letters, without blanks: where words are parted the file does not always say. */
export async function pdfPages(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const reader = new PdfReader(bytes);
  const pages: string[] = [];
  for (const {head} of reader.objects.values()) {
    const content = /\/Type \/Page\b[^]*\/Contents (\d+) 0 R/.exec(head)?.[1];
    if (content !== undefined) pages.push((await reader.read(content, head)).normalize('NFKC').replace(/\s/g, ''));
  }
  return pages;
}
