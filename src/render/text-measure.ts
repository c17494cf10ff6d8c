/**
 * Widths of texts in the page's own font, remembered: measuring is dear, and the same titles come back all the time.
 */

const MAX_REMEMBERED = 5000;

/** Measures texts in one font. */
export class TextMeasure {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();
  #font = '';
  #letterSpacing = '0px';

  /** Sets the font and the spacing as CSS text; others forget all widths. Returns whether they changed. */
  setFont(font: string, letterSpacing = '0px'): boolean {
    if (font + letterSpacing === this.#font + this.#letterSpacing) return false;
    this.#font = font;
    this.#letterSpacing = letterSpacing;
    this.#widths.clear();
    return true;
  }

  /** Width in px. Very long texts are measured by their beginning: nobody needs more than that they are long. */
  width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    if (this.#widths.size > MAX_REMEMBERED) this.#widths.clear();
    let width = text.length * 7;
    if (this.#context) {
      this.#context.font = this.#font;
      this.#context.letterSpacing = this.#letterSpacing === 'normal' ? '0px' : this.#letterSpacing;
      width = this.#context.measureText(text.slice(0, 200)).width;
    }
    this.#widths.set(text, width);
    return width;
  }
}

/** The CSS shorthand of an element's font, with another weight and size (px) where given. */
export function fontOf(style: CSSStyleDeclaration, weight = style.fontWeight, size = style.fontSize): string {
  return `${style.fontStyle} ${weight} ${size} ${style.fontFamily}`;
}
