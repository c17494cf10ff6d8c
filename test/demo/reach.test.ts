/**
 * What parts and custom properties reach, as the page on theming and the README's pictures show it: between them the
 * scenes show every name of the manifest, so that a new part has a scene and none is said to reach what it does not.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {SCENES, STORY, names, partBoxes, propertyBoxes} from '../../demo/reach.js';
import {mount} from '../element/fixtures.js';

/** What there is only once there is another view than the axis. */
const OF_VIEWS = ['view', 'view-switch'];

describe('what each name reaches', () => {
  let parts: string[];
  let properties: string[];
  let element: NewsTimeline;
  before(async () => {
    const {cssParts, cssProperties} = await names();
    parts = cssParts.map(({name}) => name);
    properties = cssProperties.map(({name}) => name);
  });
  beforeEach(async () => { element = await mount({data: STORY, width: 1000}); });

  it('is known for many', () => { expect([parts.length > 30, properties.length > 12]).to.deep.equal([true, true]); });

  it('every part of the manifest is seen in a scene', async () => {
    const unseen = new Set(parts);
    for (const show of Object.values(SCENES)) {
      await show(element);
      for (const part of unseen) if (partBoxes(element, part).length > 0) unseen.delete(part);
    }
    // Only where the browser refuses to copy.
    unseen.delete('share-address');
    // Only where the page has an article that the event quotes.
    unseen.delete('in-text');
    if (unseen.has('view')) for (const name of OF_VIEWS) unseen.delete(name);
    expect([...unseen]).to.deep.equal([]);
  });

  it('every custom property changes something that is seen, and leaves nothing behind', async function () {
    if (matchMedia('(forced-colors: active)').matches) this.skip();
    await SCENES.details?.(element);
    const silent = properties.filter(name => propertyBoxes(element, name).length === 0);
    expect(silent).to.deep.equal([]);
    expect(element.getAttribute('style') ?? '').to.equal('');
  });
});
