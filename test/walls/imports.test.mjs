/**
 * The import wall catches what it should: faults are planted in texts that are never written to disk.
 */
import {ESLint} from 'eslint';
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import tseslint from 'typescript-eslint';
import {ROOT} from '../../scripts/lib/project.mjs';

/** `[file, code]` that must be refused by a wall. */
const REFUSED = [
  ['src/base/planted.ts', `import {x} from '../time/x.js';`],
  ['src/base/planted.ts', `import {utcDay} from 'd3';`],
  ['src/time/planted.ts', `import {x} from '../element/x.js';`],
  ['src/time/planted.ts', `import type {X} from '../events/x.js';`],
  ['src/time/planted.ts', `export {x} from '../scale/x.js';`],
  ['src/time/planted.ts', `import {html} from 'lit';`],
  ['src/time/planted.ts', `import fs from 'node:fs';`],
  ['src/time/planted.ts', `import {x} from './../element/x.js';`],
  ['src/time/planted.ts', `import {select} from 'd3';`],
  ['src/time/planted.ts', `import {timeDay} from 'd3';`],
  ['src/time/planted.ts', `import * as d3 from 'd3';`],
  ['src/time/planted.ts', `import {utcDay} from 'd3-time';`],
  ['src/time/planted.ts', `import {x} from './x';`],
  ['src/events/planted.ts', `import {x} from '../query/x.js';`],
  ['src/events/planted.ts', `import {bisector} from 'd3';`],
  ['src/query/planted.ts', `import {x} from '../scale/x.js';`],
  ['src/scale/planted.ts', `import {x} from '../events/x.js';`],
  ['src/scale/planted.ts', `import {scaleUtc} from 'd3';`],
  ['src/layout/planted.ts', `import {x} from '../engine/x.js';`],
  ['src/engine/planted.ts', `import {x} from '../sources/x.js';`],
  ['src/engine/planted.ts', `export const x = () => import('../render/x.js');`],
  ['src/engine/planted.ts', `export const x = (name: string) => import(name);`],
  ['src/sources/planted.ts', `import {x} from '../render/x.js';`],
  ['src/sources/formats/planted.ts', `import {x} from '../../element/x.js';`],
  ['src/sources/formats/planted.ts', `import {html} from 'lit';`],
  ['src/interaction/planted.ts', `import {x} from '../render/x.js';`],
  ['src/interaction/planted.ts', `import {x} from '../events/x.js';`],
  ['src/render/planted.ts', `import {x} from '../interaction/x.js';`],
  ['src/render/planted.ts', `import {html} from 'lit';`],
  ['src/render/planted.ts', `import {x} from '../index.js';`],
  ['src/render/marks/planted.ts', `import {x} from '../../element/x.js';`],
  ['src/element/planted.ts', `import {utcDay} from 'd3';`],
  ['src/element/planted.ts', `import {x} from '../headless.js';`],
  ['src/headless.ts', `import {x} from './element/x.js';`],
  ['src/headless.ts', `export {x} from './render/x.js';`],
  ['src/index.ts', `export {html} from 'lit';`],
];

/** `[file, code]` that must pass. */
const ALLOWED = [
  ['src/time/planted.ts', `export {clamp} from '../base/math.js';`],
  ['src/time/planted.ts', `export {utcDay, utcMonth} from 'd3';`],
  ['src/query/planted.ts', `export {bisector} from 'd3';`],
  ['src/scale/planted.ts', `export {interpolateZoom} from 'd3';`],
  ['src/sources/formats/planted.ts', `export {x} from '../source.js';`],
  ['src/sources/formats/planted.ts', `export {x} from '../../events/x.js';`],
  ['src/sources/planted.ts', `export const x = () => import('./formats/ics.js');`],
  ['src/render/marks/planted.ts', `export {x} from '../../layout/x.js';`],
  ['src/element/planted.ts', `export {html} from 'lit';\nexport {repeat} from 'lit/directives/repeat.js';`],
  ['src/element/panels/planted.ts', `export {x} from '../../engine/x.js';`],
  ['src/headless.ts', `export {x} from './engine/x.js';`],
];

/** `[rule, file, code]` that must be refused by the rules of style. */
const UNSTYLED = [
  ['@typescript-eslint/no-explicit-any', 'src/time/planted.ts', 'export const x = (y: any): number => Number(y);'],
  ['@typescript-eslint/no-non-null-assertion', 'src/time/planted.ts', 'export const x = (y?: 1): number => y!;'],
  ['@typescript-eslint/consistent-type-imports', 'src/time/planted.ts', `import {Y} from './y.js';\nexport type X = Y`],
  ['@typescript-eslint/ban-ts-comment', 'src/time/planted.ts', `// @ts-ignore\nexport const x = 1;`],
  ['no-console', 'src/element/planted.ts', `console.log('x');`],
  ['no-console', 'src/time/planted.ts', `console.warn('x');`],
  ['no-console', 'src/element/planted.ts', `/* eslint-disable no-console */\nconsole.log('x');`],
  ['no-restricted-syntax', 'src/time/planted.ts', 'export default 1;'],
  ['no-restricted-syntax', 'src/time/planted.ts', 'export enum X { a }'],
  ['max-lines', 'src/time/planted.ts', 'export {};\n'.repeat(401)],
];

const WALL = /^(?:no-restricted-imports|no-restricted-syntax)$/;

describe('the import wall', () => {
  let eslint;
  before(() => {
    // Types are not needed here, and planted files are in no project.
    eslint = new ESLint({cwd: ROOT, overrideConfig: [{files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked}]});
  });

  const findings = async (filePath, code) => {
    const [{messages}] = await eslint.lintText(`${code}\n`, {filePath});
    assert.ok(!messages.some(({fatal}) => fatal), JSON.stringify(messages));
    return messages.map(({ruleId}) => ruleId);
  };

  for (const [file, code] of REFUSED) {
    it(`refuses ${code} in ${file}`, async () => {
      assert.ok((await findings(file, code)).some((rule) => WALL.test(rule)));
    });
  }

  for (const [file, code] of ALLOWED) {
    it(`lets ${code.split('\n')[0]} pass in ${file}`, async () => {
      assert.deepEqual((await findings(file, code)).filter((rule) => WALL.test(rule)), []);
    });
  }

  for (const [rule, file, code] of UNSTYLED) {
    it(`${rule} refuses ${code.split('\n').at(0)}`, async () => {
      assert.ok((await findings(file, code)).includes(rule));
    });
  }
});
