/**
 * Short names are given to what nobody outside can see, and to nothing else.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shortNames} from '../../scripts/lib/property-names.mjs';

const names = await shortNames();

describe('short names', () => {
  it('are short, each given once', () => {
    assert.ok(names.size > 100);
    assert.equal(new Set(names.values()).size, names.size);
    for (const name of names.values()) assert.equal(name.length, 2);
  });

  it('are given to what only our modules use', () => {
    for (const name of ['dispatch', 'recordAt', 'zoomStep', 'packedAt']) assert.ok(names.has(name), name);
  });

  for (const [what, ...kept] of [
    ['properties of the element, inherited ones too', 'headingLevel', 'noAnimation', 'openAt', 'diagnostics', 'laneBy'],
    ['methods of the element', 'zoomBy', 'updateEvents', 'reveal'],
    ['fields of events and of what events of the page carry', 'archiveUrl', 'importance', 'viewport', 'severity'],
    ['texts that a page may change', 'otherLane', 'wheelHint', 'leftOut', 'zoomIn'],
    ['what the browser and lit know', 'requestUpdate', 'hostConnected', 'clientWidth', 'formatToParts', 'minimumFractionDigits'],
    ['what files loaded when used export', 'renderSelected', 'resolveDates', 'parseDateInput', 'columnSteps'],
  ]) {
    it(`are not given to ${what}`, () => {
      for (const name of kept) assert.ok(!names.has(name), name);
    });
  }
});
