/**
 * What stands on paper, whatever view is shown: the title, the whole axis as a picture, then every event in order with its
 * sources and their addresses. A file of its own; it makes its nodes when printing begins, and takes them away after.
 */
import type {CleanUp} from '../base/disposable.js';
import {fitViewport} from '../engine/state.js';
import {TimelineEngine} from '../engine/timeline-engine.js';
import type {Lane} from '../events/news-event.js';
import {heading, listTrees, type ListWords} from '../export/list-tree.js';
import {tree, type TreeContent} from '../export/tree.js';
import {Picture} from '../render/picture.js';
import {DETAIL} from './english/detail.js';
import {LINKS} from './english/links.js';
import {LIST} from './english/list.js';
import {PRINT} from './english/print.js';
import {printStyles} from './print.styles.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

/** More events are not printed, and how many is said. */
const MOST = 5000;
/** Pixels of the picture for each CSS px, which are a 96th of an inch. */
const PIXEL_RATIO = 3;

/** Makes what is printed whenever printing begins; returns what ends that. */
export function attachPrint(reader: ViewHost): CleanUp {
  const media = matchMedia('print');
  const over = new AbortController();
  const {signal} = over;
  let paper: HTMLElement | undefined;
  const begin = (): void => { paper ??= makePaper(reader); };
  const end = (): void => {
    paper?.remove();
    paper = undefined;
  };
  addEventListener('beforeprint', begin, {signal});
  addEventListener('afterprint', end, {signal});
  // Where a page is only shown as if printed, these do not come.
  media.addEventListener('change', () => {
    if (media.matches) begin();
    else end();
  }, {signal});
  reader.addStyles(printStyles.styleSheet);
  if (media.matches) begin();
  return () => {
    over.abort();
    end();
  };
}

function makePaper(reader: ViewHost): HTMLElement | undefined {
  const {words, engine: {state}, host} = reader;
  const {set: {info}, index, all, filter} = state;
  const root = host.shadowRoot;
  if (!root || all.size === 0) return undefined;
  const texts = words.group('print', PRINT);
  const paper = document.createElement('div');
  paper.className = 'paper';
  const plot = createPlot();
  const {headingLevel} = host;
  const isNamed = host.hasAttribute('aria-label') || host.hasAttribute('aria-labelledby');
  const title = words.pick(info.title);
  const description = words.pick(info.description);
  const rest = index.size - MOST;
  paper.append(...toNodes([
    !isNamed && title.text ? heading(headingLevel, title) : undefined,
    !isNamed && description.text ? tree('p', {lang: description.lang, dir: 'auto'}, description.text) : undefined,
    filter ? tree('p', {class: 'shown-share'}, words.say(texts.shown, {count: index.size, total: all.size})) : undefined,
  ]), plot, ...legend(words, info.lanes), ...toNodes([
    ...listTrees(index, listWords(words), {
      order: host.order === 'desc' ? 'desc' : 'asc', headingLevel: headingLevel + 1, most: MOST,
      addressOf: href => URL.parse?.(href, host.baseURI)?.href ?? href,
    }),
    rest > 0 ? tree('p', {class: 'left-out'}, words.say(texts.leftOut, {count: rest})) : undefined,
  ]));
  // In front, so that the style sheet can hide what follows.
  root.prepend(paper);
  drawAxis(reader, plot);
  return paper;
}

/** The children that a picture draws into, in their order. */
function createPlot(): HTMLElement {
  const plot = document.createElement('div');
  plot.className = 'plot print-plot';
  plot.inert = true;
  plot.append(...['canvas', 'i', 'div', 'ol', 'div', 'button', 'button', 'div'].map(tag => document.createElement(tag)));
  const [, probe, captions, , , before, after, axis] = plot.children;
  if (probe) probe.className = 'probe';
  if (captions) captions.className = 'captions';
  for (const edge of [before, after]) if (edge) edge.className = 'chip edge';
  if (axis) axis.className = 'axis';
  return plot;
}

/** Draws all events into a plot of the page, by an engine of its own: the reader's place stays what it is. */
function drawAxis(reader: ViewHost, plot: HTMLElement): void {
  const {words, engine: {state}} = reader;
  const {set, timeZone, laneBy, filter} = state;
  const engine: TimelineEngine = new TimelineEngine({
    describe: (_, item) => {
      const {date, title} = words.label(item);
      return {date, title, widthPx: picture.labelWidth(date, title)};
    },
    leastWidth: item => picture.leastWidth(words.title(item).text),
    isInstant: () => true,
  });
  const picture = new Picture(engine, plot, () => words, PIXEL_RATIO);
  engine.dispatch({type: 'configure', configuration: {timeZone, laneBy}});
  engine.dispatch({type: 'filter', filter});
  engine.dispatch({type: 'data', set, prepared: state});
  // The rows of labels go by the view that is there when the picture reads.
  engine.dispatch({type: 'resize', widthPx: plot.clientWidth});
  engine.dispatch({type: 'show', span: fitViewport(engine.state)});
  engine.dispatch({type: 'settle'});
  picture.read();
  picture.write();
}

function legend(words: Words, lanes: readonly Lane[]): HTMLElement[] {
  if (lanes.length === 0) return [];
  const list = document.createElement('ul');
  list.className = 'legend';
  list.append(...lanes.map(({label}, lane) => {
    const item = document.createElement('li');
    const dot = document.createElement('i');
    item.style.setProperty('--_lane', words.laneColor(lane));
    item.append(dot, words.pick(label).text);
    return item;
  }));
  return [list];
}

const listWords = (words: Words): ListWords => ({
  locale: words.locale,
  status: words.strings.status,
  detail: words.group('detail', DETAIL),
  list: words.group('listView', LIST),
  links: words.group('links', LINKS),
  print: words.group('print', PRINT),
  pick: text => words.pick(text),
  say: words.say,
  date: (date, style) => words.date(date, style),
  when: event => words.when(event),
});

const toNodes = (contents: readonly TreeContent[]): (Node | string)[] => contents.flatMap(content => {
  if (content === undefined || typeof content === 'string') return content ?? [];
  const node = document.createElement(content.tag);
  for (const [name, value] of Object.entries(content.attributes)) if (value !== undefined) node.setAttribute(name, String(value));
  node.append(...toNodes(content.children));
  return node;
});
