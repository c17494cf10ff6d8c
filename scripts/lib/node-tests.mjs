/**
 * Tests that run in Node. Those in TypeScript are bundled by esbuild first, packages left outside; the bundles lie
 * under `node_modules` so that they find them.
 */
import {existsSync} from 'node:fs';
import {mkdir, readFile, readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {ROOT, run} from './project.mjs';

/** Rooms whose tests run in Node: the pure ones, and those that need no DOM. */
export const NODE_ROOMS = ['base', 'time', 'events', 'query', 'scale', 'layout', 'engine', 'sources', 'export', 'lint', 'data'];

const CACHE = path.join(ROOT, 'node_modules/.cache/news-timeline');

/** Paths, from the root, of the files under `folders` whose name ends with one of `endings`; sorted. */
export async function testFiles(folders, endings) {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const where = path.join(ROOT, folder);
      if (!existsSync(where)) return [];
      const names = await readdir(where, {recursive: true});
      return names.filter((name) => endings.some((end) => name.endsWith(end))).map((name) => path.join(folder, name));
    }),
  );
  return lists.flat().sort();
}

/** Bundles test files; gives the folder of the bundles, which the caller removes. */
export async function bundleTests(files) {
  const {build} = await import('esbuild');
  const outdir = path.join(CACHE, `tests-${process.pid}`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: files,
    outdir,
    outbase: 'test',
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outdir;
}

const readCounts = async (file) => JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));

/** Runs files with `node --test` in a time zone; gives `{passed, failed, skipped, output}`. */
export async function runNodeTests(files, {zone = 'UTC', name = 'node'} = {}) {
  await mkdir(CACHE, {recursive: true});
  const summary = path.join(CACHE, `summary-${process.pid}-${name}.json`);
  const {code, output} = await run(
    process.execPath,
    ['--enable-source-maps', '--test', `--test-reporter=${ROOT}/scripts/lib/count-reporter.mjs`, ...files],
    {quiet: true, env: {TZ: zone, TEST_SUMMARY: summary}},
  );
  const counts = (await readCounts(summary)) ?? {passed: 0, failed: 1, skipped: 0};
  await rm(summary, {force: true});
  if (counts.failed === 0 && code !== 0) counts.failed = 1;
  return {...counts, output};
}
