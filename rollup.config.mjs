/**
 * The script-tag file: one minified ES module that registers the element and holds lit and d3. Modules that are
 * imported dynamically (foreign formats, exports) become chunks beside it. And the script for pages that hold a timeline in
 * a frame, as a classic script that is a module, too. Input is what tsc made, see scripts/build.mjs.
 */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {readFileSync} from 'node:fs';
import {shortenExportNames} from './scripts/lib/export-names.mjs';
import {shortenLiterals} from './scripts/lib/literals.mjs';
import {shortenPropertyNames} from './scripts/lib/property-names.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const folder = process.env.BUILD_FOLDER ?? 'dist';

/** Terser leaves the names of private members as they are; esbuild shortens them, which saves half a kilobyte. */
const shortenPrivateNames = {
  name: 'shorten-private-names',
  async renderChunk(code) {
    const options = {minifyIdentifiers: true, minifySyntax: true, format: 'esm', target: 'es2022', sourcemap: true};
    const {code: shorter, map} = await transform(code, options);
    return {code: shorter, map};
  },
};

const minify = terser({
  ecma: 2020,
  module: true,
  compress: {
    passes: 10,
    ecma: 2020,
    keep_fargs: false,
    lhs_constants: false,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  format: {comments: /^!/, ecma: 2020},
});

const onwarn = (warning) => {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.message.includes('node_modules')) return;
  throw new Error(`rollup: ${warning.message}`);
};

/** Texts that several chunks share are a file named after them. */
const chunkName = ({name, moduleIds}) =>
  `news-timeline.${name}${moduleIds.every((id) => id.includes('/english/')) ? '-texts' : ''}.min.js`;

/** The modules that some have at hand as soon as they are here: what they import, and what that imports. */
function reach(ids, getModuleInfo, reached = new Set()) {
  for (const id of ids) {
    if (!reached.has(id)) reach(getModuleInfo(id).importedIds, getModuleInfo, reached.add(id));
  }
  return reached;
}

/** What comes with the hands, on every page, is no file of its own where another file needs it as well. */
function withHands(id, {getModuleIds, getModuleInfo}) {
  const ids = [...getModuleIds()];
  const isFirst = reach(ids.filter((one) => getModuleInfo(one).isEntry), getModuleInfo);
  const isLater = reach(ids.filter((one) => /\/element\/hands\.[jt]s$/.test(one)), getModuleInfo);
  return isLater.has(id) && !isFirst.has(id) ? 'hands' : undefined;
}

const timeline = {
  input: `${folder}/index.js`,
  // Chunks take what they share with the file from the file itself, by exports that are added to it.
  preserveEntrySignatures: 'allow-extension',
  treeshake: {
    propertyReadSideEffects: false,
    unknownGlobalSideEffects: false,
    // d3 makes each of its intervals and helpers by calling one of these at module scope: pure, but not marked so.
    manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'Blur2', 'shuffler', 'bisector'],
  },
  output: {
    dir: folder,
    format: 'es',
    entryFileNames: 'news-timeline.min.js',
    chunkFileNames: chunkName,
    manualChunks: withHands,
    onlyExplicitManualChunks: true,
    sourcemap: true,
    hoistTransitiveImports: false,
    banner: `/*! news-timeline ${version} | MIT | contains lit (BSD-3-Clause) and d3 (ISC), see LICENSES.txt */`,
  },
  plugins: [
    nodeResolve({exportConditions: ['production'], browser: true, ignoreSideEffectsForRoot: true}),
    shortenLiterals({include: (id) => !id.includes('node_modules')}),
    shortenPropertyNames({include: (id) => !id.includes('node_modules')}),
    shortenPrivateNames,
    minify,
    shortenExportNames(),
  ],
  onwarn,
};

const embed = {
  input: `${folder}/embed.js`,
  output: {
    dir: folder,
    format: 'iife',
    sourcemap: true,
    banner: `/*! news-timeline ${version} | MIT */`,
  },
  plugins: [minify],
  onwarn,
};

export default [timeline, embed];
