/**
 * Files of a build take names from one another by those that they have inside, and nothing else changes.
 */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {shortenExportNames} from '../../scripts/lib/export-names.mjs';

const MODULES = {
  first: `import {share} from 'shared'; export const open = 'first'; export const later = () => import('later');
    export const last = () => import('last'); export {share};`,
  later: `import {share, add, self as own} from 'shared'; export const asked = add(share, own); export const half = 21;`,
  last: `import {half} from 'later'; import {twice} from 'beside'; export const whole = twice(half);`,
  beside: `export const twice = (a) => 2 * a;`,
  shared: `export const share = 1; export const add = (a, b) => a + b; export const self = 40; export const never = 0;`,
};
const virtual = {name: 'virtual', resolveId: (id) => (id in MODULES ? id : null), load: (id) => MODULES[id] ?? null};

async function buildWith(...plugins) {
  const made = await rollup({input: 'first', plugins: [virtual, ...plugins], preserveEntrySignatures: 'allow-extension'});
  const manualChunks = (id) => (id === 'later' || id === 'beside' ? 'later' : undefined);
  const {output} = await made.generate({
    format: 'es', sourcemap: true, chunkFileNames: '[name].js', manualChunks, onlyExplicitManualChunks: true,
  });
  await made.close();
  return new Map(output.map((file) => [file.fileName, file]));
}

/** Writes the files, runs the first, and gives what it and what it loads make. */
async function runBuilt(files) {
  const folder = await mkdtemp(path.join(tmpdir(), 'export-names-'));
  try {
    await writeFile(path.join(folder, 'package.json'), '{"type": "module"}');
    for (const [name, {code}] of files) if (code) await writeFile(path.join(folder, name), code);
    const {open, later, last} = await import(pathToFileURL(path.join(folder, 'first.js')).href);
    return {open, asked: (await later()).asked, whole: (await last()).whole};
  } finally {
    await rm(folder, {recursive: true});
  }
}

describe('names that files take from one another', () => {
  it('are the names that they have inside', async () => {
    assert.match((await buildWith()).get('first.js').code, /add as /);
    const files = await buildWith(shortenExportNames());
    assert.match(files.get('first.js').code, /export \{ add,last,later,open,self,share \}/);
    assert.match(files.get('later.js').code, /import \{ add,self,share \}/);
    assert.ok(files.get('first.js').map.mappings.length > 0);
  });

  it('leave what the files do as it is', async () => {
    const expected = {open: 'first', asked: 41, whole: 42};
    assert.deepEqual(await runBuilt(await buildWith()), expected);
    assert.deepEqual(await runBuilt(await buildWith(shortenExportNames())), expected);
  });
});
