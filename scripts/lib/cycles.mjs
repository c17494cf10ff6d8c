/**
 * Finds circles of imports among source files, type imports included: two files that need each other are one file.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';

const IMPORT = /(?:\bfrom|\bimport\s*\(?)\s*['"](\.[^'"]+)['"]/g;

/** Map from each file to the files that it imports, read from their text; paths as given, `.js` meaning `.ts`. */
export async function importGraph(files) {
  const graph = new Map();
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const targets = [...text.matchAll(IMPORT)].map(([, to]) =>
      path.join(path.dirname(file), to).replace(/\.js$/, '.ts'),
    );
    graph.set(file, targets);
  }
  return graph;
}

/** Each circle once, as the list of its files. */
export function findCycles(graph) {
  const state = new Map();
  const cycles = [];
  const visit = (file, trail) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
