/**
 * A canvas that writes SVG: as much of a 2D context as the painters of the timeline use, so that a drawing is the same picture
 * by the same code. Texts stay texts. Everything is said by attributes of single elements: no style sheet, no script, nothing
 * that a page's policy or another program could refuse.
 */
import type {TextRun} from '../base/text-run.js';
import {escapeText} from './tree.js';

/** A colour as drawings have it: `#rrggbb`, and how opaque it is. */
export interface SvgColor {
  readonly color: string;
  readonly opacity: number;
}

/** What is said about a whole drawing. */
export interface SvgHead {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Its name, and what it shows. */
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
}

/** What a context remembers beside its path. */
interface Manner {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  globalAlpha: number;
  dash: readonly number[];
  clip: string;
  /** Moves and turns since the last `setTransform`. */
  moves: string;
}

/** A gradient along a line. */
class Gradient {
  readonly stops: string[] = [];
  readonly #resolve: (color: string) => SvgColor;

  constructor(readonly id: string, readonly line: string, resolve: (color: string) => SvgColor) {
    this.#resolve = resolve;
  }

  addColorStop(offset: number, css: string): void {
    const {color, opacity} = this.#resolve(css);
    this.stops.push(`<stop offset="${round(offset)}" stop-color="${color}"${opacity < 1 ? ` stop-opacity="${round(opacity)}"` : ''}/>`);
  }
}

/** Writes what is painted on it. */
export class SvgContext {
  fillStyle: string | object = '#000';
  strokeStyle: string | object = '#000';
  lineWidth = 1;
  lineCap: 'butt' | 'round' | 'square' = 'butt';
  globalAlpha = 1;
  readonly #resolve: (color: string) => SvgColor;
  readonly #saved: Manner[] = [];
  readonly #gradients: Gradient[] = [];
  readonly #clips: string[] = [];
  readonly #content: string[] = [];
  #dash: readonly number[] = [];
  #clip = '';
  #moves = '';
  #path: string[] = [];
  /** The one rectangle that the path is; drawn as such. */
  #rect = '';
  #isSound = true;
  #isPlaced = false;

  /** `resolve` makes of any CSS colour one that drawings have. */
  constructor(resolve: (color: string) => SvgColor) {
    this.#resolve = resolve;
  }

  /** Where what follows is drawn, as on a canvas; what was before stays. */
  setTransform(...matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number]): void {
    this.#content.push(`${this.#isPlaced ? '</g>' : ''}<g transform="matrix(${matrix.map(round).join(' ')})">`);
    this.#isPlaced = true;
  }

  beginPath(): void {
    this.#path = [];
    this.#rect = '';
    this.#isSound = true;
  }

  moveTo(x: number, y: number): void {
    this.#add('M', x, y);
  }

  lineTo(x: number, y: number): void {
    // A canvas begins a path with whatever comes first.
    this.#add(this.#path.length === 0 ? 'M' : 'L', x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#add(`C${[x1, y1, x2, y2].map(round).join(' ')} `, x, y);
    this.#isSound &&= [x1, y1, x2, y2].every(Number.isFinite);
  }

  /** A whole circle, which is all that is drawn of arcs. */
  arc(x: number, y: number, radius: number): void {
    this.#add('M', x + radius, y);
    for (const side of [-1, 1]) this.#add(`A${round(radius)} ${round(radius)} 0 1 1 `, x + side * radius, y);
  }

  closePath(): void {
    this.#path.push('Z');
  }

  translate(x: number, y: number): void {
    this.#moves += ` translate(${round(x)} ${round(y)})`;
  }

  /** Turns by radians. */
  rotate(angle: number): void {
    this.#moves += ` rotate(${round(angle * 180 / Math.PI)})`;
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.#isSound &&= [x, y, width, height].every(Number.isFinite);
    this.#rect = rectOf(x, y, width, height, Math.max(0, Math.min(radius, width / 2, height / 2)));
  }

  fill(): void {
    this.#draw(this.#paintOf('fill', this.fillStyle));
  }

  stroke(): void {
    const dash = this.#dash.length > 0 ? ` stroke-dasharray="${this.#dash.map(round).join(' ')}"` : '';
    const cap = this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`;
    this.#draw(` fill="none"${this.#paintOf('stroke', this.strokeStyle)} stroke-width="${round(this.lineWidth)}"${dash}${cap}`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (![x, y, width, height].every(Number.isFinite) || width <= 0 || height <= 0) return;
    this.#put(`<rect${rectOf(x, y, width, height)}${this.#paintOf('fill', this.fillStyle)}`);
  }

  setLineDash(lengths: readonly number[]): void {
    this.#dash = lengths;
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): {addColorStop(offset: number, color: string): void} {
    const line = ` x1="${round(x0)}" y1="${round(y0)}" x2="${round(x1)}" y2="${round(y1)}"`;
    const gradient = new Gradient(`g${this.#gradients.length + 1}`, line, this.#resolve);
    this.#gradients.push(gradient);
    return gradient;
  }

  save(): void {
    const {fillStyle, strokeStyle, lineWidth, lineCap, globalAlpha} = this;
    this.#saved.push({fillStyle, strokeStyle, lineWidth, lineCap, globalAlpha, dash: this.#dash, clip: this.#clip, moves: this.#moves});
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    ({fillStyle: this.fillStyle, strokeStyle: this.strokeStyle, lineWidth: this.lineWidth, lineCap: this.lineCap,
      globalAlpha: this.globalAlpha} = saved);
    ({dash: this.#dash, clip: this.#clip, moves: this.#moves} = saved);
  }

  clip(): void {
    const shape = this.#shape;
    if (!shape) return;
    const id = `c${this.#clips.length + 1}`;
    // Within what was cut out before.
    this.#clips.push(`<clipPath id="${id}"${this.#clip}>${shape}/></clipPath>`);
    this.#clip = ` clip-path="url(#${id})"`;
  }

  /** Writes a line of text. Where its font is missing it is made as wide as it was, so that nothing runs into another. */
  text({text, x, y, widthPx, fontPx, family, weight, slant, spacing, color, rtl, lang}: TextRun): void {
    const attributes = {
      x: round(x), y: round(y), 'font-size': round(fontPx), 'font-weight': weight === '400' ? '' : weight,
      'font-style': slant === 'normal' ? '' : slant, 'letter-spacing': spacing === 'normal' ? '' : spacing,
      'font-family': family, direction: rtl ? 'rtl' : '', 'xml:lang': lang,
      textLength: round(widthPx), lengthAdjust: 'spacingAndGlyphs',
    };
    const said = Object.entries(attributes).map(([name, value]) => (value === '' ? '' : ` ${name}="${escapeXml(String(value))}"`)).join('');
    this.#content.push(`<text${said}${this.#paintOf('fill', color)}>${escapeXml(text)}</text>`);
  }

  /** The whole drawing, as a file of its own. */
  toText({widthPx, heightPx, title, description, lang}: SvgHead): string {
    const [width, height] = [Math.ceil(widthPx), Math.ceil(heightPx)];
    const gradients = this.#gradients.map(({id, line, stops}) =>
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse"${line}>${stops.join('')}</linearGradient>`);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"`
      + ` aria-labelledby="title description" xml:lang="${escapeXml(lang)}">\n`
      + `<title id="title">${escapeXml(title)}</title>\n<desc id="description">${escapeXml(description)}</desc>\n`
      + `<defs>${gradients.join('')}${this.#clips.join('')}</defs>\n${this.#content.join('\n')}${this.#isPlaced ? '</g>' : ''}\n</svg>\n`;
  }

  #add(letter: string, x: number, y: number): void {
    this.#isSound &&= Number.isFinite(x) && Number.isFinite(y);
    this.#path.push(`${letter}${round(x)} ${round(y)}`);
  }

  /** The path as an element that is still open; nothing where there is none that could be drawn. */
  get #shape(): string {
    return !this.#isSound ? '' : this.#rect ? `<rect${this.#rect}` : this.#path.length > 0 ? `<path d="${this.#path.join('')}"` : '';
  }

  #draw(paint: string): void {
    const shape = this.#shape;
    if (shape) this.#put(`${shape}${paint}`);
  }

  /** Puts an element that is still open; what it is cut to does not move with it. */
  #put(open: string): void {
    const moves = this.#moves && ` transform="${this.#moves.trimStart()}"`;
    this.#content.push(moves && this.#clip ? `<g${this.#clip}>${open}${moves}/></g>` : `${open}${moves}${this.#clip}/>`);
  }

  #paintOf(name: 'fill' | 'stroke', style: string | object): string {
    if (style instanceof Gradient) return ` ${name}="url(#${style.id})"${opacityOf(name, this.globalAlpha)}`;
    const {color, opacity} = this.#resolve(typeof style === 'string' ? style : '#000');
    return ` ${name}="${color}"${opacityOf(name, opacity * this.globalAlpha)}`;
  }
}

const opacityOf = (name: string, opacity: number): string => (opacity < 1 ? ` ${name}-opacity="${round(opacity)}"` : '');

const rectOf = (x: number, y: number, width: number, height: number, radius = 0): string =>
  ` x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${radius > 0 ? ` rx="${round(radius)}"` : ''}`;

/** To hundredths of a px. */
const round = (px: number): number => Math.round(px * 100) / 100;

/** Text that is well-formed XML, which has no place for control characters at all. */
const escapeXml = (text: string): string => escapeText(text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, ''));
