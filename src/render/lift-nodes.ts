/**
 * What nodes show, read off where it stands: lines of text with their fonts, boxes with their colours. The browser has laid
 * them out, so a picture that is made of this is what is on the screen. Reads only; nothing is changed.
 */
import type {TextRun} from '../base/text-run.js';

/** A filled or outlined box. */
export interface LiftedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Colours as CSS; empty for none. */
  readonly fill: string;
  readonly border: string;
  readonly borderPx: number;
  readonly opacity: number;
}

/** What was read, in px from the upper left corner of the root. */
export interface Lifted {
  readonly boxes: readonly LiftedBox[];
  readonly runs: readonly TextRun[];
}

/** What shows nothing that belongs into a picture. */
const SKIPPED = '.hidden, .away, .probe, .hint, canvas, [hidden]';
/** A leader is drawn by a pseudo-element, which nobody can ask for its place. Kept in step with the style sheet. */
const LEADER_OPACITY = 0.45;
const CLEAR = /^(?:transparent|rgba\(.*,\s*0\))$/;

/** Reads all below a root. `ascentOf` knows how far the letters of a font rise and fall. */
export function liftNodes(root: HTMLElement, ascentOf: (font: string) => {readonly ascent: number; readonly descent: number}): Lifted {
  const boxes: LiftedBox[] = [];
  const runs: TextRun[] = [];
  const origin = root.getBoundingClientRect();
  const lift = (element: Element): void => {
    for (const node of element.childNodes) {
      if (node instanceof Text) {
        const lines = node.data.trim() ? linesOf(node, element, root, ascentOf) : [];
        runs.push(...lines.map(run => ({...run, x: run.x - origin.x, y: run.y - origin.y})));
      } else if (node instanceof HTMLElement && !node.matches(SKIPPED)) {
        boxes.push(...boxesOf(node).map(box => ({...box, x: box.x - origin.x, y: box.y - origin.y})));
        lift(node);
      }
    }
  };
  lift(root);
  return {boxes, runs};
}

function boxesOf(node: HTMLElement): LiftedBox[] {
  const {x, y, width, height} = node.getBoundingClientRect();
  if (node.classList.contains('mark')) {
    const fill = getComputedStyle(node.querySelector('.date') ?? node).color;
    const [top, length] = ['--_top', '--_length'].map(name => parseFloat(node.style.getPropertyValue(name)));
    const place = {x: getComputedStyle(node).direction === 'rtl' ? x - 1 : x, y: y + (top ?? 0), width: 1, height: length ?? 0};
    return [{...place, radius: 0, fill, border: '', borderPx: 0, opacity: LEADER_OPACITY}];
  }
  if (width === 0 || height === 0) return [];
  const {backgroundColor, borderTopColor, borderTopWidth, borderTopStyle, borderBottomWidth, borderTopLeftRadius} = getComputedStyle(node);
  const fill = CLEAR.test(backgroundColor) ? '' : backgroundColor;
  const borderPx = borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth) || 0;
  const percent = borderTopLeftRadius.endsWith('%') ? width / 100 : 1;
  const radius = Math.min(parseFloat(borderTopLeftRadius) * percent, width / 2, height / 2);
  // A line above, and none below: a rule.
  if (borderPx > 0 && parseFloat(borderBottomWidth) === 0) {
    return [{x, y, width, height: borderPx, radius: 0, fill: borderTopColor, border: '', borderPx: 0, opacity: 1}];
  }
  return fill || borderPx > 0
    ? [{x, y, width, height, radius, fill, border: borderPx > 0 ? borderTopColor : '', borderPx, opacity: 1}] : [];
}

/** The lines that a text is seen in. What is cut off ends in an ellipsis, as on the screen. */
function linesOf(node: Text, parent: Element, root: Element, ascentOf: Parameters<typeof liftNodes>[1]): TextRun[] {
  const style = getComputedStyle(parent);
  if (style.display === 'none') return [];
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const {ascent, descent} = ascentOf(font);
  const rtl = style.unicodeBidi === 'plaintext' ? isRtlText(node.data) : style.direction === 'rtl';
  const clip = clipOf(parent, root);
  const all = partsOf(node);
  const seen = all.filter(({rect}) => !clip || rect.y + rect.height / 2 < clip.bottom);
  return seen.flatMap(({text, rect}, i) => {
    const isLast = i === seen.length - 1;
    const left = clip ? Math.max(rect.left, clip.left) : rect.left;
    const right = clip ? Math.min(rect.right, clip.right) : rect.right;
    const isCut = isLast && (seen.length < all.length || rect.width > right - left + 1);
    const shown = isCut ? shortened(text, (right - left) / rect.width) : text;
    const widthPx = isCut && rect.width <= right - left + 1 ? rect.width : right - left;
    return shown && widthPx > 0 ? {
      text: shown, x: rtl ? right : left, y: rect.top + (rect.height - ascent - descent) / 2 + ascent, widthPx, rtl,
      fontPx: parseFloat(style.fontSize), family: style.fontFamily, weight: style.fontWeight, slant: style.fontStyle,
      spacing: style.letterSpacing, color: style.color, lang: parent.closest('[lang]')?.getAttribute('lang') ?? '',
    } : [];
  });
}

/** Whether a text reads from right to left by the first letter in it. */
const isRtlText = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);

const shortened = (text: string, share: number): string => {
  const letters = [...text];
  return `${letters.slice(0, Math.max(1, Math.floor(letters.length * Math.min(1, share)) - 1)).join('').trimEnd()}…`;
};

/** The box that cuts a text off, without its padding; none where nothing does. */
function clipOf(parent: Element, root: Element): {readonly left: number; readonly right: number; readonly bottom: number} | undefined {
  for (let node: Element | null = parent; node && node !== root; node = node.parentElement) {
    const {overflowX, overflowY, paddingLeft, paddingRight} = getComputedStyle(node);
    if (overflowX !== 'hidden' && overflowY !== 'hidden') continue;
    const {left, right, bottom} = node.getBoundingClientRect();
    return {left: left + parseFloat(paddingLeft), right: right - parseFloat(paddingRight), bottom};
  }
  return undefined;
}

interface Part {
  readonly text: string;
  readonly rect: DOMRect;
}

/** A text by the lines that the browser has broken it into. */
function partsOf(node: Text): Part[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({width}) => width > 0);
  const [only] = rects;
  if (!only) return [];
  if (rects.length === 1) return [{text: tidy(node.data), rect: only}];
  const lines: {top: number; from: number; to: number}[] = [];
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    range.setEnd(node, at += letter.length);
    const rect = range.getClientRects()[0];
    const line = lines.at(-1);
    if (!rect || !letter.trim()) {
      if (line) line.to = at;
    } else if (line && Math.abs(line.top - rect.top) < rect.height / 2) line.to = at;
    else lines.push({top: rect.top, from: at - letter.length, to: at});
  }
  return lines.map(({from, to}) => {
    const text = node.data.slice(from, to);
    range.setStart(node, from);
    range.setEnd(node, from + text.trimEnd().length);
    return {text: tidy(text), rect: range.getBoundingClientRect()};
  });
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
