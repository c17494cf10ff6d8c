/**
 * Where the article is seen, and how a sentence of it is brought there: between the edges of its scroller and of the
 * window, beside a timeline that sticks to either of them, with the least movement and never taking the focus out of sight.
 */

/** A stretch of the window from top to bottom, in px. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
}

/** The scrollers around a node, from the inside out; the last is the page's. */
export function scrollersOf(node: Element): Element[] {
  const found: Element[] = [];
  const page = document.scrollingElement ?? document.documentElement;
  const above = (at: Node): Node | null =>
    at instanceof ShadowRoot ? at.host : at instanceof Element && at.assignedSlot || at.parentNode;
  for (let at: Node | null = node; at; at = above(at)) {
    if (at instanceof Element && at !== page && at !== document.body && at.scrollHeight > at.clientHeight
      && /auto|scroll/.test(getComputedStyle(at).overflowY)) found.push(at);
  }
  return [...found, page];
}

const px = (text: string): number => parseFloat(text) || 0;

/** What is seen of a scroller, less what the page keeps free at its edges. */
function areaOf(scroller: Element): Area {
  const {scrollPaddingTop, scrollPaddingBottom} = getComputedStyle(scroller);
  const isPage = scroller === document.scrollingElement;
  const {top, bottom} = isPage ? {top: 0, bottom: innerHeight} : scroller.getBoundingClientRect();
  return {top: Math.max(0, top) + px(scrollPaddingTop), bottom: Math.min(innerHeight, bottom) - px(scrollPaddingBottom)};
}

/** Whether an element keeps its place while the page scrolls, and so may lie over the article. */
function isStuck(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** What is seen of an element that may stand in a scroller of its own. */
function shownBox(element: Element): Area & {readonly left: number; readonly right: number} {
  let {left, right, top, bottom} = element.getBoundingClientRect();
  for (const scroller of scrollersOf(element).slice(0, -1)) {
    const box = scroller.getBoundingClientRect();
    [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  return {left, right, top, bottom};
}

/** Where the article can be read: what is seen of its scroller, less what a sticky timeline covers. */
export function readingArea(article: Element, host: Element): Area {
  const [scroller = article] = scrollersOf(article);
  const {top, bottom} = areaOf(scroller);
  const text = article.getBoundingClientRect();
  const box = shownBox(host);
  const isBeside = box.right <= text.left || box.left >= text.right || box.bottom <= top || box.top >= bottom;
  if (isBeside || !isStuck(host)) return {top, bottom};
  const covers = {above: box.bottom - top, below: bottom - box.top};
  const area = covers.above <= covers.below ? {top: box.bottom, bottom} : {top, bottom: box.top};
  return area.bottom - area.top > 40 ? area : {top, bottom};
}

/** The height at which one reads: a third from the top, but over all of the area on the way from the first px to the last. */
export function readingLine({top, bottom}: Area, {scrollTop, scrollHeight, clientHeight}: Element): number {
  const height = bottom - top;
  const most = scrollHeight - clientHeight;
  const share = Math.min(clientHeight, most);
  if (share <= 0) return top;
  const begun = Math.min(1, scrollTop / (share / 3));
  const ending = Math.max(0, 1 - (most - scrollTop) / (share * 2 / 3));
  return top + height / 3 * begun + height * 2 / 3 * ending;
}

/** Free space around a sentence that counts as seen. */
const GAP_PX = 12;
/** From farther away a sentence comes at once. */
const FLIGHT_SCREENS = 3;

/** How {@link bring} goes about it. */
export interface Bringing {
  readonly article: Element;
  readonly host: Element;
  /** The box of what is to be seen, as it is now. */
  readonly box: () => DOMRect;
  /** What has the focus and must not go out of sight. */
  readonly keep?: Element | undefined;
  readonly isInstant: boolean;
}

/** Brings a sentence to where it is read, unless it is seen there, or `keep` would go out of sight. */
export function bring({article, host, box, keep, isInstant}: Bringing): void {
  const scrollers = scrollersOf(article);
  const before = scrollers.map(({scrollTop}) => scrollTop);
  const wasKept = keep && isInSight(keep);
  const place = (i: number, top: number, behavior: ScrollBehavior = 'instant'): void => { scrollers[i]?.scrollTo({top, behavior}); };
  for (const [i, scroller] of scrollers.entries()) {
    // Twice: what sticks may come to lie over the article by the first.
    for (let round = 0; round < 2; round++) {
      const {top, bottom} = i === 0 ? readingArea(article, host) : areaOf(scroller);
      const {top: from, bottom: to} = box();
      if (from >= top + GAP_PX && to <= bottom - GAP_PX) break;
      place(i, scroller.scrollTop + from - Math.min(top + (bottom - top) / 3, Math.max(top + GAP_PX, bottom - GAP_PX - (to - from))));
    }
  }
  const isKept = !wasKept || isInSight(keep);
  if (isKept && isInstant) return;
  const after = scrollers.map(({scrollTop}) => scrollTop);
  for (const [i, top] of before.entries()) if (top !== after[i]) place(i, top);
  if (!isKept) return;
  for (const [i, top] of after.entries()) {
    // Many screens are not flown over.
    const isNear = Math.abs(top - (before[i] ?? 0)) < FLIGHT_SCREENS * innerHeight;
    if (top !== before[i]) place(i, top, isNear ? 'smooth' : 'instant');
  }
}

function isInSight(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && (top >= 0 || bottom > 40);
}
