/**
 * Recycled nodes: the order of the keys is the order of the document, known nodes stay, and focus is not lost.
 */
import {expect} from '@open-wc/testing';
import {moveTo, NodePool, setText} from '../../src/render/node-pool.js';

describe('NodePool', () => {
  let parent: HTMLElement;
  let made: number;
  let pool: NodePool<string, HTMLButtonElement>;
  let fresh: string[];

  const sync = (keys: string): void => {
    fresh = [];
    pool.sync(new Map([...keys].map((key) => [key, key])), (node, key, isNew) => {
      node.textContent = key;
      if (isNew) fresh.push(key);
    });
  };
  const order = (): string => parent.textContent;

  beforeEach(() => {
    made = 0;
    parent = document.createElement('div');
    document.body.append(parent);
    pool = new NodePool(parent, () => {
      made++;
      return document.createElement('button');
    });
  });
  afterEach(() => { parent.remove(); });

  it('makes a node for each key, in order', () => {
    sync('abc');
    expect([order(), made, fresh.join('')]).to.deep.equal(['abc', 3, 'abc']);
    expect(pool.get('b')).to.equal(parent.children[1]);
    expect(pool.get('z')).to.equal(undefined);
  });

  const ways: [string, string][] = [
    ['abc', 'abc'], ['abc', 'ac'], ['ac', 'abc'], ['abc', 'bcd'], ['bcd', 'abc'], ['abc', 'cba'], ['abc', ''], ['', 'abc'],
    ['abcdef', 'fxb'], ['abcd', 'wxyz'],
  ];
  for (const [from, to] of ways) {
    it(`"${from}" to "${to}"`, () => {
      sync(from);
      const known = new Map([...from].map((key) => [key, pool.get(key)]));
      sync(to);
      expect(order()).to.equal(to);
      expect(parent.children.length).to.equal(to.length);
      for (const key of to) if (known.has(key)) expect(pool.get(key) === known.get(key)).to.equal(true);
      expect(fresh.join('')).to.equal([...to].filter((key) => !from.includes(key)).join(''));
      for (const key of from) if (!to.includes(key)) expect(pool.get(key)).to.equal(undefined);
    });
  }

  it('uses again what was taken away', () => {
    sync('abc');
    sync('def');
    expect(made).to.equal(3);
    sync('abcdef');
    expect(made).to.equal(6);
  });

  it('keeps no more spare nodes than it may need soon', () => {
    const many = new Map(Array.from({length: 300}, (_, i) => [String(i), i]));
    pool.sync(many, () => undefined);
    pool.sync(new Map(), () => undefined);
    pool.sync(many, () => undefined);
    expect(made).to.be.within(300 + 200, 600);
  });

  it('does not take the focus from a node that stays', () => {
    sync('bdf');
    pool.get('d')?.focus();
    expect(document.activeElement === pool.get('d')).to.equal(true);
    sync('abcdefg');
    expect(document.activeElement === pool.get('d')).to.equal(true);
    sync('dg');
    expect(document.activeElement === pool.get('d')).to.equal(true);
  });
});

describe('what is written to a node', () => {
  it('setText leaves a text that is the same alone', async () => {
    const node = document.createElement('p');
    let changes = 0;
    const observer = new MutationObserver((records) => { changes += records.length; });
    observer.observe(node, {childList: true, characterData: true, subtree: true});
    setText(node, 'a');
    setText(node, 'a');
    await Promise.resolve();
    changes += observer.takeRecords().length;
    observer.disconnect();
    expect([node.textContent, changes]).to.deep.equal(['a', 1]);
  });

  it('moveTo goes from the inline start', () => {
    const node = document.createElement('p');
    moveTo(node, 12.345, false, 3);
    const {e, f} = new DOMMatrix(node.style.transform);
    expect(e).to.be.closeTo(12.345, 0.01);
    expect(f).to.equal(3);
    moveTo(node, 12.345, true);
    expect(new DOMMatrix(node.style.transform).e).to.be.closeTo(-12.345, 0.01);
  });

  it('moveTo never writes a number that a style sheet cannot read', () => {
    const node = document.createElement('p');
    moveTo(node, 1e-9, false);
    expect(new DOMMatrix(node.style.transform).e).to.equal(0);
    moveTo(node, -123456.789, false);
    expect(new DOMMatrix(node.style.transform).e).to.be.closeTo(-123456.79, 0.5);
  });
});
