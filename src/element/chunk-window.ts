/**
 * A long column of rows of which only what is near has nodes. Rows stand in chunks; those within some screens of what is
 * seen are made, the rest is two spacers with the height that was measured, or is to be expected. The page (or whatever
 * box scrolls around the element) scrolls; where a guess was wrong above what is seen, the scroll place is put right by
 * hand, in every engine alike: the browser's own anchoring is switched off by the style sheet, and WebKit has none.
 */

/** Rows of a chunk. */
const CHUNK_SIZE = 32;
/** Screens above and below that have nodes at least, and that are made when more are needed. */
const LEAST_SCREENS = 1.5;
const MADE_SCREENS = 2.5;
/** No engine scrolls much further: where there are more rows, those that are away count less. */
const MOST_PX = 12e6;

/** What fills the chunks. */
export interface ChunkContent {
  /** The tag of chunks and spacers. */
  readonly tag: 'div' | 'tbody';
  /** Height that a row has before one was seen. */
  readonly rowPx: number;
  /** Draws rows, from one place up to another, each with the class `row`. */
  draw(node: HTMLElement, from: number, to: number): void;
  /** Called before a chunk is removed, the focus perhaps in it. */
  handleDrop(node: HTMLElement): void;
  /** Called when other chunks than before have nodes. */
  handleMoved(): void;
}

/** The window of one column; `parent` has no other children below the ones that it had. */
export class ChunkWindow {
  readonly #parent: HTMLElement;
  readonly #content: ChunkContent;
  readonly #before: HTMLElement;
  readonly #after: HTMLElement;
  readonly #observer: IntersectionObserver;
  #count = 0;
  /** By chunk, as measured; 0 as long as nobody knows. */
  #heights = new Float64Array(0);
  #rowPx: number;
  #isGuess = true;
  #widthPx = 0;
  /** The first chunk with a node. */
  #first = 0;
  #nodes: HTMLElement[] = [];
  #scroller: Element | undefined;

  constructor(parent: HTMLElement, content: ChunkContent) {
    this.#parent = parent;
    this.#content = content;
    this.#rowPx = content.rowPx;
    this.#scroller = scrollerOf(parent);
    [this.#before, this.#after] = [this.#make('spacer'), this.#make('spacer')];
    for (const spacer of [this.#before, this.#after]) spacer.setAttribute('role', 'presentation');
    parent.append(this.#before, this.#after);
    this.#observer = new IntersectionObserver(entries => {
      if (entries.some(({isIntersecting}) => isIntersecting)) this.update();
    }, {root: this.#scroller ?? document, rootMargin: `${LEAST_SCREENS * 100}% 0px`});
  }

  /** Number of rows. */
  get count(): number {
    return this.#count;
  }

  /** The places that have nodes. */
  get made(): {readonly from: number; readonly to: number} {
    const from = this.#first * CHUNK_SIZE;
    return {from, to: Math.min(this.#count, from + this.#nodes.length * CHUNK_SIZE)};
  }

  /** Other rows: all nodes go. */
  reset(count: number): void {
    this.#count = count;
    this.#move(0, 0);
    this.#heights = new Float64Array(Math.ceil(count / CHUNK_SIZE));
    this.#isGuess = true;
    this.#space();
    this.#watch();
  }

  /** Sizes may have changed: those of what is away are forgotten with the width that they had. */
  read(): void {
    const {width} = this.#parent.getBoundingClientRect();
    if (width !== this.#widthPx) {
      this.#widthPx = width;
      this.#heights.fill(0);
      this.#isGuess = true;
    }
    this.#measure();
  }

  /** Makes what is near, and drops what is far. */
  update(): void {
    // A guess that was wrong may ask for more.
    for (let turn = 0; turn < 4 && this.#count > 0; turn++) {
      const least = this.#range(LEAST_SCREENS);
      if (this.#nodes.length > 0 && least.from >= this.#first && least.to <= this.#first + this.#nodes.length) return;
      const {from, to} = this.#range(MADE_SCREENS);
      this.keep(this.#topRow(), () => { this.#move(from, to); });
      this.#watch();
    }
  }

  /** Makes the row at a place, wherever it is. */
  make(place: number): HTMLElement | undefined {
    const chunk = Math.floor(place / CHUNK_SIZE);
    if (place < 0 || place >= this.#count) return undefined;
    if (chunk < this.#first || chunk >= this.#first + this.#nodes.length) {
      this.#move(Math.max(0, chunk - 1), Math.min(this.#heights.length, chunk + 2));
      this.#watch();
    }
    return this.row(place);
  }

  /** The row at a place, where it has a node. */
  row(place: number): HTMLElement | undefined {
    const node = this.#nodes[Math.floor(place / CHUNK_SIZE) - this.#first];
    return node?.querySelectorAll<HTMLElement>('.row').item(place % CHUNK_SIZE);
  }

  /** Draws the chunks with these places anew, or all that have nodes. */
  redraw(places?: readonly number[]): void {
    const chunks = places?.map(place => Math.floor(place / CHUNK_SIZE));
    this.#nodes.forEach((node, i) => { if (chunks?.includes(this.#first + i) ?? true) this.#draw(node, this.#first + i); });
    this.#measure();
  }

  /** Does something and keeps a node where it is seen. */
  keep(anchor: Element | undefined, act: () => void): void {
    const before = anchor?.getBoundingClientRect().top ?? 0;
    act();
    if (!anchor?.isConnected) return;
    const by = anchor.getBoundingClientRect().top - before;
    if (Math.abs(by) >= 0.5) this.scrollBy(by);
  }

  /** Scrolls at once. */
  scrollBy(top: number): void {
    (this.#scroller ?? window).scrollBy({top, behavior: 'instant'});
  }

  /** What is seen of the page or of the box that scrolls, in px of the window. */
  get view(): {readonly top: number; readonly bottom: number} {
    const top = this.#scroller?.getBoundingClientRect().top ?? 0;
    return {top, bottom: top + (this.#scroller?.clientHeight ?? innerHeight)};
  }

  /** The place of the row at a height of the window, or of the one nearest to it; -1 where no row is. */
  placeAt(y: number): number {
    const i = this.#nodes.findIndex(node => node.getBoundingClientRect().bottom > y);
    const chunk = i < 0 ? this.#nodes.length - 1 : i;
    const rows = [...this.#nodes[chunk]?.querySelectorAll('.row') ?? []];
    const found = rows.findIndex(row => row.getBoundingClientRect().bottom > y);
    return rows.length === 0 ? -1 : (this.#first + chunk) * CHUNK_SIZE + (found < 0 ? rows.length - 1 : found);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#parent.replaceChildren();
  }

  #topRow(): Element | undefined {
    const {top, bottom} = this.view;
    const row = this.row(this.placeAt(top));
    return row && row.getBoundingClientRect().top < bottom ? row : undefined;
  }

  #heightOf(chunk: number): number {
    const rows = Math.min(CHUNK_SIZE, this.#count - chunk * CHUNK_SIZE);
    return this.#heights[chunk] || rows * Math.min(this.#rowPx, MOST_PX / this.#count);
  }

  /** The chunks that are within some screens of what is seen; at least one. */
  #range(screens: number): {readonly from: number; readonly to: number} {
    const {top, bottom} = this.view;
    const margin = (bottom - top) * screens;
    const origin = this.#before.getBoundingClientRect().top;
    const last = this.#heights.length;
    let from = 0;
    let y = origin;
    while (from < last - 1 && y + this.#heightOf(from) < top - margin) y += this.#heightOf(from++);
    let to = from;
    while (to < last && (to === from || y < bottom + margin)) y += this.#heightOf(to++);
    return {from, to};
  }

  /** Gives just these chunks nodes. */
  #move(from: number, to: number): void {
    const old = new Map(this.#nodes.map((node, i) => [this.#first + i, node]));
    for (const [chunk, node] of old) {
      if (chunk >= from && chunk < to) continue;
      this.#content.handleDrop(node);
      node.remove();
    }
    this.#first = from;
    this.#nodes = Array.from({length: to - from}, (_, i) => {
      const known = old.get(from + i);
      if (known) return known;
      const node = this.#make('chunk');
      this.#draw(node, from + i);
      return node;
    });
    let next: Element | null = this.#before.nextElementSibling;
    for (const node of this.#nodes) {
      if (node === next) next = node.nextElementSibling;
      else this.#parent.insertBefore(node, next);
    }
    this.#space();
    this.#measure();
    this.#content.handleMoved();
  }

  #draw(node: HTMLElement, chunk: number): void {
    const from = chunk * CHUNK_SIZE;
    this.#content.draw(node, from, Math.min(this.#count, from + CHUNK_SIZE));
  }

  /** Remembers the heights of what has nodes; the first that are seen say what others may have. */
  #measure(): void {
    let sum = 0;
    this.#nodes.forEach((node, i) => { sum += this.#heights[this.#first + i] = node.getBoundingClientRect().height; });
    const {from, to} = this.made;
    if (this.#isGuess && sum > 0) {
      this.#isGuess = false;
      this.#rowPx = sum / (to - from);
    }
    this.#space();
  }

  #space(): void {
    const sum = (from: number, to: number): number => {
      let height = 0;
      for (let chunk = from; chunk < to; chunk++) height += this.#heightOf(chunk);
      return height;
    };
    this.#before.style.height = `${sum(0, this.#first)}px`;
    this.#after.style.height = `${sum(this.#first + this.#nodes.length, this.#heights.length)}px`;
  }

  /** A spacer that is still seen after a move is to say so again. */
  #watch(): void {
    for (const spacer of [this.#before, this.#after]) {
      this.#observer.unobserve(spacer);
      this.#observer.observe(spacer);
    }
  }

  #make(name: string): HTMLElement {
    const node = document.createElement(this.#content.tag);
    node.className = name;
    return node;
  }
}

/** The innermost box around a node that scrolls up and down, through shadow roots and slots; none where the page does. */
function scrollerOf(node: Element): Element | undefined {
  let at: Node | null = node.assignedSlot ?? node.parentNode;
  while (at && at !== document.body && at !== document.documentElement) {
    if (at instanceof ShadowRoot) at = at.host;
    else if (at instanceof Element) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
      at = at.assignedSlot ?? at.parentNode;
    } else return undefined;
  }
  return undefined;
}
