/**
 * Short names, in the script-tag file, for properties that nobody outside can see.
 *
 * A property is renamed only when its name is spelled nowhere but in declarations and uses of our own modules: not in
 * TypeScript's libraries (the DOM, `Intl`), not in lit or d3, not among what the types of the door's exports show, not as
 * an export of a file that is loaded when used, and not in any string of ours, so that nothing that is looked up by its
 * name is touched. All modules and chunks share one map.
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

/** Letters and digits of short names. */
const FIRST = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** First those that end most names of variables as well: what is alike packs well. */
const SECOND = 'stenirohalcdumpfgbvywkxjqzABCDEFGHIJKLMNOPQRSTUVWXYZ_$0123456789';

/** What is no value at run time: a string as a type, the name of a module. */
const isUnspoken = ({parent}) => ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);

/** Names that a statement exports. */
const exportedNames = (node) => !node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) ? []
  : (node.declarationList?.declarations ?? [node]).flatMap(({name}) => name?.text ?? []);

/** Visits all nodes of a file. */
function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The names of all properties that a file declares. */
function declaredNames(source, names = new Set()) {
  walk(source, (node) => {
    if (DECLARES.some((is) => is(node)) && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

/** The words of all strings in a file, and the files that it loads when they are used. */
function spokenWords(source, words, loaded) {
  walk(source, (node) => {
    if (!ts.isStringLiteralLike(node) || isUnspoken(node)) return;
    // What the check of data says to authors are sentences, by which nothing is looked up.
    if (/\/src\/(?:lint\/|cli\.ts$)/.test(source.fileName) && node.text.includes(' ')) return;
    const isLoaded = ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isLoaded) loaded.add(path.join(path.dirname(source.fileName), node.text.replace(/\.js$/, '.ts')));
    else for (const [word] of node.text.matchAll(/[\w$]+/g)) words.add(word);
  });
}

/** How often each identifier occurs: the most frequent get the first names. */
function countUses(source, uses) {
  walk(source, (node) => {
    if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
  });
}

const isPrivate = (symbol) => /^(?:__)?#/.test(symbol.name)
  || symbol.declarations?.some((node) => ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private);

/** Names of all properties that the exports of a door show, however deep. */
export function shownNames(program, door) {
  const checker = program.getTypeChecker();
  const names = new Set();
  const seen = new Set();
  const isForeign = (symbol) => symbol?.declarations?.every((node) => !node.getSourceFile().fileName.startsWith(`${ROOT}/src/`));
  const visit = (type) => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) type.types.forEach(visit);
    (checker.getTypeArguments(type) ?? []).forEach(visit);
    (type.aliasTypeArguments ?? []).forEach(visit);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.getParameters()) visit(checker.getTypeOfSymbol(parameter));
      visit(signature.getReturnType());
    }
    for (const index of [type.getStringIndexType(), type.getNumberIndexType()]) if (index) visit(index);
    for (const property of checker.getPropertiesOfType(type)) {
      if (isForeign(property) || isPrivate(property)) continue;
      names.add(property.name);
      visit(checker.getTypeOfSymbol(property));
    }
  };
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(door)))) {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (meant.flags & ts.SymbolFlags.Value) visit(checker.getTypeOfSymbol(meant));
    if (meant.flags & ts.SymbolFlags.Type) visit(checker.getDeclaredTypeOfSymbol(meant));
  }
  return names;
}

const filesIn = async (folder, pattern) =>
  (await readdir(folder, {recursive: true})).filter((file) => pattern.test(file)).map((file) => path.join(folder, file));

/** Short names that are no words of `kept`, shortest and most alike first. */
function* freshNames(kept) {
  for (const second of SECOND) for (const first of FIRST) if (!kept.has(first + second)) yield first + second;
}

/** Map from each private property name to a short one, the same for the same sources. */
export async function shortNames() {
  const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile).config, ts.sys, ROOT);
  const program = ts.createProgram(await filesIn(`${ROOT}/src`, /\.ts$/), options);
  const own = new Set();
  const kept = shownNames(program, `${ROOT}/src/element.ts`);
  const loaded = new Set();
  const uses = new Map();
  for (const source of program.getSourceFiles()) {
    if (source.fileName.startsWith(`${ROOT}/src/`)) {
      declaredNames(source, own);
      spokenWords(source, kept, loaded);
      countUses(source, uses);
    } else if (/\/lib\.(?:dom|es)[\w.]*d\.ts$/.test(source.fileName)) {
      declaredNames(source, kept);
    }
  }
  for (const file of loaded) for (const node of program.getSourceFile(file).statements) {
    for (const name of exportedNames(node)) kept.add(name);
    // What is passed on keeps its name, too.
    if (ts.isExportDeclaration(node)) for (const {name} of node.exportClause?.elements ?? []) kept.add(name.text);
  }
  for (const name of PACKAGES) {
    for (const file of await filesIn(`${ROOT}/node_modules/${name}`, /^[^/]*\.js$|^dist\/[^/]*\.mjs$/)) {
      for (const [word] of (await readFile(file, 'utf8')).matchAll(/[\w$]+/g)) kept.add(word);
    }
  }
  for (const name of ['getBoundingClientRect', 'formatToParts', 'headingLevel', 'requestUpdate']) {
    if (!kept.has(name)) throw new Error(`"${name}" would get a short name: what is public was not found.`);
  }
  const names = [...own].filter((name) => name.length > 2 && !kept.has(name));
  names.sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
  const fresh = freshNames(new Set([...kept, ...own]));
  return new Map(names.map((name) => [name, fresh.next().value]));
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
