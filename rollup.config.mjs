/**
 * The script-tag file: one minified ES module that registers the element and holds lit and d3. Modules that are
 * imported dynamically (foreign formats, exports) become chunks beside it. Input is what tsc made, see scripts/build.mjs.
 */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {readFileSync} from 'node:fs';
import {shortenLiterals} from './scripts/lib/literals.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const folder = process.env.BUILD_FOLDER ?? 'dist';

export default {
  input: `${folder}/index.js`,
  output: {
    dir: folder,
    format: 'es',
    entryFileNames: 'news-timeline.min.js',
    chunkFileNames: 'news-timeline.[name].min.js',
    sourcemap: true,
    hoistTransitiveImports: false,
    banner: `/*! news-timeline ${version} | MIT | contains lit (BSD-3-Clause) and d3 (ISC), see LICENSES.txt */`,
  },
  plugins: [
    nodeResolve({exportConditions: ['production'], browser: true, ignoreSideEffectsForRoot: true}),
    shortenLiterals({include: (id) => !id.includes('node_modules')}),
    terser({
      ecma: 2020,
      module: true,
      compress: {passes: 3, ecma: 2020, pure_getters: true, unsafe_arrows: true, unsafe_methods: true},
      format: {comments: /^!/, ecma: 2020},
    }),
  ],
  onwarn(warning) {
    if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.message.includes('node_modules')) return;
    throw new Error(`rollup: ${warning.message}`);
  },
};
