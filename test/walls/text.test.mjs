/**
 * Rules of style that no linter of ours has: short lines, no tabs, no blanks at line ends, no way around the linter.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {testFiles} from '../../scripts/lib/node-tests.mjs';
import {ROOT} from '../../scripts/lib/project.mjs';

const MAX_COLUMNS = 140;

/** Tables of tests read better when a case is one line. */
const MAX_TEST_COLUMNS = 170;

const longer = (max) => (line) => [...line].length > max;

/** `[name, test of one line, folders]`. */
const RULES = [
  [`longer than ${MAX_COLUMNS} columns`, longer(MAX_COLUMNS), ['src', 'scripts']],
  [`longer than ${MAX_TEST_COLUMNS} columns`, longer(MAX_TEST_COLUMNS), ['test']],
  ['a blank at the end', (line) => /\s$/.test(line), ['src', 'test', 'scripts']],
  ['a tab', (line) => line.includes('\t'), ['src', 'test', 'scripts']],
  ['a rule switched off', (line) => /eslint-disable|@ts-(?:ignore|nocheck|expect-error)/.test(line), ['src']],
  ['a test left alone or left out', (line) => /\b(?:describe|it|test)\.(?:only|skip)\(/.test(line), ['test']],
];

describe('lines', () => {
  for (const [name, isFault, folders] of RULES) {
    it(`none is or has ${name}`, async () => {
      const faults = [];
      for (const file of await testFiles(folders, ['.ts', '.mjs', '.js'])) {
        const lines = (await readFile(`${ROOT}/${file}`, 'utf8')).split('\n');
        for (const [index, line] of lines.entries()) if (isFault(line)) faults.push(`${file}:${index + 1}`);
      }
      assert.ok(faults.length === 0, faults.join('\n'));
    });
  }
});
