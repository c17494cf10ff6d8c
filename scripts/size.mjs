/**
 * `npm run size`: what each module adds to the script-tag file, minified, largest first. For finding what is too large;
 * the figure that counts, gzipped, is printed by the build and held by `npm run check:package`.
 */
import {build} from 'esbuild';
import {ROOT, entry} from './lib/project.mjs';

/** `node_modules/d3-time/src/x.js` counts for its package, `src/time/x.ts` for itself. */
const nameOf = (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file;

entry(async () => {
  const {metafile} = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  const {outputs} = metafile;
  const [first] = Object.keys(outputs).filter((file) => outputs[file].entryPoint === 'src/index.ts');
  const files = new Set([first]);
  // What the file shares with others lies in pieces that it imports: they belong to it.
  for (const file of files) {
    for (const {path, kind} of outputs[file].imports) if (kind === 'import-statement') files.add(path);
  }
  const sums = new Map();
  for (const [file, {bytesInOutput}] of [...files].flatMap((piece) => Object.entries(outputs[piece].inputs))) {
    const name = nameOf(file);
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  const sorted = [...sums].sort(([, a], [, b]) => b - a);
  for (const [name, bytes] of sorted) console.log(`${String(bytes).padStart(7)} ${name}`);
});
