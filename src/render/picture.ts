/**
 * The picture of a timeline: one canvas for quantity, pooled nodes for words, both from the same layout. It reads once
 * and writes once a frame, and owns the children of the hosts that the shell gives it.
 */
import type {TimelineEngine} from '../engine/timeline-engine.js';
import {projectLayout, type Frame} from '../layout/frame.js';
import {hitTest} from '../layout/hit-test.js';
import type {LayoutMetrics} from '../layout/metrics.js';
import type {TickFormatter} from '../scale/tick-format.js';
import {AxisView} from './axis-view.js';
import {CanvasSurface} from './canvas-surface.js';
import {placeCaptions, type Captions} from './caption-view.js';
import {ChipView, type ChipWords} from './chip-view.js';
import {LabelView, type LabelFacts} from './label-view.js';
import {paintView} from './paint-view.js';
import {fontOf, TextMeasure} from './text-measure.js';
import {TextPool} from './text-pool.js';
import {readTheme, type Theme} from './theme.js';

/** The nodes that the picture fills. */
export interface PictureHosts {
  readonly plot: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Never seen; colours are resolved on it. */
  readonly probe: HTMLElement;
  readonly marks: HTMLElement;
  readonly chips: HTMLElement;
  readonly edges: readonly [HTMLButtonElement, HTMLButtonElement];
  readonly captions: HTMLElement;
  readonly ticks: HTMLElement;
  readonly context: HTMLElement;
}

/** What the shell knows and the picture does not: words, languages, colours from the data. */
export interface PictureWords {
  readonly facts: (item: number) => LabelFacts;
  readonly chips: ChipWords;
  readonly ticks: () => TickFormatter;
  readonly captions: () => Captions;
  readonly laneColors: () => readonly (string | undefined)[];
}

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
/** Titles up to this stay on one line. */
const ONE_LINE_EM = 7.5;
const AXIS_EM = 3;

/** Draws an engine's state into the hosts. */
export class Picture {
  readonly #engine: TimelineEngine;
  readonly #hosts: PictureHosts;
  readonly #words: PictureWords;
  readonly #surface: CanvasSurface;
  readonly #labels: LabelView;
  readonly #chips: ChipView;
  readonly #axis: AxisView;
  readonly #captions: TextPool;
  readonly #titleMeasure = new TextMeasure();
  readonly #smallMeasure = new TextMeasure();
  #theme: Theme | undefined;
  #rtl = false;
  #fontPx = 16;
  #heightPx = 0;
  #rows = MAX_ROWS;
  #frame: Frame | undefined;
  #epoch = 0;
  /** The event that Tab reaches: index in the set. */
  tabStop = -1;
  /** The painted event under the pointer: index in the set. */
  hovered = -1;

  constructor(engine: TimelineEngine, hosts: PictureHosts, words: PictureWords) {
    this.#engine = engine;
    this.#hosts = hosts;
    this.#words = words;
    this.#surface = new CanvasSurface(hosts.canvas);
    this.#labels = new LabelView(hosts.marks, words.facts);
    this.#chips = new ChipView(hosts.chips, hosts.edges, words.chips);
    this.#axis = new AxisView(hosts.ticks, hosts.context);
    this.#captions = new TextPool(hosts.captions, 'caption');
  }

  /** Whether time runs from right to left. */
  get rtl(): boolean {
    return this.#rtl;
  }

  /** Whether the picture has a size and a style to be drawn with. */
  get isReady(): boolean {
    return this.#theme !== undefined && this.#engine.state.widthPx > 0;
  }

  /** Words or colours have changed: everything is written anew. */
  invalidate(): void {
    this.#epoch++;
    this.#engine.forgetLayout();
  }

  /** Width that a label's texts need, the title on one short line or on two that are about as long as each other. */
  labelWidth(date: string, title: string): number {
    const {widthPx, metrics: {labelWidthPx}} = this.#engine.state;
    const whole = this.#titleMeasure.width(title);
    let line = whole;
    if (whole > this.#fontPx * ONE_LINE_EM) {
      for (const {index} of title.slice(0, LONGEST_MEASURED).matchAll(/\s/g)) {
        const first = this.#titleMeasure.width(title.slice(0, index));
        line = Math.min(line, Math.max(first, this.#titleMeasure.width(title.slice(index + 1))));
      }
    }
    const needed = Math.max(Math.min(line, labelWidthPx), this.#smallMeasure.width(date));
    return Math.ceil(Math.min(needed, Math.max(labelWidthPx, this.#fontPx * DATE_MAX_EM), widthPx * NARROW_SHARE)) + 2;
  }

  /** Reads sizes, fonts and colours. The only place that does. */
  read(): void {
    const {plot, probe} = this.#hosts;
    const style = getComputedStyle(plot);
    const widthPx = plot.clientWidth;
    this.#fontPx = parseFloat(style.fontSize) || 16;
    this.#rtl = style.direction === 'rtl';
    this.#titleMeasure.setFont(fontOf(style, style.fontWeight, `${this.#fontPx * TITLE_EM}px`), style.letterSpacing);
    this.#smallMeasure.setFont(fontOf(style, '600', `${this.#fontPx * DATE_EM}px`), style.letterSpacing);
    this.#theme = readTheme(probe, this.#words.laneColors());
    this.invalidate();
    this.#engine.dispatch({type: 'configure', configuration: {
      metrics: metricsFor(this.#fontPx, widthPx, this.#rows),
      today: this.#words.captions().today.at,
    }});
    this.#engine.dispatch({type: 'resize', widthPx});
    this.#fitHeight();
  }

  /**
   * Data that are there before anything was drawn say how many rows of labels they need. Once a height has been seen it
   * stays: nothing below may jump.
   */
  #fitHeight(): void {
    const {metrics, strips, index} = this.#engine.state;
    if (this.#heightPx > 0 || strips.length > 1 || index.size === 0) return;
    const labels = this.#engine.layout().strips[0]?.labels ?? [];
    const planeRows = labels.reduce((rows, {place}) => Math.max(rows, place.row + 1), MIN_ROWS);
    this.#rows = planeRows;
    this.#engine.dispatch({type: 'configure', configuration: {metrics: {...metrics, planeRows}}});
  }

  /** Draws the state of now. Reads nothing. */
  write(): void {
    const theme = this.#theme;
    const {state} = this.#engine;
    if (!theme || state.widthPx < 1) return;
    const layout = this.#engine.layout();
    const frame = projectLayout(layout, state.index, state.viewport, state.widthPx, this.#chips.edgeWidths);
    this.#frame = frame;
    const axisPx = Math.round(this.#fontPx * AXIS_EM);
    const heightPx = layout.heightPx + axisPx;
    if (heightPx !== this.#heightPx) {
      this.#heightPx = heightPx;
      const {style} = this.#hosts.plot;
      style.setProperty('--_height', `${heightPx}px`);
      style.setProperty('--_axis', `${layout.heightPx}px`);
      style.setProperty('--_row-height', `${state.metrics.rowHeightPx}px`);
    }
    const rtl = this.#rtl;
    const epoch = this.#epoch;
    const measure = (text: string): number => this.#smallMeasure.width(text);
    const captions = this.#words.captions();
    this.#axis.write(frame.scale, this.#words.ticks(), {epoch, rtl, measure});
    this.#labels.write(frame, {selected: state.selected, tabStop: this.tabStop, epoch, rtl});
    this.#chips.write(frame, {epoch, rtl, measure});
    this.#captions.write(placeCaptions(frame, captions, measure), rtl);
    const context = this.#surface.begin(state.widthPx, heightPx, rtl);
    if (!context) return;
    paintView(context, {
      frame, theme, widthPx: state.widthPx, heightPx, ...this.#axis.lines,
      eras: captions.eras, today: captions.today.at, selected: state.selected, hovered: this.hovered,
    });
  }

  /** The painted event at a point in px from the plot's inline start and top; -1 for none. */
  hit(x: number, y: number): number {
    return this.#frame ? hitTest(this.#frame, x, y) : -1;
  }

  /** The button of an event's label, where it has one. */
  buttonOf(item: number): HTMLButtonElement | undefined {
    return this.#labels.buttonOf(item);
  }

  /** How many events are in view. */
  get visibleCount(): number {
    const {index} = this.#engine.state;
    return index.size - (this.#frame?.before?.count ?? 0) - (this.#frame?.after?.count ?? 0);
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
