/**
 * The order and number of phases, on frames and timers that the test steps itself.
 */
import {expect} from '@open-wc/testing';
import {FrameScheduler} from '../../src/render/frame-scheduler.js';

describe('FrameScheduler', () => {
  const {requestAnimationFrame: raf, cancelAnimationFrame: caf, setTimeout: timeout, clearTimeout: clear} = window;
  let frames: Map<number, FrameRequestCallback>;
  let timers: Map<number, {readonly run: () => void; readonly ms: number}>;
  let log: string[];
  let moves: boolean;
  let scheduler: FrameScheduler;

  beforeEach(() => {
    let next = 0;
    frames = new Map();
    timers = new Map();
    log = [];
    moves = false;
    Object.assign(window, {
      requestAnimationFrame: (callback: FrameRequestCallback) => {
        frames.set(++next, callback);
        return next;
      },
      cancelAnimationFrame: (id: number) => { frames.delete(id); },
      setTimeout: (run: () => void, ms: number) => {
        timers.set(++next, {run, ms});
        return next;
      },
      clearTimeout: (id: number) => { timers.delete(id); },
    });
    scheduler = new FrameScheduler({
      animate: (nowMs) => {
        log.push(`animate ${nowMs}`);
        return moves;
      },
      read: () => { log.push('read'); },
      write: () => { log.push('write'); },
      settle: () => { log.push('settle'); },
    });
  });
  afterEach(() => {
    Object.assign(window, {requestAnimationFrame: raf, cancelAnimationFrame: caf, setTimeout: timeout, clearTimeout: clear});
  });

  const runFrame = (nowMs: number): void => {
    const due = [...frames.values()];
    frames.clear();
    for (const callback of due) callback(nowMs);
  };
  const runTimers = (): void => {
    const due = [...timers.values()];
    timers.clear();
    for (const {run} of due) run();
  };

  it('asks for nothing by itself', () => {
    expect([frames.size, timers.size]).to.deep.equal([0, 0]);
  });

  it('asks once, however often it is asked', () => {
    scheduler.request();
    scheduler.request({read: true});
    scheduler.request();
    expect(frames.size).to.equal(1);
    runFrame(16);
    expect(log).to.deep.equal(['animate 16', 'read', 'write']);
    expect([frames.size, timers.size]).to.deep.equal([0, 0]);
  });

  it('reads only when told', () => {
    scheduler.request();
    runFrame(16);
    scheduler.request({read: true});
    runFrame(32);
    scheduler.request();
    runFrame(48);
    expect(log.filter((phase) => phase === 'read').length).to.equal(1);
  });

  it('goes on while something moves, then settles once', () => {
    moves = true;
    scheduler.request();
    runFrame(16);
    runFrame(32);
    expect(frames.size).to.equal(1);
    expect(timers.size).to.equal(0);
    moves = false;
    runFrame(48);
    expect(frames.size).to.equal(0);
    expect([...timers.values()].map(({ms}) => ms)).to.deep.equal([120]);
    runTimers();
    expect(log.filter((phase) => phase === 'settle').length).to.equal(1);
    expect([frames.size, timers.size]).to.deep.equal([0, 0]);
  });

  it('a movement before the timer puts settling off', () => {
    scheduler.request({settle: true});
    runFrame(16);
    expect(timers.size).to.equal(1);
    scheduler.request({settle: true});
    runFrame(32);
    expect(timers.size).to.equal(1);
    runTimers();
    expect(log.filter((phase) => phase === 'settle').length).to.equal(1);
  });

  it('a frame without movement does not take settling back', () => {
    scheduler.request({settle: true});
    runFrame(16);
    scheduler.request();
    runFrame(32);
    runTimers();
    expect(log.at(-1)).to.equal('settle');
  });

  it('paused it runs nothing, and catches up with one frame', () => {
    scheduler.request();
    scheduler.paused = true;
    expect(frames.size).to.equal(0);
    scheduler.request({read: true});
    scheduler.request();
    expect(frames.size).to.equal(0);
    scheduler.paused = false;
    expect(frames.size).to.equal(1);
    runFrame(16);
    expect(log).to.deep.equal(['animate 16', 'read', 'write']);
  });

  it('paused between a frame and its settling, it still settles after the return', () => {
    scheduler.request({settle: true});
    runFrame(16);
    scheduler.paused = true;
    expect(timers.size).to.equal(0);
    scheduler.paused = false;
    runFrame(32);
    runTimers();
    expect(log.filter((phase) => phase === 'settle').length).to.equal(1);
  });

  it('coming back without a wish runs nothing', () => {
    scheduler.paused = true;
    scheduler.paused = false;
    expect(frames.size).to.equal(0);
  });
});
