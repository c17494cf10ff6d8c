/**
 * From the details into the text and back, by keys; and the ring where the browser has no highlights.
 */
import {expect} from '@open-wc/testing';
import {frames, middle, mouse, press, until, viewport} from '../support/input.js';
import {ACTIVE, isSeen, marked, SELECTED, tied} from './article-fixtures.js';
import {allInside, focused, inside, label} from './fixtures.js';

const p = (article: Element, id: string): HTMLElement => article.querySelector(`#${id}`) as HTMLElement;

describe('the way into the text', () => {
  before(() => viewport(1100));
  after(() => viewport(800));
  afterEach(async () => {
    await mouse.reset();
    scrollTo(0, 0);
  });

  for (const view of ['axis', 'list', 'vertical']) {
    it(`is a button in the details (${view}); Escape leads back to it`, async () => {
      const {element, article} = await tied({attributes: `view="${view}"`.replace('view="axis"', '')});
      element.view = view;
      await element.ready;
      const before = article.outerHTML;
      element.select('vote');
      const place = view === 'axis' ? '[part~=detail]' : '[part~=view]';
      await until(() => allInside(element, `${place} [part~=in-text]`).length === 1, 'the button');
      const button = inside(element, '[part~=in-text]');
      expect(button.textContent).to.equal('Show in the text');
      if (view === 'axis') await expect(element).to.be.accessible();
      button.focus();
      await press('Enter');
      await until(() => document.activeElement === p(article, 'p4'), 'the focus in the paragraph');
      expect(isSeen(p(article, 'p4'))).to.equal(true);
      expect([marked(SELECTED), marked(ACTIVE)]).to.deep.equal([['the council voted for a new dam'], ['the council voted for a new dam']]);
      await press('Escape');
      await until(() => focused() === button, 'the focus back');
      expect(element.selection).to.equal('vote');
      expect(article.outerHTML).to.equal(before);
    });
  }

  it('leaves the focus where it is for a pointer, and is not there for what is not in the text', async () => {
    const {element, article} = await tied();
    element.events = [...element.events, {id: 'other', date: '2022-05-05', title: 'other'}];
    await element.ready;
    element.select('dam');
    await until(() => allInside(element, '[part~=in-text]').length === 1, 'the button');
    await frames(4);
    scrollTo(0, 0);
    await mouse.click(middle(inside(element, '[part~=in-text]')));
    await until(() => isSeen(p(article, 'picture')), 'the figure');
    expect(article.contains(document.activeElement)).to.equal(false);
    element.select('other');
    await until(() => allInside(element, '[part~=in-text]').length === 0, 'no button');
  });

  it('leads to an element that can have the focus, and its lent place goes with it', async () => {
    const {element, article} = await tied();
    element.select('dam');
    await until(() => allInside(element, '[part~=in-text]').length === 1, 'the button');
    inside(element, '[part~=in-text]').focus();
    await press('Enter');
    await until(() => document.activeElement === p(article, 'picture'), 'the focus on the figure');
    element.select('flood');
    await until(() => inside(element, '[part~=detail-title]').textContent === 'flood', 'the other details');
    inside(element, '[part~=in-text]').focus();
    await press('Enter');
    await until(() => document.activeElement === p(article, 'p1'), 'the focus in the paragraph');
    expect(p(article, 'p1').getAttribute('tabindex')).to.equal('-1');
    p(article, 'picture').focus();
    expect(p(article, 'p1').hasAttribute('tabindex')).to.equal(false);
    await press('Escape');
    await until(() => focused()?.matches('[part~=in-text]') ?? false, 'the focus back');
  });

  it('is not gone by itself: keys that open details stay there', async () => {
    const {element, article} = await tied({style: ''});
    article.style.paddingTop = '1500px';
    label(element, 'vote').focus();
    await press('Enter');
    await until(() => focused() === inside(element, '[part~=detail]'), 'the focus in the details');
    await frames(6);
    const {top, bottom} = inside(element, '[part~=detail]').getBoundingClientRect();
    expect(top < innerHeight && bottom > 0, 'the details are seen').to.equal(true);
  });
});

describe('without highlights', () => {
  const descriptor = Object.getOwnPropertyDescriptor(CSS, 'highlights');
  before(() => viewport(1100));
  after(() => viewport(800));
  afterEach(() => {
    if (descriptor) Object.defineProperty(CSS, 'highlights', descriptor);
    scrollTo(0, 0);
  });

  it('a ring is around the sentence, in the top layer and not in the page, and goes with it', async () => {
    const {element, article} = await tied();
    const nodes = document.body.querySelectorAll('*').length;
    Object.defineProperty(CSS, 'highlights', {value: undefined, configurable: true});
    element.select('vote');
    await until(() => allInside(element, '.ring i').length > 0 && isSeen(p(article, 'p4')), 'the ring');
    await frames(4);
    const within = (): boolean => {
      const box = p(article, 'p4').getBoundingClientRect();
      return allInside(element, '.ring i').every(ring => {
        const {left, right, top, bottom} = ring.getBoundingClientRect();
        return left >= box.left - 5 && right <= box.right + 5 && top >= box.top - 5 && bottom <= box.bottom + 5;
      });
    };
    expect(within()).to.equal(true);
    expect(inside(element, '.ring').matches(':popover-open')).to.equal(true);
    expect(document.body.querySelectorAll('*').length).to.equal(nodes);
    const {top} = inside(element, '.ring i').getBoundingClientRect();
    scrollBy(0, 40);
    await until(() => inside(element, '.ring i').getBoundingClientRect().top < top - 20, 'the ring to move');
    expect(within()).to.equal(true);
    element.select();
    await until(() => allInside(element, '.ring').length === 0, 'no ring');
  });
});
