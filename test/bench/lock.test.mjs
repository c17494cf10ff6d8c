/** The bench installs anywhere, and always the same: exact versions, a lock that names no server. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {ROOT} from '../../scripts/lib/project.mjs';

const read = async (file) => JSON.parse(await readFile(`${ROOT}/bench/${file}`, 'utf8'));

describe('bench/package-lock.json', () => {
  it('names no address to download from, and a hash for every package', async () => {
    const {packages} = await read('package-lock.json');
    const wrong = Object.entries(packages).filter(([where, {resolved, integrity}]) => resolved || (where && !integrity));
    assert.deepEqual(wrong.map(([where]) => where), []);
  });

  it('agrees with package.json, where every version is exact', async () => {
    const [{packages}, {dependencies, private: isPrivate}] = [await read('package-lock.json'), await read('package.json')];
    assert.deepEqual(packages[''].dependencies, dependencies);
    for (const [name, version] of Object.entries(dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(isPrivate, true);
  });
});
