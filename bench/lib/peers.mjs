/**
 * Lays ready what the pages load, in `bench/build/` (not in git): each peer bundled and minified by itself, as a user's
 * page would have it; a copy of this project's script-tag file, so that a build during a long run changes nothing; and
 * the real events of `../shared/data/sets`, where they are.
 */
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

async function bundlePeers() {
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
}

async function isStale() {
  const made = `${ROOT}/dist/news-timeline.min.js`;
  if (!existsSync(made)) return true;
  const {mtimeMs} = await stat(made);
  const files = await readdir(`${ROOT}/src`, {recursive: true});
  const times = await Promise.all(files.map(async (file) => (await stat(`${ROOT}/src/${file}`)).mtimeMs));
  return times.some((time) => time > mtimeMs);
}

async function copyElement() {
  await mkdir(`${BUILD}/element`, {recursive: true});
  for (const name of await readdir(`${ROOT}/dist`)) {
    if (/^news-timeline.*\.js$/.test(name)) await cp(`${ROOT}/dist/${name}`, `${BUILD}/element/${name}`);
  }
}

/** Installs, builds, bundles and copies; `rebuild: false` takes `dist/` as it stands. */
export async function layReady({rebuild = true} = {}) {
  await ensureInstalled();
  await ensureInstalled(BENCH);
  if (rebuild && (await isStale())) await buildProject();
  await rm(BUILD, {recursive: true, force: true});
  await mkdir(`${BUILD}/sets`, {recursive: true});
  await Promise.all([bundlePeers(), copyElement()]);
  for (const name of SETS) {
    const events = await readSet(name);
    if (events !== undefined) await writeFile(`${BUILD}/sets/${name}.json`, JSON.stringify(events));
  }
}

/** How many bytes a page loads of these, gzipped: paths below the server's root. */
export async function gzippedSize(paths) {
  const texts = await Promise.all(paths.map((name) => readFile(`${ROOT}/${name}`)));
  return texts.reduce((sum, text) => sum + gzipSync(text, {level: 9}).length, 0);
}
