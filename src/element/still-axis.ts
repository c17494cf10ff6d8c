/**
 * The axis as a picture of its own, which the reader's place and movements do not touch: on paper, and in files that are saved.
 */
import {fitViewport} from '../engine/state.js';
import {TimelineEngine} from '../engine/timeline-engine.js';
import type {Lane} from '../events/news-event.js';
import type {BeginPaint} from '../render/canvas-surface.js';
import {Picture} from '../render/picture.js';
import type {Span} from '../time/span.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

/** How a still axis is drawn. */
export interface StillAxis {
  readonly words: Words;
  /** What is painted on, in the place of the plot's own canvas. */
  readonly begin: BeginPaint;
  /** The part of the axis that is shown. Default all of it. */
  readonly span?: Span | undefined;
}

/** The children that a picture draws into, in their order. */
export function createPlot(): HTMLElement {
  const plot = document.createElement('div');
  plot.className = 'plot';
  plot.inert = true;
  plot.append(...['canvas', 'i', 'div', 'ol', 'div', 'button', 'button', 'div'].map(tag => document.createElement(tag)));
  const [, probe, captions, , , before, after, axis] = plot.children;
  if (probe) probe.className = 'probe';
  if (captions) captions.className = 'captions';
  for (const edge of [before, after]) if (edge) edge.className = 'chip edge';
  if (axis) axis.className = 'axis';
  return plot;
}

/** Draws the events that are shown into a plot of the page, by an engine of its own. Gives that. */
export function drawAxis(reader: ViewHost, plot: HTMLElement, {words, begin, span}: StillAxis): TimelineEngine {
  const {engine: {state}} = reader;
  const {set, timeZone, laneBy, filter, breaks} = state;
  const engine: TimelineEngine = new TimelineEngine({
    describe: (_, item) => {
      const {date, title} = words.label(item);
      return {date, title, widthPx: picture.labelWidth(date, title)};
    },
    leastWidth: item => picture.leastWidth(words.title(item).text),
    isInstant: () => true,
  });
  let isMeasured = false;
  const picture = new Picture(engine, plot, () => words, (...size) => (isMeasured ? begin(...size) : undefined));
  engine.dispatch({type: 'configure', configuration: {timeZone, laneBy, breaks}});
  engine.dispatch({type: 'filter', filter});
  engine.dispatch({type: 'data', set, prepared: state});
  // The rows of labels go by the view that is there when the picture reads.
  engine.dispatch({type: 'resize', widthPx: plot.clientWidth});
  engine.dispatch({type: 'show', span: span ?? fitViewport(engine.state)});
  engine.dispatch({type: 'settle'});
  picture.read();
  // How wide the chips at the edges are shows when they are there, and the others stand beside them.
  picture.write();
  isMeasured = true;
  picture.write();
  return engine;
}

/** Lanes and their colours. */
export function createLegend(words: Words, lanes: readonly Lane[]): HTMLElement[] {
  if (lanes.length === 0) return [];
  const list = document.createElement('ul');
  list.className = 'legend';
  list.append(...lanes.map(({label}, lane) => {
    const item = document.createElement('li');
    const dot = document.createElement('i');
    item.style.setProperty('--_lane', words.laneColor(lane));
    const name = document.createElement('span');
    name.dir = 'auto';
    name.append(words.pick(label).text);
    item.append(dot, name);
    return item;
  }));
  return [list];
}
