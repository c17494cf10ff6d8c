/**
 * A picture for a file, laid out as nodes of the element where nobody sees it, and drawn from there: the axis by its own
 * painters, what stands around and upon it as it is read off the nodes. All is done in one go, so that no frame shows it.
 */
import type {TextRun} from '../base/text-run.js';
import type {TimelineState} from '../engine/state.js';
import {ascentReader} from '../render/canvas-readings.js';
import {liftNodes, type LiftedBox} from '../render/lift-nodes.js';
import type {Paint} from '../render/view.js';
import type {EpochMs, Span} from '../time/span.js';
import {SAVE} from './english/save.js';
import {mannerOf} from './languages.js';
import {asOfWords, issueOf, sourceNames} from './picture-credit.js';
import {pictureStyles} from './picture-file.styles.js';
import {createLegend, createPlot, drawAxis} from './still-axis.js';
import type {ViewHost} from './view-host.js';
import {Words} from './words.js';

/** What is drawn on. */
export interface Sheet {
  readonly paint: Paint;
  /** Begins a picture of a size in CSS px. */
  readonly open: (widthPx: number, heightPx: number) => void;
  /** Moves the origin; with `mirrorPx` a picture of that width is drawn from right to left. */
  readonly place: (x: number, y: number, mirrorPx?: number) => void;
  readonly text: (run: TextRun) => void;
}

/** How a picture is laid out. */
export interface StageOptions {
  readonly locale: string;
  readonly widthPx: number;
  readonly view: 'view' | 'all';
  /** Any CSS colour. Default the ground of the element. */
  readonly background?: string | undefined;
}

/** What a picture is called, and what it shows. */
export interface Told {
  readonly title: string;
  readonly alt: string;
  readonly credit: string;
}

/** At most so many events are told in words. */
const MOST_TOLD = 12;

/** Words without a clock: a picture that is kept has no today. */
class StillWords extends Words {
  override now(): EpochMs {
    return Infinity;
  }
}

/** Lays a picture out, draws it, and takes it away again. */
export function drawStage(reader: ViewHost, options: StageOptions, sheet: Sheet): Told {
  const {engine: {state}, host} = reader;
  const words = new StillWords(mannerOf(options.locale, host), state, reader.words.ownColor);
  const span = options.view === 'view' ? state.viewport : undefined;
  const {stage, plot, told} = layOut(words, state, span, asOfWords(words, state, host.asOf));
  stage.style.width = `${options.widthPx}px`;
  if (options.background) stage.style.setProperty('--_background', options.background);
  reader.addStyles(pictureStyles.styleSheet);
  // Where the colours of the data are kept, and behind what the template knows.
  reader.find('.plot')?.parentElement?.append(stage);
  try {
    drawAxis(reader, plot, {words, span, begin: (_, widthPx, heightPx, rtl) => {
      const whole = stage.getBoundingClientRect();
      const inner = plot.getBoundingClientRect();
      sheet.open(whole.width, whole.height);
      sheet.place(0, 0);
      drawBox(sheet.paint, {...NO_BOX, width: whole.width, height: whole.height, fill: getComputedStyle(stage).backgroundColor});
      sheet.place(inner.x - whole.x, inner.y - whole.y, rtl ? widthPx : undefined);
      // A canvas ends with itself.
      sheet.paint.save();
      sheet.paint.beginPath();
      sheet.paint.roundRect(0, 0, widthPx, heightPx, 0);
      sheet.paint.clip();
      return sheet.paint;
    }});
    sheet.paint.restore();
    const {boxes, runs} = liftNodes(stage, ascentReader());
    sheet.place(0, 0);
    sheet.paint.globalAlpha = 1;
    for (const box of boxes) drawBox(sheet.paint, box);
    for (const run of runs) sheet.text(run);
  } finally {
    stage.remove();
  }
  return told;
}

const NO_BOX: LiftedBox = {x: 0, y: 0, width: 0, height: 0, radius: 0, fill: '', border: '', borderPx: 0, opacity: 1};

function drawBox(paint: Paint, {x, y, width, height, radius, fill, border, borderPx, opacity}: LiftedBox): void {
  paint.globalAlpha = opacity;
  const half = borderPx / 2;
  paint.beginPath();
  paint.roundRect(x + half, y + half, width - borderPx, height - borderPx, Math.max(0, radius - half));
  paint.fillStyle = fill;
  if (fill) paint.fill();
  paint.strokeStyle = border;
  paint.lineWidth = borderPx;
  if (border) paint.stroke();
  paint.globalAlpha = 1;
}

/** Title, description, axis, lanes, and at the foot what is to be known of them. */
function layOut(
  words: Words, state: TimelineState, span: Span | undefined, asOf: string,
): {readonly stage: HTMLElement; readonly plot: HTMLElement; readonly told: Told} {
  const {info} = state.set;
  const texts = words.group('save', SAVE);
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.inert = true;
  const plot = createPlot();
  const title = words.pick(info.title);
  const credit = words.pick(info.credit).text;
  const sources = sourceNames(words, state, span);
  const foot = document.createElement('footer');
  foot.append(...[asOf, credit, sources, issueOf(words, info)].flatMap(text => line('', {text})));
  stage.append(...line('stage-title', title), ...line('stage-description', words.pick(info.description)), plot);
  if (state.laneBy !== 'lane') stage.append(...createLegend(words, info.lanes));
  if (foot.childNodes.length > 0) stage.append(foot);
  return {stage, plot, told: {
    title: title.text || words.strings.timeline,
    alt: [
      title.text.replace(/[^.!?…。]$/u, '$&.'), words.say(texts.shows, countIn(words, state, span)),
      asOf && `${asOf}.`, toldEvents(words, state, span),
    ].filter(Boolean).join(' '),
    credit: [credit, sources].filter(Boolean).join(' '),
  }};
}

function line(className: string, {text, lang}: {readonly text: string; readonly lang?: string}): HTMLElement[] {
  if (!text) return [];
  const node = document.createElement('p');
  node.className = className;
  node.dir = 'auto';
  if (lang) node.lang = lang;
  node.append(text);
  return [node];
}

/** Positions of the events that begin in a span, as from and to. */
const positionsIn = ({index}: TimelineState, span: Span | undefined): readonly [from: number, to: number] =>
  span ? [index.firstFrom(span.start), index.firstFrom(span.end)] : [0, index.size];

/** How many there are, and from when to when. */
function countIn(words: Words, state: TimelineState, span: Span | undefined): {readonly count: number; readonly when: string} {
  const {index} = state;
  const count = span ? index.firstFrom(span.end) - index.countBefore(span.start) : index.size;
  return {count, when: words.range(words.span(span ?? index.extent ?? {start: 0, end: 0}))};
}

/** The most important events in words, in time order. */
function toldEvents(words: Words, state: TimelineState, span: Span | undefined): string {
  const {index} = state;
  const [from, to] = positionsIn(state, span);
  const positions = [...index.mostImportant(from, to, MOST_TOLD)].sort((a, b) => a - b);
  return positions.map(position => {
    const {date, title} = words.label(index.rowAt(position));
    return `${date}: ${title}.`;
  }).join(' ');
}
