/**
 * `npm test`: everything that must hold, in one run. Its last line is `N passed, N failed, N skipped`.
 *
 * While working, narrow it:
 *   npm test -- --only=pure               steps: types, lint, walls, docs, package, bench, pure, browser (several: a,b)
 *   npm test -- --browser=chromium        chromium, forced, firefox, webkit
 *   npm test -- --files=test/time/edtf.test.ts
 * With `--no-build` the browser tests take `dist/` as it stands.
 */
import {existsSync} from 'node:fs';
import {mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {ensureBrowsers} from './lib/browsers.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {NODE_ROOMS, bundleTests, runNodeTests, testFiles} from './lib/node-tests.mjs';
import {isAboutLooks} from '../test/support/looks.mjs';
import {ROOT, bin, entry, option, run} from './lib/project.mjs';

const STEPS = ['types', 'lint', 'walls', 'docs', 'package', 'bench', 'pure', 'browser'];
const BROWSER_ROOMS = ['support', 'render', 'interaction', 'element', 'demo'];
const ZONES = ['Asia/Kathmandu', 'America/St_Johns'];
const TSCONFIGS = ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.cli.json', 'test/tsconfig.node.json', 'test/tsconfig.browser.json'];

const total = {passed: 0, failed: 0, skipped: 0};
const notRun = [];

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const list = (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : undefined);

/** Adds a step's numbers to the total and prints them, with its output when there is any. */
function report(title, counts, since, output = '') {
  for (const key of Object.keys(total)) total[key] += counts[key];
  const sign = counts.failed > 0 ? '✗' : '✓';
  const {passed, failed, skipped} = counts;
  console.log(`${sign} ${title}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds(since)})`);
  if (output.trim() !== '') console.log(output.trimEnd());
}

/** A check that is one command: passed when it ends with 0; its output is shown only otherwise. */
async function check(title, command, args) {
  const since = Date.now();
  const {code, output} = await run(command, args, {quiet: true});
  const failed = code === 0 ? 0 : 1;
  report(title, {passed: 1 - failed, failed, skipped: 0}, since, failed ? output : '');
}

async function nodeStep(title, files, options = {}) {
  const since = Date.now();
  if (files.length === 0) return report(title, {passed: 0, failed: 1, skipped: 0}, since, 'There are no tests.');
  const {output, ...counts} = await runNodeTests(files, {name: title.replace(/\W+/g, '-'), ...options});
  return report(title, counts, since, output);
}

async function types() {
  for (const config of TSCONFIGS) await check(`types ${config}`, bin('tsc'), ['--noEmit', '-p', config]);
}

const lint = () => check('lint', bin('eslint'), ['.', '--max-warnings=0']);

/** `test/walls`, `test/docs`, `test/package` and `test/bench` are plain modules, run as they are. */
const plain = async (folder) => nodeStep(folder, await testFiles([`test/${folder}`], ['.test.mjs']));

async function pure(files) {
  const chosen = files ?? (await testFiles(NODE_ROOMS.map((room) => `test/${room}`), ['.test.ts']));
  if (chosen.length === 0) return nodeStep('pure', []);
  const folder = await bundleTests(chosen);
  try {
    const bundles = chosen.map((file) =>
      path.join(folder, path.relative('test', file).replace(/\.ts$/, '.mjs')),
    );
    await Promise.all(ZONES.map((zone) => nodeStep(`pure, ${zone}`, bundles, {zone})));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
  return undefined;
}

/** Which browsers to use; those that cannot be had are noted. */
async function chooseBrowsers() {
  const {allBrowsers} = await import('../test/support/launchers.mjs');
  const wanted = list(option('browser'));
  const all = Object.entries(allBrowsers());
  const unknown = wanted?.find((key) => !all.some(([name]) => name === key));
  if (unknown !== undefined) throw new Error(`--browser: ${all.map(([key]) => key).join(', ')}; not "${unknown}".`);
  const chosen = all.filter(([key]) => wanted === undefined || wanted.includes(key));
  for (const [, {name, reason}] of chosen) if (reason !== undefined) notRun.push(`${name} (${reason})`);
  return chosen.filter(([, {reason}]) => reason === undefined).map(([key]) => key);
}

async function browser(files) {
  await ensureBrowsers();
  const browsers = await chooseBrowsers();
  if (browsers.length === 0) return;
  if (option('no-build') === undefined || !existsSync(`${ROOT}/dist/index.js`)) await buildStep();
  const since = Date.now();
  const folder = path.join(ROOT, 'node_modules/.cache/news-timeline');
  const summary = path.join(folder, `summary-${process.pid}-browser.json`);
  await mkdir(folder, {recursive: true});
  const env = {TEST_SUMMARY: summary, TEST_BROWSERS: browsers.join(','), TEST_FILES: files?.join(',') ?? ''};
  if (env.TEST_FILES === '') delete env.TEST_FILES;
  const {code} = await run(bin('wtr'), ['--config', 'web-test-runner.config.mjs'], {env});
  const {byBrowser = {}, skippedNames = []} = JSON.parse(await readFile(summary, 'utf8').catch(() => '{}'));
  await rm(summary, {force: true});
  for (const name of skippedNames) console.log(`  skipped: ${name}`);
  const sums = Object.entries(byBrowser);
  for (const [name, counts] of sums) report(`browser ${name}`, counts, since);
  const someFailed = sums.some(([, {failed}]) => failed > 0);
  const expected = browsers.filter((key) => key !== 'forced' || (files?.some(isAboutLooks) ?? true));
  if (!someFailed && (code !== 0 || sums.length < expected.length)) {
    report('browser run', {passed: 0, failed: 1, skipped: 0}, since, 'The run broke off or had no tests: see above.');
  }
}

async function buildStep() {
  const since = Date.now();
  const {code, output} = await run(process.execPath, ['scripts/build.mjs'], {quiet: true});
  report('build', {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0}, since, output);
}

/** Test files named by `--files`, in Node and in browsers; a file's room decides which. */
function namedFiles() {
  const files = list(option('files'));
  if (files === undefined) return {};
  const inRooms = (rooms) => files.filter((file) => rooms.includes(path.relative('test', file).split(path.sep)[0]));
  return {inNode: inRooms(NODE_ROOMS), inBrowsers: inRooms(BROWSER_ROOMS)};
}

function chosenSteps({inNode, inBrowsers}) {
  const only = list(option('only'));
  const unknown = only?.find((step) => !STEPS.includes(step));
  if (unknown !== undefined) throw new Error(`--only: ${STEPS.join(', ')}; not "${unknown}".`);
  if (only !== undefined) return only;
  if (inNode !== undefined) return [inNode.length > 0 && 'pure', inBrowsers.length > 0 && 'browser'].filter(Boolean);
  return option('browser') === undefined ? STEPS : ['browser'];
}

function finish() {
  const isCi = Boolean(process.env.CI);
  total[isCi ? 'failed' : 'skipped'] += notRun.length;
  for (const what of notRun) console.log(`NOT RUN: ${what}`);
  if (total.passed + total.failed === 0) {
    console.log('No test was run: that counts as a failure.');
    total.failed = 1;
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

entry(async () => {
  const named = namedFiles();
  const steps = chosenSteps(named);
  try {
    await ensureInstalled();
    const has = (step) => steps.includes(step);
    await Promise.all([has('types') && types(), has('lint') && lint()]);
    for (const folder of ['walls', 'docs', 'package', 'bench']) if (has(folder)) await plain(folder);
    if (has('pure')) await pure(named.inNode);
    if (has('browser')) await browser(named.inBrowsers);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed += 1;
  }
  finish();
});
