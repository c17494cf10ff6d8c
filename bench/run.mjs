/**
 * `npm run bench`: this element, a floor and the other timelines, side by side in one run of real Chromium.
 *
 * --only=news-timeline,floor   rows by their keys in `lib/rows.mjs`; the floor is always measured
 * --sizes=1000,1000000         numbers of events (default 5 to a million)
 * --runs=3                     visits of each cell (default 5)
 * --set=visits                 real events instead: visits, football or earthquakes, where this machine has them
 * --out=bench/results/x.json   where to write; a Markdown table is written beside it (default latest.json)
 * --as-built                   takes dist/ as it stands, even when src/ is newer
 */
import {execFileSync} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, findBrowsers} from '../scripts/lib/browsers.mjs';
import {ROOT, entry, option} from '../scripts/lib/project.mjs';
import {serve} from '../scripts/lib/server.mjs';
import {visitChanges, visitIdle, visitInteraction} from './lib/extras.mjs';
import {Absent, TooSlow, visit} from './lib/measure.mjs';
import {layReady, versionOf} from './lib/peers.mjs';
import {BLANK, SIZES, chooseRows} from './lib/rows.mjs';
import {SETS, readSet} from './lib/sets.mjs';
import {summarizeCell} from './lib/summary.mjs';
import {resultPage} from './lib/tables.mjs';

const EXTRAS_SIZE = 10_000;
/** What takes longer than this is visited once: its numbers are far from all others anyway. */
const ONCE_MS = 35_000;

const list = (name) => {
  const value = option(name);
  return typeof value === 'string' ? value.split(',').filter(Boolean) : undefined;
};

const git = (...args) => {
  try {
    return execFileSync('git', args, {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return '';
  }
};

/** Runs `task` in a browser of its own that is gone afterwards, even when a page hangs. */
async function withBrowser(task) {
  const {chromium} = findBrowsers();
  if (chromium.path === undefined) throw new Error(`Chromium is needed: ${chromium.reason}`);
  const browser = await puppeteer.launch({
    executablePath: chromium.path, headless: true, args: CHROMIUM_FLAGS, protocolTimeout: 300_000,
  });
  try {
    return await task(browser);
  } finally {
    browser.process()?.kill('SIGKILL');
  }
}

/** What the options ask for. */
async function readPlan() {
  const set = option('set');
  if (set !== undefined && !SETS.includes(set)) throw new Error(`--set: ${SETS.join(', ')}; not "${set}".`);
  const events = set === undefined ? undefined : await readSet(set);
  if (set !== undefined && events === undefined) throw new Error(`--set=${set}: its file is not on this machine.`);
  const sizes = events === undefined ? (list('sizes')?.map(Number) ?? SIZES) : [events.length];
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--sizes: whole numbers above 0.');
  const runs = Number(option('runs') ?? 5);
  if (!(Number.isInteger(runs) && runs > 0)) throw new Error('--runs: a whole number above 0.');
  const out = path.resolve(ROOT, String(option('out') ?? `bench/results/${set ?? 'latest'}.json`));
  return {set, sizes: sizes.sort((a, b) => a - b), runs, rows: chooseRows(list('only')), out};
}

/** About the machine and the run: enough to repeat it, nothing that names the machine. */
async function describeRun({set, runs, rows}, browserVersion) {
  const [{model}] = os.cpus();
  const versions = {};
  for (const {peer} of rows) if (peer !== undefined) versions[peer] = await versionOf(peer);
  const isChanged = git('status', '--porcelain', '--', 'src') !== '';
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ', src/ changed since' : ''}`,
    command: ['npm run bench', ...process.argv.slice(2).filter((arg) => !arg.startsWith('--out'))].join(' ')
      .replace('bench --', 'bench -- --'),
    machine: {cpu: model.trim(), cores: os.cpus().length, memoryGb: Math.round(os.totalmem() / 2 ** 30)},
    browser: browserVersion, node: process.version, runs, ...(set === undefined ? {} : {set}), versions,
  };
}

const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

const inWords = ({ready, pan, zoom}) => [
  `ready ${ready.toFixed(0)} ms`, pan && `pan ${pan.script.toFixed(2)}`, zoom && `zoom ${zoom.script.toFixed(2)}`,
].filter(Boolean).join(', ');

/** Visits one cell once and notes what came of it in `cells`: a visit, or why there is none. */
async function visitOnce(url, row, size, {set, cells}) {
  const key = `${row.key} ${size}`;
  const startedMs = Date.now();
  try {
    const found = await withBrowser((browser) => visit(browser, url, row, size, set));
    const cell = cells.get(key) ?? cells.set(key, {visits: []}).get(key);
    cell.visits.push(found);
    cell.isSlow = Date.now() - startedMs > ONCE_MS;
    say(`${row.key}, ${size}: ${inWords(found)}${found.foreign.length > 0 ? ' FOREIGN REQUESTS' : ''}`);
    if (row.isOwn) for (const error of found.errors) say(`  error in the page: ${error.split('\n')[0]}`);
  } catch (error) {
    const isKnown = error instanceof TooSlow || error instanceof Absent;
    const failed = isKnown ? error.message : `failed: ${String(error.message).split('\n')[0].slice(0, 120)}`;
    // What went well in an earlier round is not forgotten.
    if (!cells.has(key)) cells.set(key, {failed, isAbsent: error instanceof Absent});
    say(`${row.key}, ${size}: ${failed}`);
  }
}

/** Rounds of all cells, the floor first in each, so that every ratio compares neighbours in time. */
async function visitAll(url, {rows, sizes, runs, set}, onRound) {
  const cells = new Map();
  for (let run = 0; run < runs; run += 1) {
    say(`round ${run + 1} of ${runs}`);
    for (const row of [...rows, BLANK]) {
      for (const size of row === BLANK ? sizes.slice(0, 1) : sizes) {
        const hasFailed = () => cells.get(`${row.key} ${size}`)?.failed !== undefined;
        if (!hasFailed() && !cells.get(`${row.key} ${size}`)?.isSlow) await visitOnce(url, row, size, {set, cells});
        // More events would not go better.
        if (hasFailed()) break;
      }
    }
    await onRound(cells);
  }
  return cells;
}

/** What is measured of this element alone. */
async function visitExtras(url, {rows, sizes, runs, set}) {
  const row = rows.find(({key}) => key === 'news-timeline');
  if (row === undefined || set !== undefined) return {};
  const extras = {changes: {}};
  const attempt = async (name, task) => {
    try {
      return await withBrowser(task);
    } catch (error) {
      say(`${name}: ${error.message.split('\n')[0]}`);
      return undefined;
    }
  };
  extras.interaction = [];
  for (let run = 0; run < runs; run += 1) {
    const ms = await attempt('interaction', (browser) => visitInteraction(browser, url, row, EXTRAS_SIZE));
    if (ms !== undefined) extras.interaction.push(ms);
  }
  extras.idle = await attempt('idle', (browser) => visitIdle(browser, url, row, EXTRAS_SIZE));
  for (const size of sizes.filter((one) => one === 1000 || one === 1_000_000)) {
    const ms = await attempt('changes', (browser) => visitChanges(browser, url, row, size));
    if (ms !== undefined && Object.keys(ms).length > 0) extras.changes[size] = ms;
  }
  say(`interaction ${extras.interaction.join(', ')} ms; idle ${JSON.stringify(extras.idle)}`);
  return extras;
}

/** The document that is written: summaries, not visits. */
function toResult(about, {rows, sizes}, cells, extras) {
  const visitsOf = (key, size) => cells.get(`${key} ${size}`)?.visits;
  const toCell = (row, size) => {
    const cell = cells.get(`${row.key} ${size}`);
    if (cell?.visits === undefined) return {failed: cell?.failed ?? 'left out, being slower yet'};
    return summarizeCell(cell.visits, visitsOf('floor', size), size);
  };
  const [blank] = visitsOf('blank', sizes[0]) ?? [];
  return {
    ...about, sizes,
    measuring: blank && {pan: blank.pan.script, zoom: blank.zoom.script},
    rows: rows.filter(({key}) => !cells.get(`${key} ${sizes[0]}`)?.isAbsent).map((row) => ({
      key: row.key, title: row.title, short: row.short, pan: row.pan, zoom: row.zoom, isOwn: row.isOwn,
      cells: Object.fromEntries(sizes.map((size) => [size, toCell(row, size)])),
    })),
    extras,
  };
}

entry(async () => {
  const plan = await readPlan();
  const folder = await layReady({rebuild: option('as-built') === undefined});
  const server = await serve();
  const url = `${server.url}bench/pages/index.html?element=${folder}`;
  try {
    const about = await describeRun(plan, await withBrowser((browser) => browser.version()));
    const write = async (cells, extras = {}) => {
      const result = toResult(about, plan, cells, extras);
      await mkdir(path.dirname(plan.out), {recursive: true});
      await writeFile(plan.out, `${JSON.stringify(result, undefined, 1)}\n`);
      await writeFile(plan.out.replace(/\.json$/, '.md'), resultPage(result));
    };
    const cells = await visitAll(url, plan, write);
    await write(cells, await visitExtras(url, plan));
    say(path.relative(ROOT, plan.out));
  } finally {
    await server.close();
  }
});
