/**
 * The custom properties that the manifest describes are those of the style sheet, with the same defaults, and the ready
 * themes set all of its colours and nothing that is not described.
 */
import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {readDeclaration} from '../../scripts/lib/manifest.mjs';
import {ROOT} from '../../scripts/lib/project.mjs';

describe('theming', () => {
  let declaration;
  before(async () => {
    declaration = await readDeclaration();
  });
  const described = () => new Map(declaration.cssProperties.map(({name, default: value}) => [name, value]));

  it('defaults are described as the style sheets have them', async () => {
    const files = (await readdir(`${ROOT}/src/element`)).filter((file) => file.endsWith('.styles.ts'));
    const sheets = await Promise.all(files.map((file) => readFile(`${ROOT}/src/element/${file}`, 'utf8')));
    const used = new Map();
    for (const [, name, value] of sheets.join('\n').matchAll(/var\((--timeline-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)) used.set(name, value);
    assert.deepEqual([...used].sort(), [...described()].sort());
  });

  it('themes are in step with it', async () => {
    const names = [...described().keys()];
    const parts = declaration.cssParts.map(({name}) => name);
    for (const file of await readdir(`${ROOT}/themes`)) {
      const text = await readFile(`${ROOT}/themes/${file}`, 'utf8');
      const set = [...text.matchAll(/(--timeline-[\w-]+):/g)].map(([, name]) => name);
      assert.deepEqual(names.filter((name) => !/radius|font/.test(name) && !set.includes(name)), [], `${file} leaves colours to chance`);
      assert.deepEqual(set.filter((name) => !names.includes(name)), [], file);
      const reached = [...text.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name);
      assert.deepEqual(reached.filter((name) => !parts.includes(name)), [], file);
      assert.ok(text.includes(`.timeline-${file.replace('.css', '')} {`), `${file} has the class of its name`);
      assert.doesNotMatch(text, /url\(|@import/, file);
    }
  });
});
