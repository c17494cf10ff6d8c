/**
 * How high the cards of the vertical view are: from the page's own letters, before any of them is made.
 */
import type {VerticalMetrics} from '../layout/vertical.js';
import {createMeasure} from '../render/text-measure.js';

/** Heights of lines in em of the view. Kept in step with the style sheet. */
const DATE_EM = 1.15;
const TITLE_EM = 1.28;
const SUMMARY_EM = 1.2;
const CARD_PADDING_EM = 0.25;
const TITLE_SIZE_EM = 0.9375;
const CHIP_PX = 24;
/** Narrower than this nothing is laid out. */
const LEAST_PX = 60;
/** No text has more lines; titles may where hardly a word fits on one. */
const MOST_LINES = 2;
const MOST_NARROW_LINES = 4;
const NARROW_EM = 14;
/** Letters on a page are not quite where a canvas has them. */
const DOUBT = 1.02;

/** Sizes of one look of the view. */
export interface VerticalSizes {
  /** Same key, same sizes. */
  readonly key: string;
  readonly metrics: VerticalMetrics;
  readonly chipPx: number;
  titleLines(text: string): number;
  /** Of a title no more lines are shown. */
  readonly mostTitleLines: number;
  summaryLines(text: string): number;
  /** A date with its status goes on to a second line rather than lose a word. */
  dateLines(text: string): number;
  cardPx(lines: CardLines): number;
}

/** On how many lines the texts of a card stand. */
export interface CardLines {
  readonly dateLines: number;
  readonly titleLines: number;
  readonly summaryLines: number;
}

/** A card that nobody sees, for its fonts and its width. */
export interface Probe {
  readonly date: HTMLElement;
  readonly title: HTMLElement;
  readonly summary: HTMLElement;
}

type Width = (text: string) => number;

/** Adds the probe to a node. */
export function createProbe(parent: HTMLElement): Probe {
  const item = document.createElement('div');
  item.className = 'v-item v-probe';
  item.ariaHidden = 'true';
  const card = document.createElement('div');
  card.className = 'v-card';
  const [date, title, summary] = [document.createElement('span'), document.createElement('span'), document.createElement('span')];
  date.className = 'date';
  title.className = 'title';
  summary.className = 'summary muted';
  card.append(date, title, summary);
  item.append(card);
  parent.append(item);
  return {date, title, summary};
}

/** Reads the sizes of now; gives back the known ones where nothing is other than it was. */
export function readSizes({date, title, summary}: Probe, known: VerticalSizes | undefined): VerticalSizes {
  const styles = [date, title, summary].map(node => getComputedStyle(node)) as
    [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];
  const [, titleStyle] = styles;
  const {letterSpacing, wordSpacing, fontSize} = titleStyle;
  const widthPx = Math.max(LEAST_PX, title.clientWidth);
  const fonts = styles.map(style => `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`);
  const key = [...fonts, letterSpacing, wordSpacing, widthPx].join();
  if (key === known?.key) return known;
  const space = parseFloat(wordSpacing) || 0;
  const [dateWidth, titleWidth, summaryWidth] = fonts.map(font => {
    const measure = createMeasure(font, letterSpacing);
    return (text: string): number => measure(text) + (text.endsWith(' ') ? space : 0);
  }) as [Width, Width, Width];
  const fontPx = (parseFloat(fontSize) || 15) / TITLE_SIZE_EM;
  const px = (em: number): number => em * fontPx;
  const mostTitleLines = widthPx < px(NARROW_EM) ? MOST_NARROW_LINES : MOST_LINES;
  return {
    key,
    metrics: {linePx: px(DATE_EM), airPx: px(0.9), wordsPx: px(1.5), longestPx: px(7), marginPx: px(1.25)},
    chipPx: CHIP_PX,
    titleLines: text => countLines(text, widthPx, titleWidth, mostTitleLines + 1),
    mostTitleLines,
    summaryLines: text => (text ? countLines(text, widthPx, summaryWidth) : 0),
    dateLines: text => countLines(text, widthPx, dateWidth),
    cardPx: ({dateLines, titleLines, summaryLines}) =>
      px(dateLines * DATE_EM + titleLines * TITLE_EM + summaryLines * SUMMARY_EM + CARD_PADDING_EM),
  };
}

/** On how many lines, at most so many, a text stands. */
export function countLines(text: string, widthPx: number, measure: (text: string) => number, most = MOST_LINES): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=\s)/)) {
    const width = measure(word.trimEnd()) * DOUBT;
    if (used > 0 && used + width > widthPx) {
      lines++;
      used = 0;
    }
    // A word that is too long goes on on the next line.
    lines += Math.max(0, Math.ceil(width / widthPx) - 1);
    used += measure(word) * DOUBT;
    if (lines >= most) return most;
  }
  return lines;
}
