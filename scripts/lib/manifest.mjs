/**
 * The custom elements manifest, read from the sources, and what is made from it.
 */
import {existsSync} from 'node:fs';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {ROOT, bin, run} from './project.mjs';

/** Writes `custom-elements.json`, editor data and JSX types into a folder of the project. */
export async function writeManifest(folder) {
  const {code, output} = await run(
    bin('cem'),
    ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', folder],
    {quiet: true, env: {BUILD_FOLDER: folder}},
  );
  if (code !== 0 || !existsSync(path.join(ROOT, folder, 'custom-elements.json'))) {
    throw new Error(`The manifest could not be made:\n${output}`);
  }
  await nameEventTypes(path.join(ROOT, folder, 'jsx.d.ts'));
}

/** The JSX types name the classes of events without importing them. */
async function nameEventTypes(file) {
  const text = await readFile(file, 'utf8');
  const names = [...new Set([...text.matchAll(/\(e: (Timeline\w+Event)\)/g)].map(([, name]) => name))].sort();
  if (names.length > 0) await writeFile(file, `import type {${names.join(', ')}} from './element.js';\n${text}`);
}

/** What the manifest says of `<news-timeline>`, made anew from the sources. */
export async function readDeclaration() {
  const folder = `node_modules/.cache/news-timeline/manifest-${process.pid}`;
  await mkdir(path.join(ROOT, folder), {recursive: true});
  try {
    await writeManifest(folder);
    const {modules} = JSON.parse(await readFile(path.join(ROOT, folder, 'custom-elements.json'), 'utf8'));
    const all = modules.flatMap(({declarations = []}) => declarations);
    const found = all.find(({tagName}) => tagName === 'news-timeline');
    if (found === undefined) throw new Error('The manifest does not know <news-timeline>.');
    return found;
  } finally {
    await rm(path.join(ROOT, folder), {recursive: true, force: true});
  }
}
