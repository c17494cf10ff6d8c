/**
 * One measured visit: a fresh page in a fresh browser context, a row mounted in it, moved by real input from outside,
 * and the browser's own metrics before and after. A page that takes too long is given up with `TooSlow`.
 */
import {gzippedSize} from './peers.mjs';
import {panSteps, zoomSteps} from './gestures.mjs';

/** Longest wait for a component, and for one step of a gesture. */
export const READY_MS = 60_000;
export const STEP_MS = 10_000;
/** After so long a gesture is cut short, when it has had a few steps: the rest would say the same. */
const GESTURE_MS = 12_000;
const FEW_STEPS = 5;

const NEXT_FRAME = {expression: 'new Promise(requestAnimationFrame)', awaitPromise: true};

/** Given up: the message says what took longer than what. */
export class TooSlow extends Error {}

/** What is not there to be measured. */
export class Absent extends Error {}

/** The promise, or `TooSlow` with these words after so many ms. */
export function within(ms, words, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`${words} ${ms / 1000} s`)), ms);
  });
  promise.catch(() => {});
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

async function readMetrics(client) {
  const {metrics} = await client.send('Performance.getMetrics');
  const all = Object.fromEntries(metrics.map(({name, value}) => [name, value * 1000]));
  return {
    script: all.ScriptDuration, layoutStyle: all.LayoutDuration + all.RecalcStyleDuration, task: all.TaskDuration,
  };
}

const minus = (after, before, count) =>
  Object.fromEntries(Object.keys(after).map((key) => [key, (after[key] - before[key]) / count]));

/** Bytes in use after a collection, those of typed arrays included. */
async function usedHeap(client) {
  for (let i = 0; i < 2; i += 1) await client.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0} = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** A page of the bench at its address, with what it asked for. */
export async function openPage(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1200, height: 600, deviceScaleFactor: 1});
  const {origin} = new URL(url);
  const asked = {own: [], foreign: []};
  const errors = [];
  page.on('request', (request) => {
    const address = request.url();
    if (address.startsWith(origin)) asked.own.push(new URL(address).pathname.slice(1));
    else if (!/^(?:data|blob):/.test(address)) asked.foreign.push(address);
  });
  page.on('pageerror', (error) => errors.push(error.stack));
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await page.goto(url, {waitUntil: 'load'});
  const call = (name, ...args) => page.evaluate(`bench.${name}(...${JSON.stringify(args)})`);
  return {context, client, call, asked, errors};
}

/** The steps of a gesture with the metrics around them; each step ends with the frame that shows it. */
async function gesture({client, call}, {steps, before, after, atMiddle}) {
  await within(STEP_MS, 'a press takes over', Promise.resolve(before?.()));
  const start = await call('range');
  await call('startFrames');
  const metricsBefore = await readMetrics(client);
  const sent = [];
  let middle;
  const endMs = Date.now() + GESTURE_MS;
  for (const [index, step] of steps.entries()) {
    if (index >= FEW_STEPS && Date.now() > endMs) break;
    if (index === atMiddle) middle = await call('range');
    const done = step();
    // Awaited below; when the page is given up before, nobody asks any more.
    done.catch(() => {});
    sent.push(done);
    await within(STEP_MS, 'a step takes over', client.send('Runtime.evaluate', NEXT_FRAME));
  }
  await within(STEP_MS, 'a step takes over', Promise.all(sent));
  const metricsAfter = await readMetrics(client);
  const frames = await call('stopFrames');
  const end = await call('range');
  // The pointer rests before it lets go, or the plot would go on by itself.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await after?.();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const settled = await readMetrics(client);
  return {
    ...minus(metricsAfter, metricsBefore, sent.length), frames,
    afterwards: minus(settled, metricsAfter, 1).script,
    hasMoved: JSON.stringify(middle ?? end) !== JSON.stringify(start),
  };
}

async function moveAbout(opened, row) {
  return {
    pan: row.pan && (await gesture(opened, await panSteps(opened, row.pan))),
    zoom: row.zoom && (await gesture(opened, await zoomSteps(opened, row.zoom))),
  };
}

/** One visit of a row at a size: all that the table says of it. `set` is the name of a set of real events. */
export async function visit(browser, url, row, size, set) {
  const opened = await openPage(browser, url);
  const {context, client, call, asked, errors} = opened;
  await within(READY_MS * 2, 'the data take over', call('prepare', row.page, size, set));
  const heapBefore = await usedHeap(client);
  const {ready, longestTask} = await within(READY_MS, 'not ready in', call('mount')).catch((error) => {
    const [, reason] = /absent: (.*)/.exec(error.message) ?? [];
    throw reason === undefined ? error : new Absent(reason);
  });
  const mounted = await call('counts');
  const {pan, zoom} = await moveAbout(opened, row).catch((error) => {
    throw error instanceof TooSlow ? new TooSlow(`ready after ${(ready / 1000).toFixed(1)} s, ${error.message}`) : error;
  });
  const {nodes, shift} = await call('counts');
  const heap = (await usedHeap(client)) - heapBefore;
  const result = {
    ready, longestTask, nodes: Math.max(nodes, mounted.nodes), heap, shiftAtReady: mounted.shift, shift, pan, zoom,
    size: await gzippedSize([...new Set(asked.own)].filter((name) => /^bench\/build\/.*\.(?:js|css)$/.test(name))),
    foreign: [...new Set(asked.foreign)], errors: errors.slice(0, 3),
  };
  await context.close();
  return result;
}
