/**
 * The lock file installs anywhere: it names no server, and holds an entry for each optional package that another names
 * (npm leaves those out that its server lacked, and then refuses its own lock).
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {ROOT} from '../../scripts/lib/project.mjs';

const read = async (file) => JSON.parse(await readFile(`${ROOT}/${file}`, 'utf8'));

/** Optional packages that `packages` names but does not hold, looked up as Node does: inner folders first. */
function missingOptional(packages) {
  const missing = [];
  for (const [where, {optionalDependencies = {}}] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      const parts = where.split('/node_modules/');
      const places = parts.map((_, index) => [...parts.slice(0, parts.length - index), name].join('/node_modules/'));
      if (![...places, `node_modules/${name}`].some((place) => place in packages)) missing.push(`${where} → ${name}`);
    }
  }
  return missing;
}

describe('package-lock.json', () => {
  it('names no address to download from', async () => {
    const {packages} = await read('package-lock.json');
    const named = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined);
    assert.deepEqual(named.map(([where]) => where), []);
  });

  it('has an integrity hash for every package', async () => {
    const {packages} = await read('package-lock.json');
    const isBare = ([where, {integrity, inBundle}]) => where !== '' && !integrity && !inBundle;
    const without = Object.entries(packages).filter(isBare);
    assert.deepEqual(without.map(([where]) => where), []);
  });

  it('holds every optional package', async () => {
    const {packages} = await read('package-lock.json');
    assert.deepEqual(missingOptional(packages), []);
  });

  it('would be caught without one', () => {
    const packages = {'node_modules/a': {optionalDependencies: {b: '1', c: '1'}}, 'node_modules/a/node_modules/b': {}};
    assert.deepEqual(missingOptional(packages), ['node_modules/a → c']);
  });

  it('agrees with package.json, where every version is exact', async () => {
    const [{packages}, own] = [await read('package-lock.json'), await read('package.json')];
    for (const kind of ['dependencies', 'devDependencies']) {
      assert.deepEqual(packages[''][kind], own[kind]);
      for (const [name, version] of Object.entries(own[kind])) assert.match(version, /(?:^|@)\d+\.\d+\.\d+$/, name);
    }
    assert.deepEqual(Object.keys(own.dependencies).sort(), ['d3', 'lit']);
  });
});
