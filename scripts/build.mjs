/**
 * `npm run build`: makes `dist/`: unbundled modules with types and maps, the script-tag file, the program for the command
 * line, the ready themes, and the manifest with what is made from it. Everything is written to a folder beside `dist/` that
 * takes its place at the end, so that a running server or test never sees half a build. `--loose` goes on after type errors, for
 * development.
 */
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {bundleCli} from './lib/cli.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {writeManifest} from './lib/manifest.mjs';
import {ROOT, bin, entry, option, run} from './lib/project.mjs';

/** Compiles each source file to a module, with `.d.ts` and maps. */
async function compile(folder, loose) {
  const {code} = await run(bin('tsc'), ['-p', 'tsconfig.json', '--outDir', folder]);
  if (code === 0) return;
  if (!loose) throw new Error('Type errors: see above. Nothing was built.');
  console.warn('TYPE ERRORS, built all the same (--loose).');
}

/** Puts the licences of all bundled packages into one file, as they demand. */
async function writeLicences(folder, modules) {
  const packages = new Set();
  for (const id of modules) {
    const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[0];
    if (name !== undefined) packages.add(name);
  }
  const texts = [];
  for (const where of [...packages].sort()) {
    const {name, version, license} = JSON.parse(await readFile(path.join(where, 'package.json'), 'utf8'));
    const text = await readFile(path.join(where, 'LICENSE'), 'utf8').catch(() => '');
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  const head = 'news-timeline.min.js and the files beside it contain parts of these packages.\n';
  await writeFile(path.join(folder, 'LICENSES.txt'), [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`));
}

/** Bundles and minifies the script-tag file with its chunks, and the script for pages around a frame; prints their sizes. */
async function bundle(folder) {
  process.env.BUILD_FOLDER = folder;
  const [{rollup}, {default: configs}] = await Promise.all([
    import('rollup'),
    import(`../rollup.config.mjs?${folder}`),
  ]);
  const modules = [];
  for (const {output: outputOptions, ...inputOptions} of configs) {
    const made = await rollup({...inputOptions, input: path.join(ROOT, inputOptions.input)});
    const {output} = await made.write({...outputOptions, dir: path.join(ROOT, outputOptions.dir)});
    await made.close();
    modules.push(...made.watchFiles);
    for (const {type, fileName, code} of output) {
      if (type !== 'chunk') continue;
      const gzipped = gzipSync(code, {level: 9}).length;
      console.log(`${fileName}: ${code.length} bytes, ${gzipped} gzipped`);
    }
  }
  await writeLicences(folder, modules);
}

/** Builds `dist/` and gives nothing back; throws when something is wrong. */
export async function build({loose = false} = {}) {
  const folder = `.build-${process.pid}`;
  const from = path.join(ROOT, folder);
  const old = `${from}-old`;
  await mkdir(from, {recursive: true});
  try {
    await compile(folder, loose);
    const themes = cp(path.join(ROOT, 'themes'), path.join(from, 'themes'), {recursive: true});
    await Promise.all([bundle(folder), bundleCli(folder), writeManifest(folder), themes]);
    const dist = path.join(ROOT, 'dist');
    if (existsSync(dist)) await rename(dist, old);
    await rename(from, dist).catch(() => cp(from, dist, {recursive: true}));
  } finally {
    await Promise.all([from, old].map((where) => rm(where, {recursive: true, force: true})));
  }
}

if (process.argv[1] === import.meta.filename) {
  entry(async () => {
    await ensureInstalled();
    await build({loose: option('loose') === true});
  });
}
