import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Listeners} from '../../src/base/listeners.js';

describe('Listeners', () => {
  it('tells all in the order of their adding', () => {
    const heard: string[] = [];
    const listeners = new Listeners<number>();
    listeners.add((value) => heard.push(`a${value}`));
    listeners.add((value) => heard.push(`b${value}`));
    listeners.notify(1);
    assert.deepEqual(heard, ['a1', 'b1']);
  });

  it('does not let one that throws stop the rest, and throws the first error on', () => {
    const heard: number[] = [];
    const listeners = new Listeners<number>();
    listeners.add(() => { throw new Error('first'); });
    listeners.add((value) => heard.push(value));
    listeners.add(() => { throw new Error('second'); });
    listeners.add((value) => heard.push(value));
    assert.throws(() => { listeners.notify(7); }, /^Error: first$/);
    assert.deepEqual(heard, [7, 7]);
  });

  it('forgets one that was removed, and counts the rest', () => {
    const heard: string[] = [];
    const listeners = new Listeners<number>();
    const remove = listeners.add(() => heard.push('a'));
    listeners.add(() => heard.push('b'));
    assert.equal(listeners.size, 2);
    remove();
    remove();
    listeners.notify(1);
    assert.deepEqual([heard, listeners.size], [['b'], 1]);
  });

  it('tells one that another removes meanwhile, and not one that is added meanwhile', () => {
    const heard: string[] = [];
    const listeners = new Listeners<number>();
    listeners.add(() => {
      removeB();
      listeners.add(() => heard.push('c'));
    });
    const removeB = listeners.add(() => heard.push('b'));
    listeners.notify(1);
    assert.deepEqual(heard, ['b']);
  });
});
