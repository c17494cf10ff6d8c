/**
 * Rollup plugin for what the files beside the script-tag file take from it: it is exported by the names that it has inside
 * after minifying, so that `export{ab as c,…}` becomes `export{ab,…}`. Names that a module of ours exports are kept: they are
 * public, or asked for by dynamic imports. It comes after the minifier, and waits until that is done with all files.
 */
import MagicString from 'magic-string';
import path from 'node:path';

/** Statements of a file that pass names to others or take them, with the names as `[node, inner name, outer name]`. */
function clausesOf(tree) {
  return tree.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ImportDeclaration') return [];
    const names = node.specifiers.flatMap((one) => {
      if (one.type === 'ExportSpecifier') return [[one, one.local.name, one.exported.name]];
      return one.type === 'ImportSpecifier' ? [[one, one.local.name, one.imported.name]] : [];
    });
    return names.length < node.specifiers.length || names.length === 0 ? [] : [{node, names, from: node.source?.value}];
  });
}

/** The plugin. */
export function shortenExportNames() {
  let files;
  let areAllHere;
  let finish;
  return {
    name: 'shorten-export-names',
    renderStart() {
      files = new Map();
      areAllHere = new Promise((resolve) => { finish = resolve; });
    },
    async renderChunk(code, {fileName}, _options, {chunks}) {
      files.set(fileName, clausesOf(this.parse(code)));
      if (files.size === Object.keys(chunks).length) finish();
      await areAllHere;
      const kept = new Set([...this.getModuleIds()].flatMap((id) => this.getModuleInfo(id).exports ?? []));
      // A file whose names are more than those of the module that is asked for gives that module under a name of its own.
      const asked = new Set(Object.values(chunks).flatMap(({dynamicImports}) => dynamicImports));
      const isOpen = (file) => asked.has(file) && chunks[file].facadeModuleId === null;
      const newName = (file, name) => {
        if (isOpen(file)) return name;
        const clause = files.get(file)?.find(({node, from, names}) =>
          node.type === 'ExportNamedDeclaration' && from === undefined && names.some(([, , outer]) => outer === name));
        return kept.has(name) ? name : clause?.names.find(([, , outer]) => outer === name)?.[1] ?? name;
      };
      const text = new MagicString(code);
      for (const {node, names, from} of files.get(fileName)) {
        const isExport = node.type === 'ExportNamedDeclaration';
        // What is only passed on is rare, and left as it is.
        if (isExport && from !== undefined) throw new Error(`${fileName} passes on names of ${from}.`);
        const file = isExport ? fileName : path.join(path.dirname(fileName), from);
        const words = names.map(([, inner, outer]) => {
          const other = newName(file, outer);
          if (inner === other) return inner;
          return isExport ? `${inner} as ${other}` : `${other} as ${inner}`;
        });
        text.update(names[0][0].start, names.at(-1)[0].end, words.sort().join(','));
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}
