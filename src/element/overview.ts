/**
 * The door of the overview, a file of its own that is loaded when the first picture stands. It fills the strip that the
 * template holds free, keeps it in step with the view, and says in words where the view begins and ends.
 */
import type {ReactiveController} from 'lit';
import type {CleanUp} from '../base/disposable.js';
import {clamp} from '../base/math.js';
import {changeDetector} from '../base/memo.js';
import {fitViewport} from '../engine/state.js';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import {attachBrush, type BrushHost} from '../interaction/brush.js';
import {brushOf} from '../layout/overview.js';
import {densityOf, type Density} from '../query/density.js';
import {columnCount, createOverviewNodes, type OverviewNodes} from '../render/overview-view.js';
import {createMeasure} from '../render/text-measure.js';
import {readTheme, type Theme} from '../render/theme.js';
import {TimeScale} from '../scale/time-scale.js';
import {OVERVIEW} from './english/overview.js';
import {overviewStyles} from './overview.styles.js';
import type {ViewHost} from './view-host.js';

/** The strip with its window, of one element. */
export class Overview implements ReactiveController, BrushHost {
  readonly engine: TimelineEngine;
  readonly #controller: ViewHost;
  #scale = new TimeScale({start: 0, end: 1}, 1);
  #strip: HTMLElement | undefined;
  #nodes: OverviewNodes | undefined;
  #detach: CleanUp | undefined;
  /** Colours and letters as they were read; none while the strip is not seen. */
  #looks: {readonly theme: Theme; readonly measure: (text: string) => number} | undefined;
  #density: {readonly all: Density; readonly shown: Density} | undefined;
  /** A key has moved the window: its place is said at once. */
  #isStep = false;
  readonly #isOtherData = changeDetector();
  readonly #isOtherPicture = changeDetector();
  readonly #isOtherPlace = changeDetector();
  readonly #isOtherText = changeDetector();

  constructor(controller: ViewHost) {
    this.#controller = controller;
    this.engine = controller.engine;
    const {host} = controller;
    controller.addStyles(overviewStyles.styleSheet);
    // As one of the element's controllers it hears of connecting, updates and disconnecting.
    host.addController(this);
    this.hostUpdated();
  }

  get scale(): TimeScale {
    return this.#scale;
  }

  readonly isRtl = (): boolean => this.#controller.isRtl();

  readonly handleStep = (): void => { this.#isStep = true; };

  hostConnected(): void {
    this.hostDisconnected();
    if (this.#strip && this.#nodes) this.#detach = attachBrush(this.#strip, this.#nodes.grips, this);
  }

  /** The strip comes and goes with the data and the wish of the page. */
  hostUpdated(): void {
    const {host} = this.#controller;
    const strip = this.#controller.find('.overview');
    if (strip === this.#strip) return;
    this.#strip = strip;
    this.#nodes = strip && createOverviewNodes(strip);
    this.#looks = undefined;
    if (host.isConnected) this.hostConnected();
  }

  hostDisconnected(): void {
    this.#detach?.();
    this.#detach = undefined;
  }

  /** Reads colours and letters, and whether the strip is seen at all. */
  read(): void {
    const strip = this.#strip;
    const probe = this.#controller.find('.probe');
    this.#looks = undefined;
    if (!strip || !probe || strip.offsetHeight === 0) return;
    const {words} = this.#controller;
    const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing} = getComputedStyle(strip);
    this.#looks = {
      theme: readTheme(probe, Array.from({length: words.laneCount}, (_, lane) => words.laneColor(lane))),
      measure: createMeasure(`${fontStyle} ${fontWeight} ${parseFloat(fontSize) * 0.75}px ${fontFamily}`, letterSpacing),
    };
  }

  /** Draws the state of now. Reads nothing. */
  write(): void {
    const nodes = this.#nodes;
    const looks = this.#looks;
    const {state} = this.engine;
    const {all, index, widthPx, viewport, today, atRest} = state;
    if (!nodes || !looks || widthPx < 1 || all.size === 0) return;
    const {words} = this.#controller;
    const rtl = this.isRtl();
    if (this.#isOtherData(all, index, widthPx)) {
      this.#scale = new TimeScale(fitViewport(state, all), widthPx);
      const count = (one: typeof all): Density => densityOf(one, this.#scale.domain, columnCount(widthPx));
      const density = count(all);
      this.#density = {all: density, shown: index === all ? density : count(index)};
    }
    if (this.#density && this.#isOtherPicture(nodes, looks, this.#density, words, today)) {
      const {theme, measure} = looks;
      nodes.paint({scale: this.#scale, ...this.#density, theme, today}, {words, rtl, atRest: true, measure});
    }
    if (this.#isOtherPlace(nodes, this.#scale, viewport, rtl)) {
      nodes.place(brushOf(this.#scale, viewport), rtl);
      this.#writeValues(nodes);
    }
    if ((atRest || this.#isStep || nodes.grips.view.hidden) && this.#isOtherText(nodes, viewport, words)) this.#writeTexts(nodes);
    this.#isStep = false;
  }

  /** Places as per cents of the overview. */
  #writeValues({grips}: OverviewNodes): void {
    const {start, end} = this.engine.state.viewport;
    const percent = (instant: number): string =>
      clamp(this.#scale.scale(instant) / this.#scale.range[1] * 100, 0, 100).toFixed(1);
    const [first, last] = [percent(start), percent(end)];
    const write = (node: HTMLElement, min: string, now: string, max: string): void => {
      node.setAttribute('aria-valuemin', min);
      node.setAttribute('aria-valuenow', now);
      node.setAttribute('aria-valuemax', max);
    };
    write(grips.start, '0', first, last);
    write(grips.view, '0', percent((start + end) / 2), '100');
    write(grips.end, first, last, '100');
  }

  /** Names and places in words. */
  #writeTexts({grips}: OverviewNodes): void {
    const {words} = this.#controller;
    const strings = words.group('overview', OVERVIEW);
    const {from, to} = words.span(this.engine.state.viewport);
    this.#strip?.setAttribute('role', 'group');
    this.#strip?.setAttribute('aria-label', strings.overview);
    const values = {start: from, view: words.say(strings.range, {from, to}), end: to};
    for (const grip of ['start', 'view', 'end'] as const) {
      grips[grip].setAttribute('aria-label', strings[grip]);
      grips[grip].setAttribute('aria-valuetext', values[grip]);
      grips[grip].hidden = false;
    }
  }
}
