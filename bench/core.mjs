/**
 * `npm run bench:core`: what the core costs in Node, on the built `dist/headless.js`, with the events of `data.mjs`.
 *
 * --sizes=1000,100000   numbers of events (default 1 000, 10 000, 100 000)
 * --samples=20          how often each is timed, after a warm-up (default 20, the least)
 * --out=core.json       writes the numbers, too
 *
 * Last it holds one promise: finding what reaches into a span costs less than twice as much when one event spans
 * everything.
 */
import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {ROOT, entry, option} from '../scripts/lib/project.mjs';
import {makeEvents} from './data.mjs';
import {describeSamples, round} from './lib/stats.mjs';
import {count} from './lib/words.mjs';

/** Calls before the first sample: at least so many, and for so long. */
const WARM_UP = 3;
const WARM_UP_MS = 150;
const WIDTH_PX = 1200;
const QUERIES = 200;
const DAY = 86_400_000;
const START = Date.UTC(2014, 0);
const END = Date.UTC(2024, 0);

/** Dates of each kind that the reader knows, and one that it refuses. */
const DATES = {
  'a day': '2016-03-14',
  'a minute in UTC': '2016-03-14T12:30:00Z',
  'with an offset': '2016-03-14T12:30:00+05:45',
  'an approximate month': '2016-03~',
  'a range': '2016-03-14/2016-04-02',
  'unspecified digits': '2016-XX-1X',
  'a set': '[2012-03,2012-09]',
  'a far year': 'Y-13800000000',
  'refused': '24/02/2022',
};

let samples = 20;
const results = [];

/** Times `task` so many times after a warm-up; `per` is how many things one call does. */
function time(name, task, {size, per = 1} = {}) {
  const warm = performance.now() + WARM_UP_MS;
  for (let i = 0; i < WARM_UP || performance.now() < warm; i += 1) task(i);
  const values = Array.from({length: samples}, (_, index) => {
    const start = performance.now();
    task(index);
    return ((performance.now() - start) * 1000) / per;
  });
  const found = {name, size, ...Object.fromEntries(
    Object.entries(describeSamples(values)).map(([key, value]) => [key, round(value)]),
  )};
  results.push(found);
  return found;
}

/** Starts of spans all over the ten years, the same in each run. */
const spans = (lengthMs) => Array.from({length: QUERIES}, (_, index) => {
  const start = START + ((index * 0.618_034) % 1) * (END - START);
  return {start, end: start + lengthMs};
});

/** A search: with all texts still to be folded, with them at hand, for two words, and one that goes on from another. */
function timeSearch(index, {SearchTexts, findSteps, readQuery, foldFor}) {
  const {set, size} = index;
  const fold = foldFor('en');
  const find = (texts, query, before) => {
    const steps = findSteps(index, texts, readQuery(query, fold), before);
    for (;;) {
      const {done, value} = steps.next();
      if (done) return value;
    }
  };
  time('search, texts to be folded', () => find(new SearchTexts(set, fold), 'storm'), {size});
  const texts = new SearchTexts(set, fold);
  const before = find(texts, 'sto');
  time('search, texts at hand', () => find(texts, 'storm'), {size});
  time('search for two words', () => find(texts, 'storm court'), {size});
  time('search that goes on', () => find(texts, 'stor', before), {size});
}

/** Everything at one number of events. */
function timeSize(size, {readDocument, createIndex, TimelineEngine}, {levels, find}) {
  const events = makeEvents(size);
  const spanning = {id: 'all', date: {start: '2013-01-01', end: '2025-01-01'}, title: 'Spans everything'};
  time('read a document', () => readDocument(events), {size});
  const set = readDocument(events);
  time('make the index', () => createIndex(set), {size});

  const months = spans(30 * DAY);
  const search = (index) => () => {
    for (const span of months) {
      index.reachingInto(span);
      index.firstFrom(span.end);
    }
  };
  const typical = createIndex(set);
  const worst = createIndex(readDocument([...events, spanning]));
  // In turns, or the second would have the warmer code.
  time('(warm-up)', () => [search(typical)(), search(worst)()], {size, per: 2 * QUERIES});
  results.pop();
  const usual = time('what reaches into a month', search(typical), {size, per: QUERIES});
  const unusual = time('the same, one event spanning everything', search(worst), {size, per: QUERIES});
  time('the 20 most important of a month', () => {
    for (const {start, end} of months) typical.mostImportant(typical.firstFrom(start), typical.firstFrom(end), 20);
  }, {size, per: QUERIES});

  if (levels !== undefined) {
    const cells = (span) => () =>
      levels.cellsOf(typical, levels.levelOf((span.end - span.start) / WIDTH_PX), span);
    time('cells of ten years', cells({start: START, end: END}), {size});
    time('cells of a month', cells(months[7]), {size});
  }

  if (find !== undefined) timeSearch(typical, find);

  const engine = new TimelineEngine();
  engine.dispatch({type: 'data', set});
  engine.dispatch({type: 'resize', widthPx: WIDTH_PX});
  const layout = (list) => (index) => {
    engine.dispatch({type: 'show', span: list[index % list.length]});
    engine.forgetLayout();
    engine.layout();
  };
  time('lay out ten years', layout([{start: START, end: END}, {start: START - DAY, end: END - DAY}]), {size});
  time('lay out a month', layout(months), {size});
  time('lay out a day', layout(spans(DAY)), {size});
  return unusual.median / usual.median;
}

/** Days over which histories of the events go; each has {@link ENTRIES} entries. */
const STORY_DAYS = 1000;
const ENTRIES = 10;
/** A frame at 60 a second, in ms. */
const FRAME_MS = 16.7;

/** A step from day to day through what was known: the change, the index and the picture, as one press of a key makes them. */
function timeStory(size, {readDocument, historySteps, AsOfSet, makeChange, TimelineEngine}) {
  const finish = (steps) => {
    for (;;) {
      const {done, value} = steps.next();
      if (done) return value;
    }
  };
  const day = (i) => new Date(START + (Math.floor(i * 0.618_034 * STORY_DAYS) % STORY_DAYS) * DAY).toISOString().slice(0, 10);
  const set = readDocument(makeEvents(size).map((event, i) => ({
    ...event,
    history: Array.from({length: ENTRIES}, (_, entry) => ({asOf: day(i * ENTRIES + entry), date: day(i + entry), status: 'reported'})),
  })));
  time('find the changes', () => finish(historySteps(set)), {size});
  const story = new AsOfSet(finish(historySteps(set)));
  const engine = new TimelineEngine();
  const first = START + (STORY_DAYS / 4) * DAY;
  engine.dispatch({type: 'data', set: finish(story.moveSteps(first)).make().set});
  engine.dispatch({type: 'resize', widthPx: WIDTH_PX});
  engine.layout();
  let count = 0;
  const {median} = time(`a step in time, ${ENTRIES} changes an event`, () => {
    count += 1;
    engine.dispatch(makeChange(engine.state, finish(story.moveSteps(first + count * DAY))).command);
    engine.layout();
  }, {size});
  return median / 1000;
}

function timeDates({parseDate}) {
  for (const [name, text] of Object.entries(DATES)) {
    time(`read ${name}: ${text}`, () => {
      for (let i = 0; i < 1000; i += 1) parseDate(text);
    }, {per: 1000});
  }
}

/** Microseconds, or milliseconds from a thousand on. */
const written = (us) => (us >= 1000 ? `${round(us / 1000)} ms` : `${round(us)} µs`);

function print() {
  const rows = [['', 'events', 'min', 'mean', 'median', 'max'], ...results.map((one) => [
    one.name, one.size === undefined ? '' : count(one.size), ...['min', 'mean', 'median', 'max'].map((key) => written(one[key])),
  ])];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
  }
}

entry(async () => {
  const door = `${ROOT}/dist/headless.js`;
  if (!existsSync(door)) throw new Error('dist/ is missing: npm run build');
  const headless = await import(door);
  // Not public doors; the table goes without where they have moved.
  const inner = async (...names) => {
    const modules = await Promise.all(names.map((name) => import(`${ROOT}/dist/query/${name}.js`).catch(() => undefined)));
    return modules.every(Boolean) ? Object.assign({}, ...modules) : undefined;
  };
  const parts = {levels: await inner('levels'), find: await inner('find', 'search-text')};
  const createIndex = headless.createIndex ?? ((set) => new headless.EventIndex(set));
  const sizes = String(option('sizes') ?? '1000,10000,100000').split(',').map(Number);
  samples = Math.max(20, Number(option('samples') ?? 20));

  timeDates(headless);
  const ratios = sizes.map((size) => timeSize(size, {...headless, createIndex}, parts));
  const steps = sizes.map((size) => timeStory(size, headless));
  print();
  const slowest = Math.max(...steps);
  console.log(`A step in time: ${round(slowest)} ms at most (a frame: ${FRAME_MS} ms): ${slowest < FRAME_MS ? 'met' : 'NOT MET'}`);
  const worst = Math.max(...ratios);
  console.log(`One event spanning everything: ${round(worst)} times the typical cost (at most 2): ${worst < 2 ? 'met' : 'NOT MET'}`);

  const out = option('out');
  if (typeof out !== 'string') return;
  const [{model}] = os.cpus();
  const machine = {cpu: model.trim(), cores: os.cpus().length, node: process.version};
  const file = path.resolve(ROOT, out);
  await writeFile(file, `${JSON.stringify({machine, unit: 'µs', samples, results, spanningRatio: round(worst)}, undefined, 1)}\n`);
});
