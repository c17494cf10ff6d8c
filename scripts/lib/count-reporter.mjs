/**
 * Reporter for `node --test`: prints only what failed and what was skipped, and writes the numbers to the file that
 * TEST_SUMMARY names.
 */
import {writeFileSync} from 'node:fs';
import {inspect} from 'node:util';

/** Node wraps what a test threw; the reader wants what is inside. */
const causeOf = (error) => error?.cause ?? error;

export default async function* countReporter(source) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const names = [];
  for await (const {type, data} of source) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names[data.nesting] = data.name;
    }
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details?.type === 'suite';
    const title = [...names.slice(0, data.nesting), data.name].join(' › ');
    if (data.skip !== undefined || data.todo !== undefined) {
      if (!isSuite || data.skip !== undefined) counts.skipped += 1;
      yield `  skipped: ${title}${typeof data.skip === 'string' && data.skip ? ` (${data.skip})` : ''}\n`;
    } else if (type === 'test:pass') {
      if (!isSuite) counts.passed += 1;
    } else if (data.details?.error?.failureType !== 'subtestsFailed') {
      counts.failed += 1;
      const cause = causeOf(data.details?.error);
      const text = cause instanceof Error ? cause.stack : inspect(cause);
      yield `  FAILED: ${title}\n${String(text).replace(/^/gm, '    ')}\n`;
    }
  }
  if (process.env.TEST_SUMMARY) writeFileSync(process.env.TEST_SUMMARY, JSON.stringify(counts));
}
