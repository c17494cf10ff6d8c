/**
 * The README's reference is what the manifest says, and the manifest leaves nothing undescribed.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {readDeclaration} from '../../scripts/lib/manifest.mjs';
import {readmeInStep, referenceTables} from '../../scripts/readme-tables.mjs';

describe('reference', () => {
  let declaration;
  before(async () => {
    declaration = await readDeclaration();
  });

  it('in README.md is in step with the sources (else: npm run readme)', async (context) => {
    const readme = await readmeInStep();
    if (readme === undefined) return context.skip('README.md has no <!-- generated:api --> marks');
    return assert.equal(readme.text, readme.wanted);
  });

  for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
    it(`describes all ${kind}`, () => {
      const silent = (declaration[kind] ?? []).filter(({description, summary}) => !(description || summary));
      assert.deepEqual(silent.map(({name}) => name), []);
    });
  }

  it('makes tables from a declaration', () => {
    const text = referenceTables({
      members: [
        {kind: 'field', name: 'src', type: {text: 'string | undefined'}, description: 'Where from.'},
        {kind: 'field', name: 'mode', type: {text: `'a' | 'b'`}, default: `'a'`, readonly: true, description: 'How.'},
        {kind: 'method', name: 'fit', parameters: [{name: 'options', optional: true}], description: 'Shows all.'},
      ],
      attributes: [{name: 'src', fieldName: 'src'}, {name: 'no-x', type: {text: 'boolean'}, description: 'Not.'}],
      events: [{name: 'timeline-load', type: {text: 'LoadEvent'}, description: 'Data came.'}],
    });
    for (const line of [
      '| `src` | `src` | `string` |  | Where from. |',
      String.raw`|  | ${'`mode`'} (read only) | ${'`'}'a' \| 'b'${'`'} | ${'`'}'a'${'`'} | How. |`,
      '| `no-x` |  | `boolean` |  | Not. |',
      '| `fit(options?)` | Shows all. |',
      '| `timeline-load` | `LoadEvent` | Data came. |',
    ]) {
      assert.ok(text.includes(line), `${line}\nis not in\n${text}`);
    }
  });
});
