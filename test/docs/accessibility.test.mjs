/**
 * ACCESSIBILITY.md names for each promise the tests that hold it: they are there, under the titles that it names.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {it} from 'node:test';
import {ROOT} from '../../scripts/lib/project.mjs';

const read = (file) => readFile(path.join(ROOT, file), 'utf8');

it('each promise of ACCESSIBILITY.md is held by a test that is there', async () => {
  const rows = (await read('ACCESSIBILITY.md')).split('\n').filter((line) => /^\|.*`[\w-]+`: /.test(line));
  assert.ok(rows.length > 15, `${rows.length} promises`);
  const missing = [];
  for (const row of rows) {
    const [, , held = ''] = row.split('|');
    const tests = [...held.matchAll(/`([\w-]+)`: (.+?)(?=; `[\w-]+`: |\s*$)/g)];
    if (tests.length === 0) missing.push(row);
    for (const [, file, title] of tests) {
      const text = await read(`test/element/${file}.test.ts`).catch(() => '');
      if (!text.includes(title)) missing.push(`${file}: ${title}`);
    }
  }
  assert.deepEqual(missing, []);
});
