/**
 * The compiler wall catches what it should: a planted file that names the DOM, the clock or the network does not
 * compile with the options of the pure rooms.
 */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {ROOT, bin, run} from '../../scripts/lib/project.mjs';

const PLANTED = {
  document: 'export const x = document;',
  window: 'export const x = window;',
  HTMLElement: 'export const x = (element: HTMLElement): string => element.id;',
  console: `console.log('x');\nexport {};`,
  setTimeout: 'setTimeout(() => undefined, 1);\nexport {};',
  performance: 'export const x = performance.now();',
  fetch: `export const x = fetch('x');`,
  process: 'export const x = process.env;',
  // D3's types mention DOM names: they must not bring them in.
  navigator: `import {utcDay} from 'd3';\nexport const x = [utcDay, navigator];`,
};

describe('the compiler wall', () => {
  let folder;
  before(async () => {
    const cache = path.join(ROOT, 'node_modules/.cache/news-timeline');
    await mkdir(cache, {recursive: true});
    folder = await mkdtemp(path.join(cache, 'wall-'));
  });
  after(() => rm(folder, {recursive: true, force: true}));

  const compile = async (name, code) => {
    const config = {
      extends: path.relative(folder, path.join(ROOT, 'tsconfig.pure.json')),
      compilerOptions: {rootDir: ROOT},
      files: [`${name}.ts`],
      include: [],
    };
    await writeFile(path.join(folder, `${name}.ts`), `${code}\n`);
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(config));
    return run(bin('tsc'), ['-p', path.join(folder, `${name}.json`)], {quiet: true});
  };

  for (const [name, code] of Object.entries(PLANTED)) {
    it(`does not know ${name}`, async () => {
      const {code: status, output} = await compile(name, code);
      assert.notEqual(status, 0);
      assert.match(output, new RegExp(`Cannot find name '${name}'`));
    });
  }

  it('knows Intl and the language', async () => {
    const {code, output} = await compile('intl', `export const x = new Intl.DateTimeFormat('en').format(0);`);
    assert.equal(output, '');
    assert.equal(code, 0);
  });
});
