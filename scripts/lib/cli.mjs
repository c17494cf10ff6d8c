/**
 * Makes the program for the command line: one file for Node that needs nothing beside it but the package's own schema and
 * `package.json`, one folder up.
 */
import {chmod} from 'node:fs/promises';
import path from 'node:path';
import {ROOT} from './project.mjs';

/** Bundles `src/cli.ts` into a file in a folder of the project. */
export async function bundleCli(folder) {
  const {build} = await import('esbuild');
  const outfile = path.join(ROOT, folder, 'cli.js');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    banner: {js: '#!/usr/bin/env node'},
    logLevel: 'warning',
  });
  await chmod(outfile, 0o755);
  return outfile;
}
