/**
 * The growth plot: script per step against the number of events, both scales logarithmic, a panel for pan and one for
 * zoom. Names stand at the ends of their lines. The colours follow the reader's scheme.
 */
import {cellOf, count, ms, shortCount} from './words.mjs';

const WIDTH = 960;
const HEIGHT = 380;
const PANEL = {width: 276, height: 290, top: 50};
const LEFTS = [52, 536];
const LABEL_PX = 13;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #4a4f58; }
  .title { font-weight: 600; font-size: 14px; fill: #1b1d21; }
  .grid { stroke: #8884; stroke-width: 1; }
  .line { fill: none; stroke: #8a8f98; stroke-width: 1.5; }
  .dot { fill: #8a8f98; }
  .floor { stroke-dasharray: 2 4; }
  .own .line { stroke: #1f5aa6; stroke-width: 3; }
  .own .dot { fill: #1f5aa6; }
  .own text { fill: #1f5aa6; font-weight: 600; }
  .halo { paint-order: stroke; stroke: #fff; stroke-width: 3px; }
  @media (prefers-color-scheme: dark) {
    text { fill: #b4b9c1; }
    .title { fill: #eceae5; }
    .own .line { stroke: #7db3f5; }
    .own .dot, .own text { fill: #7db3f5; }
    .halo { stroke: #0d1117; }
  }`;

const escape = (text) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const px = (value) => Number(value.toFixed(1));

/** Powers of ten around the values. */
function decades(values) {
  const logs = values.map(Math.log10);
  const [first, last] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
  return Array.from({length: Math.max(1, last - first) + 1}, (_, index) => 10 ** (first + index));
}

/** A logarithmic scale from a domain onto px. */
const logScale = ([from, to], [start, end]) => (value) =>
  start + ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (end - start);

/** `{key, title, points: [[size, ms]]}` for each row that has the gesture; of our own rows only the main one. */
function seriesOf(result, gesture) {
  const rows = result.rows.filter(({key, isOwn}) => !isOwn || key === 'news-timeline');
  return rows.map(({key, title, short = title, isOwn}) => ({
    key, title: short, isOwn,
    points: result.sizes.flatMap((size) => {
      const found = cellOf(result, key, size)?.[gesture];
      return found?.hasMoved && found.script.median > 0 ? [[size, found.script.median]] : [];
    }),
  })).filter(({points}) => points.length > 0);
}

/** Moves labels apart that would lie on one another: those that end in about the same place. */
function spreadLabels(labels) {
  const placed = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    let {y} = label;
    for (const other of placed) {
      const isBeside = label.x < other.x + other.width && other.x < label.x + label.width;
      if (isBeside && y < other.y + LABEL_PX) y = other.y + LABEL_PX;
    }
    placed.push({...label, y});
  }
  return placed;
}

function panel(result, gesture, {left, title, ticks}) {
  const {width, height, top} = PANEL;
  const bottom = top + height;
  const {sizes} = result;
  const ends = sizes.length > 1 ? [sizes[0], sizes[sizes.length - 1]] : [sizes[0], sizes[0] * 10];
  const x = logScale(ends, [left, left + width]);
  const y = logScale([ticks[0], ticks[ticks.length - 1]], [bottom, top]);
  const series = seriesOf(result, gesture);
  const labels = spreadLabels(series.map(({title: text, points}) => {
    const [size, value] = points[points.length - 1];
    return {text, x: x(size) + 7, y: y(value) + 4, width: text.length * 6.4};
  }));
  const lines = series.map(({key, title: text, isOwn, points}) => {
    const places = points.map(([size, value]) => [px(x(size)), px(y(value))]);
    const label = labels.find((one) => one.text === text);
    const path = places.map(([a, b], index) => `${index === 0 ? 'M' : 'L'}${a} ${b}`).join('');
    return [
      `<g class="${isOwn ? 'own' : 'peer'}">`,
      `<path class="line${key === 'floor' ? ' floor' : ''}" d="${path}"/>`,
      ...places.map(([a, b]) => `<circle class="dot" cx="${a}" cy="${b}" r="2.5"/>`),
      `<text class="halo" x="${px(label.x)}" y="${px(label.y)}">${escape(text)}</text>`,
      '</g>',
    ].join('');
  });
  const own = lines.filter((_, index) => series[index].isOwn);
  return [
    `<text class="title" x="${left}" y="${top - 22}">${escape(title)}</text>`,
    ...ticks.map((tick) => `<path class="grid" d="M${left} ${px(y(tick))}h${width}"/>`
      + `<text x="${left - 8}" y="${px(y(tick) + 4)}" text-anchor="end">${escape(ms(tick))}</text>`),
    ...sizes.map((size) => `<text x="${px(x(size))}" y="${bottom + 20}" text-anchor="middle">${shortCount(size)}</text>`),
    // Ours is painted last, above the others.
    ...lines.filter((line) => !own.includes(line)), ...own,
  ];
}

/** The whole picture as SVG. */
export function growthPlot(result) {
  const values = ['pan', 'zoom'].flatMap((name) => seriesOf(result, name).flatMap(({points}) => points.map(([, one]) => one)));
  const ticks = decades(values.length > 0 ? values : [1, 10]);
  const titles = {pan: 'Pan: ms of script a step, by events', zoom: 'Zoom: ms of script a step, by events'};
  const sentences = seriesOf(result, 'pan').map(({title, points}) =>
    `${title}: ${points.map(([size, value]) => `${ms(value)} ms at ${count(size)}`).join(', ')}.`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">`,
    '<title id="title">Script per step against the number of events</title>',
    `<desc id="desc">Pan. ${escape(sentences.join(' '))}</desc>`,
    `<style>${STYLE}\n</style>`,
    ...Object.entries(titles).flatMap(([gesture, title], index) =>
      panel(result, gesture, {left: LEFTS[index], title, ticks})),
    '</svg>',
    '',
  ].join('\n');
}
