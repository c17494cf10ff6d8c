/**
 * Lays ready what the pages load, in `bench/build/` (not in git): each peer bundled and minified by itself, as a user's
 * page would have it; a copy of this project's script-tag file for this run alone, so that a build or another run
 * changes nothing under a long one; and the real events of `../shared/data/sets`, where they are.
 */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import {build as bundle} from 'esbuild';
import {build as buildProject} from '../../scripts/build.mjs';
import {ensureInstalled} from '../../scripts/lib/install.mjs';
import {ROOT} from '../../scripts/lib/project.mjs';
import {SETS, readSet} from './sets.mjs';

const BENCH = `${ROOT}/bench`;
const BUILD = `${BENCH}/build`;

/** A built file that sets a global name, as a module; with its style sheet, if it has one. */
const script = async (file, name, css) => [
  css === undefined ? '' : `import './node_modules/${css}';`,
  await readFile(`${BENCH}/node_modules/${file}`, 'utf8'),
  `export default typeof ${name} === 'undefined' ? globalThis.${name} : ${name};`,
].join('\n');

/** Name of the bundle → the module; of what a package offers, the smallest. */
const PEERS = {
  'vis-timeline': () => `
    import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
    export {Timeline} from './node_modules/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';`,
  'gravity-timeline': () => `export {Timeline} from '@gravity-ui/timeline';`,
  'timelinejs': () =>
    script('@knight-lab/timelinejs/dist/js/timeline.js', 'TL', '@knight-lab/timelinejs/dist/css/timeline.css'),
  'timelines-chart': () => script('timelines-chart/dist/timelines-chart.min.js', 'TimelinesChart'),
  'd3-milestones': () =>
    script('d3-milestones/build/d3-milestones.min.js', 'milestones', 'd3-milestones/build/d3-milestones.css'),
};

/** Fonts and pictures of style sheets: left out, since no size nor time here counts them. */
const ASSETS = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'];

/** Version of a peer, as installed. */
export async function versionOf(peer) {
  return JSON.parse(await readFile(`${BENCH}/node_modules/${peer}/package.json`, 'utf8')).version;
}

/** Bundles all peers, unless those that are there were made of the same versions in the same way. */
async function bundlePeers() {
  const made = await Promise.all([`${BENCH}/package-lock.json`, import.meta.filename].map((file) => readFile(file)));
  const stamp = createHash('sha256').update(Buffer.concat(made)).digest('hex');
  const stampFile = `${BUILD}/stamp.txt`;
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  for (const [name, source] of Object.entries(PEERS)) {
    const contents = await source();
    await bundle({
      stdin: {contents, resolveDir: BENCH, sourcefile: `${name}.js`},
      outfile: `${BUILD}/${name}.js`,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      loader: Object.fromEntries(ASSETS.map((ending) => [ending, 'empty'])),
      legalComments: 'none',
      logLevel: 'error',
    });
  }
  await writeFile(stampFile, stamp);
}

async function isStale() {
  const made = `${ROOT}/dist/news-timeline.min.js`;
  if (!existsSync(made)) return true;
  const {mtimeMs} = await stat(made);
  const files = await readdir(`${ROOT}/src`, {recursive: true});
  const times = await Promise.all(files.map(async (file) => (await stat(`${ROOT}/src/${file}`)).mtimeMs));
  return times.some((time) => time > mtimeMs);
}

const isRunning = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Copies this project's files into a folder of this run, and clears those of runs that have ended. */
async function copyElement() {
  for (const name of await readdir(BUILD)) {
    const [, pid] = /^element-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(`${BUILD}/${name}`, {recursive: true, force: true});
  }
  const folder = `element-${process.pid}`;
  await mkdir(`${BUILD}/${folder}`, {recursive: true});
  for (const name of await readdir(`${ROOT}/dist`)) {
    if (/^news-timeline.*\.js$/.test(name)) await cp(`${ROOT}/dist/${name}`, `${BUILD}/${folder}/${name}`);
  }
  return folder;
}

/**
 * Installs, builds, bundles and copies; `rebuild: false` takes `dist/` as it stands. Gives the name of the folder of
 * `bench/build/` that holds this project's files.
 */
export async function layReady({rebuild = true} = {}) {
  await ensureInstalled();
  await ensureInstalled(BENCH);
  if (rebuild && (await isStale())) await buildProject();
  await mkdir(`${BUILD}/sets`, {recursive: true});
  await bundlePeers();
  for (const name of SETS) {
    const file = `${BUILD}/sets/${name}.json`;
    const events = await readSet(name);
    if (events !== undefined) await writeFile(file, JSON.stringify(events));
  }
  return copyElement();
}

/** How many bytes a page loads of these, gzipped: paths below the server's root. */
export async function gzippedSize(paths) {
  const texts = await Promise.all(paths.map((name) => readFile(`${ROOT}/${name}`)));
  return texts.reduce((sum, text) => sum + gzipSync(text, {level: 9}).length, 0);
}
