/**
 * `npm run check:package`: is what would be published sound? Packs it, and looks at the tarball as its users would:
 * publint, are-the-types-wrong, plain Node, two bundlers, the compiler, and the size of the script-tag file.
 * Its last line is `N passed, N failed, N skipped`.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from './build.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {ROOT, bin, entry, run} from './lib/project.mjs';

/**
 * The script-tag file, gzipped, in bytes. The goal is 38 kB; until it is reached nothing may be added to the file: what few
 * pages need is a file of its own.
 */
const GOAL = 38_912;
const BUDGET = 44_750;
/** The script for pages around a frame, as it is, in bytes. */
const EMBED_BUDGET = 2048;

const scratch = path.join(ROOT, `node_modules/.cache/news-timeline/package-${process.pid}`);
const installed = path.join(scratch, 'node_modules/news-timeline');
const DOORS = ['news-timeline', 'news-timeline/element', 'news-timeline/headless'];

/** Runs a command and fails with its output when it does not end with 0. */
async function must(command, args, options = {}) {
  const {code, output} = await run(command, args, {quiet: true, cwd: scratch, ...options});
  assert.equal(code, 0, `${path.basename(command)} ${args.join(' ')}\n${output}`);
  return output;
}

const node = (code) => must(process.execPath, ['--input-type=module', '--eval', code]);
const scratchFile = (name, text) => writeFile(path.join(scratch, name), text);

/** Packs the project and lays it into a scratch project; `lit` and `d3` are found in the folders above. */
async function pack() {
  await mkdir(installed, {recursive: true});
  await must('npm', ['pack', '--pack-destination', scratch, '--loglevel=error'], {cwd: ROOT});
  const name = (await readdir(scratch)).find((file) => file.endsWith('.tgz'));
  await cp(path.join(scratch, name), path.join(scratch, 'package.tgz'));
  await must('tar', ['-xzf', 'package.tgz', '--strip-components=1', '-C', installed]);
  await scratchFile('package.json', JSON.stringify({name: 'scratch', private: true, type: 'module'}));
}

async function contents() {
  const files = (await readdir(installed, {recursive: true})).map((file) => file.replaceAll('\\', '/'));
  for (const wanted of ['LICENSE', 'README.md', 'dist/LICENSES.txt', 'dist/custom-elements.json', 'dist/jsx.d.ts']) {
    assert.ok(files.includes(wanted), `${wanted} is not in the package.`);
  }
  const strangers = files.filter((file) => /^(?:test|scripts|demo|node_modules|\.)|\.test\./.test(file));
  assert.deepEqual(strangers, []);
  return `${files.length} files and folders`;
}

/** The program for the command line as a project calls it: by `npx`, with nothing else installed. */
async function program() {
  const {bin: programs} = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'));
  await mkdir(path.join(scratch, 'node_modules/.bin'), {recursive: true});
  // As npm links it.
  await symlink(path.join('../news-timeline', programs['news-timeline']), path.join(scratch, 'node_modules/.bin/news-timeline'));
  const event = {date: '2022', title: 'A', sources: [{publisher: 'P'}]};
  await scratchFile('good.json', JSON.stringify({title: 'T', lang: 'en', events: [event]}));
  await scratchFile('bad.json', '[{"date": "2022-13", "title": "A"}]');
  const call = (...args) => run('npx', ['--no', 'news-timeline', ...args], {quiet: true, cwd: scratch});
  const [good, bad, none, schema] = [
    await call('lint', 'good.json'), await call('lint', 'bad.json'), await call('lint', 'none.json'), await call('schema'),
  ];
  assert.deepEqual([good.code, bad.code, none.code, schema.code], [0, 1, 2, 0], [good, bad, none].map(({output}) => output).join('\n'));
  assert.match(bad.output, /1:11 .*bad-date/);
  assert.equal(JSON.parse(schema.output).$schema, 'https://json-schema.org/draft/2020-12/schema');
}

/** Every path that package.json names is there, and every module that the manifest names. */
async function paths() {
  const own = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'));
  const manifest = JSON.parse(await readFile(path.join(installed, own.customElements), 'utf8'));
  const leaves = (value) => (typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value]);
  const named = [own.exports, own.main, own.module, own.types, own.unpkg, own.jsdelivr, own.customElements, own.bin];
  const modules = manifest.modules.map((module) => module.path);
  const all = [...named, own['web-types'], own.sideEffects, modules].flatMap(leaves);
  // `./dist/themes/*` names a folder.
  assert.deepEqual(all.filter((file) => !existsSync(path.join(installed, file.replace(/\/\*(?:\.css)?$/, '')))), []);
}

/** The ready themes are there and found by their public name. */
async function themes() {
  const files = (await readdir(path.join(installed, 'dist/themes'))).sort();
  assert.deepEqual(files, ['dark.css', 'high-contrast.css', 'paper.css']);
  for (const file of files) {
    const url = `import.meta.resolve('news-timeline/themes/${file}')`;
    await node(`await import('node:fs').then(({readFileSync}) => readFileSync(new URL(${url})))`);
  }
  return files.join(', ');
}

/** D3's types are no run-time dependency: no declaration may name them. */
async function declarations() {
  const names = await readdir(path.join(installed, 'dist'), {recursive: true});
  const files = names.filter((file) => file.endsWith('.d.ts'));
  for (const file of files) {
    const text = await readFile(path.join(installed, 'dist', file), 'utf8');
    assert.doesNotMatch(text, /(?:from|import\()\s*['"](?:d3|lit-html|@lit\/|node:)/, `dist/${file}`);
  }
  return `${files.length} files`;
}

async function importsInNode() {
  for (const door of DOORS) {
    await node(`
      if (typeof document !== 'undefined' || typeof window !== 'undefined') throw new Error('There is a DOM here.');
      const names = Object.keys(await import('${door}'));
      if (names.length === 0) throw new Error('${door} exports nothing.');
    `);
  }
}

async function bundle(code, options = {}) {
  const {build: esbuild} = await import('esbuild');
  return esbuild({
    stdin: {contents: code, resolveDir: scratch},
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    logLevel: 'silent',
    ...options,
  });
}

const DEFINES = /\.define\(\s*["'`]news-timeline["'`]/;

/** The root registers the tag in a bundle, and the class's door does not. */
async function esbuildProject() {
  const root = await bundle(`import 'news-timeline';`);
  const element = await bundle(`export * from 'news-timeline/element';`);
  assert.match(root.outputFiles[0].text, DEFINES);
  assert.doesNotMatch(element.outputFiles[0].text, DEFINES);
}

async function rollupProject() {
  const [{rollup}, {default: nodeResolve}] = await Promise.all([
    import('rollup'),
    import('@rollup/plugin-node-resolve'),
  ]);
  await scratchFile('app.js', `import 'news-timeline';\n`);
  const made = await rollup({input: path.join(scratch, 'app.js'), plugins: [nodeResolve()], onwarn: () => undefined});
  const {output} = await made.generate({format: 'es'});
  await made.close();
  assert.match(output[0].code, DEFINES);
}

/** Whoever takes the headless door gets no Lit and no element with it. */
async function headless() {
  const {metafile, outputFiles} = await bundle(`export * from 'news-timeline/headless';`);
  // Texts and languages are plain data that the list as HTML needs, too.
  const isData = (file) => /dist\/element\/(?:english\/|languages\/|(?:strings|messages|manner|languages)\.js$)/.test(file);
  const isShell = (file) => /\/lit(?:-|\/)|dist\/(?:element|render|interaction)\//.test(file) && !isData(file);
  const wrong = Object.keys(metafile.inputs).filter(isShell);
  assert.deepEqual(wrong, []);
  return `${gzipSync(outputFiles[0].contents, {level: 9}).length} bytes gzipped`;
}

/** A strict TypeScript project that uses the doors, checked with declarations and all. */
async function compiler() {
  await scratchFile(
    'app.ts',
    [
      `import {NewsTimeline} from 'news-timeline';`,
      `import {NewsTimeline as Same} from 'news-timeline/element';`,
      `import * as headless from 'news-timeline/headless';`,
      `import type {CustomElements} from 'news-timeline/jsx';`,
      `const timeline: NewsTimeline = document.createElement('news-timeline');`,
      `const query: Same | null = document.querySelector('news-timeline');`,
      `export const tag: keyof CustomElements = 'news-timeline';`,
      `export {timeline, query, headless};`,
    ].join('\n'),
  );
  const lib = ['es2023', 'dom', 'dom.iterable'];
  const compilerOptions = {target: 'es2022', lib, types: [], strict: true, noEmit: true};
  for (const module of ['nodenext', 'esnext']) {
    const moduleResolution = module === 'esnext' ? 'bundler' : module;
    const config = {compilerOptions: {...compilerOptions, module, moduleResolution}, files: ['app.ts']};
    await scratchFile('tsconfig.json', JSON.stringify(config));
    await must(bin('tsc'), ['-p', 'tsconfig.json']);
  }
}

async function publint() {
  await must(bin('publint'), ['run', 'package.tgz', '--strict']);
}

/** JSON doors and themes have no types, and the JSX door has nothing else. */
async function attw() {
  const excluded = ['./custom-elements.json', './schema', './package.json', './jsx', './themes/*'];
  const manner = ['--profile', 'esm-only', '--no-emoji', '--no-color'];
  await must(bin('attw'), ['package.tgz', ...manner, '--exclude-entrypoints', ...excluded]);
}

async function size() {
  const folder = path.join(installed, 'dist');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.min.js')).sort();
  const sizes = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name));
      return {name, raw: text.length, gzipped: gzipSync(text, {level: 9}).length};
    }),
  );
  for (const {name, raw, gzipped} of sizes) console.log(`  ${name}: ${raw} bytes, ${gzipped} gzipped`);
  const sizeOf = (wanted) => sizes.find(({name}) => name === wanted).gzipped;
  const gzipped = sizeOf('news-timeline.min.js');
  const plain = ['', 'hands.', 'overview.'].reduce((sum, name) => sum + sizeOf(`news-timeline.${name}min.js`), 0);
  assert.ok(gzipped <= BUDGET, `news-timeline.min.js has ${gzipped} bytes gzipped; the budget is ${BUDGET}.`);
  if (gzipped > GOAL) console.log(`ABOVE THE GOAL: news-timeline.min.js is ${gzipped - GOAL} bytes larger than 38 kB.`);
  return `${gzipped} of ${BUDGET} bytes gzipped; `
    + `a plain page loads ${plain} by itself, with the hands and the overview after the first drawing`;
}

/** One script without imports, exports or names in the page, so that it may stand in any tag. */
async function embed() {
  const code = await readFile(path.join(installed, 'dist/embed.js'), 'utf8');
  assert.ok(code.length <= EMBED_BUDGET, `embed.js has ${code.length} bytes; the budget is ${EMBED_BUDGET}.`);
  assert.match(code, /^\/\*![^*]*\*\/\s*!?\(?(?:function\s*\(\)|\(\)\s*=>)/, 'embed.js is one function that is called.');
  return `${code.length} of ${EMBED_BUDGET} bytes`;
}

const CHECKS = {
  'what is in the package': contents,
  'paths that package.json and the manifest name': paths,
  'ready themes': themes,
  'no types of others in declarations': declarations,
  publint,
  'are the types wrong': attw,
  'import of each door in Node': importsInNode,
  'program for the command line': program,
  'esbuild project': esbuildProject,
  'rollup project': rollupProject,
  'headless without element': headless,
  'TypeScript project': compiler,
  'size of the script-tag file': size,
  'size of the script for pages around a frame': embed,
};

entry(async () => {
  let passed = 0;
  let failed = 0;
  try {
    await ensureInstalled();
    await build();
    await pack();
    for (const [name, check] of Object.entries(CHECKS)) {
      try {
        const note = await check();
        passed += 1;
        console.log(`✓ ${name}${note === undefined ? '' : `: ${note}`}`);
      } catch (error) {
        failed += 1;
        console.log(`✗ ${name}\n${String(error instanceof Error ? error.message : error).replace(/^/gm, '    ')}`);
      }
    }
  } catch (error) {
    failed += 1;
    console.log(`✗ build and pack\n${error instanceof Error ? error.message : error}`);
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
  console.log(`${passed} passed, ${failed} failed, 0 skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
});
