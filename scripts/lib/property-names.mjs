/**
 * Short names, in the script-tag file, for properties that nobody outside can see.
 *
 * A property is renamed only when its name is spelled nowhere but in declarations and uses of our own modules: not in
 * TypeScript's libraries (the DOM, `Intl`), not in lit or d3, not in a file that the doors export from, not as an export
 * and not in any string of ours, so that nothing that is looked up by its name is touched. All modules and chunks share one map.
 */
import MagicString from 'magic-string';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import {ROOT} from './project.mjs';

const DECLARES = [
  ts.isPropertySignature, ts.isPropertyDeclaration, ts.isMethodDeclaration, ts.isMethodSignature, ts.isGetAccessor,
  ts.isSetAccessor, ts.isPropertyAssignment, ts.isShorthandPropertyAssignment,
];
/** Whose code shares objects with ours; any word in it is left alone. */
const PACKAGES = ['lit-html', '@lit/reactive-element', 'lit-element', 'd3-array', 'd3-time'];

/** Names that a statement exports: what a file loaded when used is asked for (`import(…).then(({name}) => …)`). */
const exportedNames = (node) => !node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) ? []
  : (node.declarationList?.declarations ?? [node]).flatMap(({name}) => name?.text ?? []);

/** Adds the names of all properties that a file declares to `names`, and its strings and exports to `strings`. */
async function collect(file, names, strings) {
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (DECLARES.some((is) => is(node)) && ts.isIdentifier(node.name)) names.add(node.name.text);
    if (ts.isStringLiteralLike(node)) for (const [word] of node.text.matchAll(/[\w$]+/g)) strings.add(word);
    for (const name of exportedNames(node)) strings.add(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const tsFiles = async (folder, pattern) =>
  (await readdir(folder, {recursive: true})).filter((file) => pattern.test(file)).map((file) => path.join(folder, file));

/** Files that a door exports from: their names are public. */
async function publicFiles(door) {
  const text = await readFile(door, 'utf8');
  return [...text.matchAll(/from '(\.[^']+)\.js'/g)].map(([, to]) => `${path.join(path.dirname(door), to)}.ts`);
}

/** Map from each private property name to a short one, the same for the same sources. */
export async function shortNames() {
  const own = new Set();
  const kept = new Set();
  for (const file of await tsFiles(`${ROOT}/src`, /\.ts$/)) await collect(file, own, kept);
  const libraries = path.dirname(ts.getDefaultLibFilePath({}));
  for (const file of await tsFiles(libraries, /^lib\.(?:dom|es)[\w.]*d\.ts$/)) await collect(file, kept, new Set());
  const publicOnes = await publicFiles(`${ROOT}/src/element.ts`);
  // The element takes its attributes and their properties from a class that no door exports.
  for (const file of [...publicOnes, `${ROOT}/src/element/options.ts`]) await collect(file, kept, kept);
  for (const name of PACKAGES) {
    for (const file of await tsFiles(`${ROOT}/node_modules/${name}`, /^[^/]*\.js$|^dist\/[^/]*\.mjs$/)) {
      for (const [word] of (await readFile(file, 'utf8')).matchAll(/[\w$]+/g)) kept.add(word);
    }
  }
  if (!kept.has('getBoundingClientRect')) throw new Error('TypeScript’s libraries were not found: nothing would be safe.');
  const names = [...own].filter((name) => name.length > 2 && !kept.has(name)).sort();
  return new Map(names.map((name, i) => [name, `$${i.toString(36)}`]));
}

/** Places in a module where a property's name stands: `[node, shorthand]`. */
function* propertyNames(node) {
  if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') yield [node.property];
  if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type) && !node.computed
    && node.key.type === 'Identifier') yield [node.key, node.shorthand];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'key' && node.shorthand) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* propertyNames(child);
    }
  }
}

/** The rollup plugin; `include(id)` says which modules are ours. */
export function shortenPropertyNames({include}) {
  let names;
  return {
    name: 'shorten-property-names',
    async transform(code, id) {
      if (!include(id)) return null;
      names ??= shortNames();
      const map = await names;
      const text = new MagicString(code);
      for (const [{name, start, end}, shorthand] of propertyNames(this.parse(code))) {
        const short = map.get(name);
        if (short === undefined) continue;
        if (shorthand) text.appendLeft(start, `${short}: `);
        else text.update(start, end, short);
      }
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: true})} : null;
    },
  };
}
