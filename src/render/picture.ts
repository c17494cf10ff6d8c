/**
 * The picture of a timeline: one canvas for quantity, pooled nodes for words, both from the same layout. It reads once
 * and writes once a frame, and owns the children of the nodes that the shell gives it.
 */
import type {TimelineState} from '../engine/state.js';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import {projectLayout, type Frame} from '../layout/frame.js';
import type {LayoutMetrics} from '../layout/metrics.js';
import type {EpochMs} from '../time/span.js';
import {createAxis} from './axis-view.js';
import {beginCanvas, type BeginPaint} from './canvas-surface.js';
import {placeCaptions} from './caption-view.js';
import {createChips, createEdge} from './chip-view.js';
import {LabelView} from './label-view.js';
import {paintView} from './paint-view.js';
import {createMeasure} from './text-measure.js';
import {createTextPool} from './text-pool.js';
import {readTheme, type Theme} from './theme.js';
import type {FoundMarks, Painter, Pen, PictureWords} from './view.js';

/** The children of the plot, in the order of the template. The probe is never seen: colours are resolved on it. */
type PlotNodes = readonly [
  canvas: HTMLCanvasElement, probe: HTMLElement, captions: HTMLElement, marks: HTMLElement, chips: HTMLElement,
  before: HTMLElement, after: HTMLElement, axis: HTMLElement,
];

/** Labels get this share of the font size. Kept in step with the style sheet. */
const TITLE_EM = 0.875;
const DATE_EM = 0.75;
const ROW_EM = 3.75;
const LABEL_EM = 13.5;
/** A date is not wrapped: it may be wider than a title. */
const DATE_MAX_EM = 20;
/** No label takes more of a narrow view. */
const NARROW_SHARE = 0.6;
/** Longer titles do not fit on two lines anyway. */
const LONGEST_MEASURED = 120;
/** A narrow letter of a title, on one of two lines. */
const LEAST_LETTER_EM = 0.2;
/** Titles up to this stay on one line. */
const ONE_LINE_EM = 7.5;
const AXIS_EM = 3;

/** Draws an engine's state into the children of a plot. */
export class Picture {
  readonly plot: HTMLElement;
  readonly #engine: TimelineEngine;
  readonly #begin: BeginPaint;
  readonly #words: () => PictureWords & {now(): EpochMs};
  readonly #canvas: HTMLCanvasElement;
  readonly #probe: HTMLElement;
  readonly #labels: LabelView;
  readonly #writeCaptions: ReturnType<typeof createTextPool>;
  readonly #writeChips: ReturnType<typeof createChips>;
  readonly #writeEdges: readonly ReturnType<typeof createEdge>[];
  readonly #writeAxis: ReturnType<typeof createAxis>;
  #fonts = '';
  #measureTitle = createMeasure('');
  #measureSmall = this.#measureTitle;
  #theme: Theme | undefined;
  #fontPx = 16;
  #heightPx = 0;
  #rows = MAX_ROWS;
  #rowsOf: TimelineState['set'] | undefined;
  #edgeWidths: readonly [number, number] = [0, 0];
  /** What was drawn last. */
  frame: Frame | undefined;
  /** Whether time runs from right to left. */
  rtl = false;
  #tabStop = -1;
  /** The painted event under the pointer: index in the set. */
  hovered = -1;
  /** What a search has found. */
  found: FoundMarks | undefined;
  /** Paints what ties events to each other, once its file has come. */
  ties: Painter | undefined;

  constructor(engine: TimelineEngine, plot: HTMLElement, words: () => PictureWords & {now(): EpochMs}, begin: BeginPaint = beginCanvas) {
    const [canvas, probe, captions, marks, chips, before, after, axis] = [...plot.children] as unknown as PlotNodes;
    this.plot = plot;
    this.#engine = engine;
    this.#words = words;
    this.#begin = begin;
    this.#canvas = canvas;
    this.#probe = probe;
    this.#labels = new LabelView(marks);
    this.#writeCaptions = createTextPool(captions);
    this.#writeChips = createChips(chips);
    this.#writeEdges = [createEdge(before, -1), createEdge(after, 1)];
    this.#writeAxis = createAxis(axis);
  }

  /** Whether the picture has a size and a style to be drawn with. */
  get isReady(): boolean {
    return this.#theme !== undefined && this.#engine.state.widthPx > 0;
  }

  /** The event that Tab reaches: index in the set. Set at once, since the next key may come before the next frame. */
  get tabStop(): number {
    return this.#tabStop;
  }

  set tabStop(item: number) {
    for (const [one, tabIndex] of [[this.#tabStop, -1], [item, 0]] as const) {
      const button = this.buttonOf(one);
      if (button) button.tabIndex = tabIndex;
    }
    this.#tabStop = item;
  }

  /** Width that a label's texts need. */
  labelWidth(date: string, title: string): number {
    return this.#fit(Math.max(this.#titleWidth(title), this.#measureSmall(date)));
  }

  /** About the least width that a title needs, from its length alone. */
  leastWidth(title: string): number {
    return this.#fit(Math.min(title.length * this.#fontPx * LEAST_LETTER_EM, this.#engine.state.metrics.labelWidthPx));
  }

  /** Width that a title needs, on one short line or on two that are about as long as each other. */
  #titleWidth(title: string): number {
    // Word by word: the same words come again and again, and a million titles have few.
    const words = title.slice(0, LONGEST_MEASURED).split(/(?<=\s)/).map(this.#measureTitle);
    const whole = words.reduce((sum, width) => sum + width, 0);
    let line = whole;
    let first = 0;
    if (whole > this.#fontPx * ONE_LINE_EM) for (const width of words) line = Math.min(line, Math.max(first += width, whole - first));
    return this.#fit(Math.min(line, this.#engine.state.metrics.labelWidthPx));
  }

  #fit(neededPx: number): number {
    const {widthPx, metrics: {labelWidthPx}} = this.#engine.state;
    return Math.ceil(Math.min(neededPx, Math.max(labelWidthPx, this.#fontPx * DATE_MAX_EM), widthPx * NARROW_SHARE)) + 2;
  }

  /** Reads sizes, fonts and colours. The only place that does. */
  read(): void {
    const engine = this.#engine;
    const {fontStyle, fontWeight, fontFamily, fontSize, letterSpacing, direction} = getComputedStyle(this.plot);
    const widthPx = this.plot.clientWidth;
    const fontPx = this.#fontPx = parseFloat(fontSize) || 16;
    this.rtl = direction === 'rtl';
    const fontOf = (weight: string, em: number): string => `${fontStyle} ${weight} ${fontPx * em}px ${fontFamily}`;
    const title = fontOf(fontWeight, TITLE_EM);
    if (title + letterSpacing !== this.#fonts) {
      this.#fonts = title + letterSpacing;
      this.#measureTitle = createMeasure(title, letterSpacing);
      this.#measureSmall = createMeasure(fontOf('600', DATE_EM), letterSpacing);
    }
    const words = this.#words();
    this.#theme = readTheme(this.#probe, Array.from({length: words.laneCount + 1}, (_, lane) => words.laneColor(lane)));
    engine.forgetLayout();
    const metrics = metricsFor(fontPx, widthPx, this.#isNew ? MAX_ROWS : this.#rows);
    engine.dispatch({type: 'configure', configuration: {metrics, today: words.now()}});
    engine.dispatch({type: 'resize', widthPx});
    if (this.#isNew) this.#fitHeight();
  }

  /** Whether there are data whose need of rows is not known yet. */
  get #isNew(): boolean {
    const {set, strips} = this.#engine.state;
    return set.size > 0 && strips.length === 1 && set !== this.#rowsOf;
  }

  /**
   * New data say how many rows of labels their first view needs, with one to spare for what a focus or a step of the
   * zoom moves about. Once a height has been seen it never shrinks, and grows for new data only: nothing below may jump
   * while the reader moves.
   */
  #fitHeight(): void {
    const {metrics, set} = this.#engine.state;
    const labels = this.#engine.layout().strips[0]?.labels ?? [];
    const least = this.#heightPx > 0 ? this.#rows : MIN_ROWS;
    const planeRows = this.#rows = labels.reduce((rows, {place}) => Math.max(rows, Math.min(place.row + 2, MAX_ROWS)), least);
    this.#rowsOf = set;
    this.#engine.dispatch({type: 'configure', configuration: {metrics: {...metrics, planeRows}}});
  }

  /** Draws the state of now, or what of it is there when `isLate`. Reads nothing. */
  write(isLate?: () => boolean): void {
    const theme = this.#theme;
    const {state} = this.#engine;
    const {widthPx} = state;
    if (!theme || widthPx < 1) return;
    const layout = this.#engine.layout(isLate);
    const frame = this.frame = projectLayout(layout, state.index, state.viewport, widthPx, this.#edgeWidths, this.frame);
    const heightPx = layout.heightPx + Math.round(this.#fontPx * AXIS_EM);
    if (heightPx !== this.#heightPx) {
      this.#heightPx = heightPx;
      const {style} = this.plot;
      style.setProperty('--_height', `${heightPx}px`);
      style.setProperty('--_axis', `${layout.heightPx}px`);
    }
    const words = this.#words();
    const today = words.now();
    const {rtl} = this;
    const pen: Pen = {words, rtl, atRest: state.atRest, measure: this.#measureSmall};
    const lines = this.#writeAxis(frame.scale, pen);
    this.#labels.write(frame, state, this.tabStop, pen);
    this.#writeChips(frame, pen);
    const [before = 0, after = 0] = this.#writeEdges.map(write => write(frame, pen));
    this.#edgeWidths = [before, after];
    this.#writeCaptions(placeCaptions(frame, today, pen), rtl);
    const context = this.#begin(this.#canvas, widthPx, heightPx, rtl);
    if (!context) return;
    const {selected} = state;
    const {hovered, found, ties} = this;
    paintView(context, {frame, theme, widthPx, heightPx, rtl, ...lines, eras: words.eras, today, selected, hovered, found, ties,
      breaks: words.time.breaks.map(({place}) => place),
      ownColor: words.ownColor});
  }

  /** The button of an event's label, where it has one. */
  buttonOf(item: number): HTMLElement | undefined {
    return this.#labels.buttonOf(item);
  }
}

const NARROW_PX = 560;
/** Rows of labels on the one plane. */
const MIN_ROWS = 2;
const MAX_ROWS = 5;

function metricsFor(fontPx: number, widthPx: number, planeRows: number): LayoutMetrics {
  return {
    labelWidthPx: Math.round(Math.max(60, Math.min(fontPx * LABEL_EM, widthPx * NARROW_SHARE))),
    rowHeightPx: Math.round(fontPx * ROW_EM),
    planeRows,
    laneRows: widthPx < NARROW_PX ? 2 : 1,
    captionHeightPx: Math.round(fontPx * 1.375),
    chipHeightPx: 32,
  };
}
