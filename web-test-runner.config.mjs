/**
 * Browser tests. `npm test` runs them all; TEST_BROWSERS and TEST_FILES narrow them (see scripts/test.mjs).
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {cpus} from 'node:os';
import {freePort} from './scripts/lib/project.mjs';
import {gesturesPlugin} from './test/support/gestures.mjs';
import {allBrowsers} from './test/support/launchers.mjs';
import {summaryReporter} from './test/support/reporter.mjs';
import {NOT_ABOUT_LOOKS, isAboutLooks} from './test/support/looks.mjs';
import {serving} from './test/support/serving.mjs';
import {transcriptsPlugin} from './test/support/transcripts.mjs';

const list = (text) => text?.split(',').filter(Boolean);
const wanted = list(process.env.TEST_BROWSERS);

const chosen = Object.entries(allBrowsers()).filter(([key, {make}]) => make !== undefined && (wanted === undefined || wanted.includes(key)));
// Two run at a time, the next when one has ended: those that take longest begin.
const ORDER = ['webkit', 'firefox', 'chromium', 'forced'];
const browsers = (isFor) => chosen.filter(([key]) => isFor(key))
  .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)).map(([, {make}]) => make());
const named = list(process.env.TEST_FILES);
const all = ['test/{support,render,interaction,element,demo}/**/*.test.ts'];

const groups = [
  {name: 'in each engine', files: named ?? all, browsers: browsers((key) => key !== 'forced')},
  {name: 'with forced colours', files: named?.filter(isAboutLooks) ?? [...all, ...NOT_ABOUT_LOOKS], browsers: browsers((key) => key === 'forced')},
].filter((group) => group.browsers.length > 0 && group.files.length > 0);

export default {
  rootDir: '.',
  groups,
  hostname: '127.0.0.1',
  port: await freePort(),
  nodeResolve: {exportConditions: ['production']},
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}), gesturesPlugin(), transcriptsPlugin()],
  middleware: [serving],
  concurrency: 1,
  concurrentBrowsers: Math.max(2, Math.min(4, cpus().length)),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {ui: 'bdd', timeout: '15000'}},
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), summaryReporter()],
};
