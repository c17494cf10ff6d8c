/**
 * Writes the numbers of a browser run, per browser, to the file that TEST_SUMMARY names; scripts/test.mjs adds them up.
 */
import {writeFileSync} from 'node:fs';

function* testsOf({suites, tests}) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

const skippedNames = [];

function count(sessions) {
  const byBrowser = {};
  for (const {browser, testResults, passed, errors} of sessions) {
    const sum = (byBrowser[browser.name] ??= {passed: 0, failed: 0, skipped: 0});
    const tests = testResults === undefined ? [] : [...testsOf(testResults)];
    for (const test of tests) {
      if (test.skipped) skippedNames.push(`${browser.name}: ${test.name}`);
      sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    }
    // A file that could not be loaded, or that holds no test, is a failure too.
    const hasFailure = tests.some((test) => !test.skipped && !test.passed);
    if (!hasFailure && (passed !== true || errors.length > 0 || tests.length === 0)) sum.failed += 1;
  }
  return byBrowser;
}

/** The reporter. */
export function summaryReporter() {
  return {
    onTestRunFinished({sessions}) {
      const file = process.env.TEST_SUMMARY;
      const byBrowser = count(sessions);
      if (file !== undefined) writeFileSync(file, JSON.stringify({byBrowser, skippedNames}));
    },
  };
}
