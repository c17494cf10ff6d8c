/**
 * What a measured page does itself: makes the data, mounts the row's component with a clock running, records frames,
 * long tasks and layout shifts. `window.bench` is what the driver outside (`lib/measure.mjs`) calls.
 */
import {makeEvents} from '../data.mjs';

const plot = document.querySelector('#plot');

/** True from the first callback of a frame until that frame has been painted. */
let inFrame = false;
let framePainted = Promise.resolve();
let frameTimes = [];

/** While gestures are measured, frames are recorded and nothing else, so that the measuring costs little. */
let isMoving = false;

/** True when nothing of ours may run, to hear whether the component does. */
let isSilent = false;

/** Runs as long as the page; posted from a frame, a message arrives right after the frame was painted. */
function onFrame(time) {
  if (isSilent) return;
  requestAnimationFrame(onFrame);
  frameTimes.push(time);
  if (isMoving) return;
  inFrame = true;
  framePainted = new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      inFrame = false;
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
requestAnimationFrame(onFrame);

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Resolves when what has been written by now was painted: at the end of this frame, or of the next. */
async function painted() {
  if (!inFrame) await nextFrame();
  await framePainted;
}

/** Taken before anybody counts. */
const timer = window.setTimeout;
const sleep = (ms) => new Promise((resolve) => timer(resolve, ms));

let longestInteraction = 16;
let asked = 0;
let row;
let data;
let view;
let shift = 0;

new PerformanceObserver((list) => {
  for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) shift += value;
}).observe({type: 'layout-shift', buffered: true});

/** All elements under a node, those in shadow roots included. */
function countNodes(node) {
  let count = 0;
  for (const element of node.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot) count += countNodes(element.shadowRoot);
  }
  return count;
}

const loadStyles = (href) => new Promise((resolve, reject) => {
  const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href, onload: resolve, onerror: reject});
  document.head.append(link);
});

window.bench = {
  nextFrame,

  /** Loads the row and makes its data, off the clock. `set` names a file of real events instead of seeded ones. */
  async prepare(name, size, set) {
    row = await import(`./rows/${name}.js`);
    if (row.css !== undefined) await loadStyles(row.css);
    const events = set ? await (await fetch(`/bench/build/sets/${set}.json`)).json() : makeEvents(size);
    data = row.convert === undefined ? events : row.convert(events);
    await nextFrame();
  },

  /** Mounts; gives ms until painted, the longest task until then in ms (0: none of 50 ms or more), and nodes. */
  async mount() {
    const tasks = [];
    const keep = (list) => tasks.push(...list);
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({type: 'longtask'});
    await painted();
    await sleep(0);
    const start = performance.now();
    view = await row.mount(plot, data);
    await painted();
    const ready = performance.now() - start;
    // A long task is told after it ended.
    await sleep(100);
    keep(observer.takeRecords());
    observer.disconnect();
    const longest = tasks.filter((task) => task.startTime + task.duration > start && task.startTime < start + ready);
    return {ready, longestTask: Math.max(0, ...longest.map(({duration}) => duration))};
  },

  /** What the page shows now, comparable as JSON; `span` is `[start, end]`. */
  range: () => view.range?.().map(Number),

  /** Where to press for gestures that are not on the plot itself. */
  place: (what) => view.place?.(what),

  startFrames() {
    frameTimes = [];
    isMoving = true;
  },

  /** Distances of the frames since `startFrames`, in ms. */
  stopFrames() {
    isMoving = false;
    return frameTimes.slice(1).map((time, index) => time - frameTimes[index]);
  },

  counts: () => ({nodes: countNodes(plot), shift}),

  /** ms until `change` is done and painted, or `undefined` when the row cannot. */
  async change(name, size) {
    if (view[name] === undefined) return undefined;
    const fresh = makeEvents(size, 7).map((event) => ({...event, id: `new-${event.id}`}));
    await painted();
    const start = performance.now();
    await view[name](fresh);
    const done = performance.now() - start;
    await painted();
    return done;
  },

  /** From now on hears interactions; `longestInteraction` gives ms to the next paint, 16 for all below. */
  hearInteractions() {
    const observer = new PerformanceObserver((list) => {
      for (const {interactionId, duration} of list.getEntries()) {
        if (interactionId > 0) longestInteraction = Math.max(longestInteraction, duration);
      }
    });
    observer.observe({type: 'event', durationThreshold: 16});
  },
  longestInteraction: () => longestInteraction,

  /** Called before the component loads: counts from then on who asks for frames and timers. */
  watchIdle() {
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval']) {
      const original = window[name];
      window[name] = (...args) => {
        asked += 1;
        return original.apply(window, args);
      };
    }
  },

  /** How many frames and timers are asked for in a second, a while after all is done. */
  async idle() {
    isSilent = true;
    await sleep(1500);
    asked = 0;
    await sleep(1000);
    return asked;
  },
};
