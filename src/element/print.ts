/**
 * What stands on paper, whatever view is shown: the title, the whole axis as a picture, then every event in order with its
 * sources and their addresses. A file of its own; it makes its nodes when printing begins, and takes them away after.
 */
import {render} from 'lit';
import type {CleanUp} from '../base/disposable.js';
import {runSteps} from '../base/steps.js';
import {correctionsTree, heading, listTrees, type ListWords} from '../export/list-tree.js';
import {tree} from '../export/tree.js';
import {statusSteps} from '../query/statuses.js';
import {beginCanvas} from '../render/canvas-surface.js';
import {LINKS} from './english/links.js';
import {LIST} from './english/list.js';
import {PRINT} from './english/print.js';
import {printStyles} from './print.styles.js';
import {renderStatuses} from './status-legend.js';
import {signsStyles} from './status-sign.js';
import {createLegend, createPlot, drawAxis} from './still-axis.js';
import {tellWords} from './tell-words.js';
import {toNodes} from './tree-nodes.js';
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
  reader.addStyles(signsStyles.styleSheet);
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
  plot.classList.add('print-plot');
  const {headingLevel} = host;
  const isNamed = host.hasAttribute('aria-label') || host.hasAttribute('aria-labelledby');
  const title = words.pick(info.title);
  const description = words.pick(info.description);
  const rest = index.size - MOST;
  paper.append(...toNodes([
    !isNamed && title.text ? heading(headingLevel, title) : undefined,
    !isNamed && description.text ? tree('p', {lang: description.lang, dir: 'auto'}, description.text) : undefined,
    filter ? tree('p', {class: 'shown-share'}, words.say(texts.shown, {count: index.size, total: all.size})) : undefined,
  ]), plot, ...createLegend(words, info.lanes), ...signs(words), ...toNodes([
    ...listTrees(index, listWords(words), {
      order: host.order === 'desc' ? 'desc' : 'asc', headingLevel: headingLevel + 1, most: MOST,
      // Who types an address types no words of a quote.
      addressOf: href => (URL.parse?.(href, host.baseURI)?.href ?? href).replace(/#?:~:.*/s, ''),
    }),
    rest > 0 ? tree('p', {class: 'left-out'}, words.say(texts.leftOut, {count: rest})) : undefined,
    correctionsTree(state.set, listWords(words), headingLevel + 1),
  ]));
  // In front, so that the style sheet can hide what follows.
  root.prepend(paper);
  drawAxis(reader, plot, {words, begin: (...size) => beginCanvas(...size, PIXEL_RATIO)});
  return paper;
}

/** The signs of the picture and of the list in words, those that occur. */
function signs(words: Words): HTMLElement[] {
  const statuses = runSteps(statusSteps(words.set));
  if (statuses.length === 0) return [];
  const list = document.createElement('ul');
  list.className = 'legend status-legend';
  render(renderStatuses(statuses, words), list);
  return [list];
}

const listWords = (words: Words): ListWords => ({
  ...tellWords(words),
  status: words.strings.status,
  list: words.group('listView', LIST),
  links: words.group('links', LINKS),
  print: words.group('print', PRINT),
  when: event => words.when(event),
});
