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
import {serving} from './test/support/serving.mjs';
import {transcriptsPlugin} from './test/support/transcripts.mjs';

const list = (text) => text?.split(',').filter(Boolean);
const wanted = list(process.env.TEST_BROWSERS);

const browsers = Object.entries(allBrowsers())
  .filter(([key, {make}]) => make !== undefined && (wanted === undefined || wanted.includes(key)))
  .map(([, {make}]) => make());

export default {
  rootDir: '.',
  files: list(process.env.TEST_FILES) ?? ['test/{support,render,interaction,element,demo}/**/*.test.ts'],
  hostname: '127.0.0.1',
  port: await freePort(),
  nodeResolve: {exportConditions: ['production']},
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}), gesturesPlugin(), transcriptsPlugin()],
  middleware: [serving],
  browsers,
  concurrency: 1,
  concurrentBrowsers: Math.max(2, Math.min(4, cpus().length)),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {ui: 'bdd', timeout: '15000'}},
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), summaryReporter()],
};
