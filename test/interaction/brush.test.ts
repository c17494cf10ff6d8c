/**
 * The hands on the overview, with an engine and three bare nodes: what pointers and keys ask for.
 */
import {expect, fixture} from '@open-wc/testing';
import {TimelineEngine} from '../../src/engine/timeline-engine.js';
import {readRecords} from '../../src/events/record-reader.js';
import {attachBrush, readStep, type StepInput} from '../../src/interaction/brush.js';
import {TimeScale} from '../../src/scale/time-scale.js';
import {can, drag, engine as engineName, frames, mouse, press, touchDrag, until} from '../support/input.js';

const DAY = 864e5;
/** A day a px. */
const ALL = {start: 0, end: 400 * DAY};

const step = (input: Partial<StepInput>, rtl = false): number | undefined =>
  readStep({key: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...input}, rtl);

describe('readStep', () => {
  for (const [input, ltr, rtl] of [
    [{key: 'ArrowRight'}, 0.01, -0.01], [{key: 'ArrowLeft'}, -0.01, 0.01],
    [{key: 'ArrowUp'}, 0.01, 0.01], [{key: 'ArrowDown'}, -0.01, -0.01],
    [{key: 'ArrowRight', shiftKey: true}, 0.1, -0.1], [{key: 'PageUp'}, 0.1, 0.1], [{key: 'PageDown'}, -0.1, -0.1],
    [{key: 'PageUp', shiftKey: true}, 0.1, 0.1], [{key: 'Home'}, -Infinity, -Infinity], [{key: 'End'}, Infinity, Infinity],
    [{key: '+'}, undefined, undefined], [{key: 'Tab'}, undefined, undefined], [{key: 'Escape'}, undefined, undefined],
    [{key: 'ArrowLeft', altKey: true}, undefined, undefined], [{key: 'ArrowLeft', metaKey: true}, undefined, undefined],
    [{key: 'Home', ctrlKey: true}, undefined, undefined],
  ] as const) {
    it(JSON.stringify(input), () => expect([step(input), step(input, true)]).to.deep.equal([ltr, rtl]));
  }
});

describe('attachBrush', () => {
  let engine: TimelineEngine;
  let strip: HTMLElement;
  let steps = 0;
  let rtl = false;
  let detach: () => void;
  const days = (): number[] => [engine.state.viewport.start, engine.state.viewport.end].map((at) => Math.round(at / DAY));
  const grip = (name: string): HTMLElement => strip.querySelector(`.${name}`) as HTMLElement;

  beforeEach(async () => {
    steps = 0;
    rtl = false;
    engine = new TimelineEngine({isInstant: () => true});
    engine.dispatch({type: 'resize', widthPx: 400});
    engine.dispatch({type: 'data', set: readRecords([{date: '1970-01-01', title: 'a'}, {date: '1971-02-01', title: 'b'}])});
    engine.dispatch({type: 'show', span: {start: 100 * DAY, end: 200 * DAY}});
    strip = await fixture(`<div style="position: fixed; left: 100px; top: 50px; width: 400px; height: 44px; touch-action: pan-y">
      ${['start', 'view', 'end'].map((name, i) => `<div class=${name} tabindex=0
        style="position: absolute; left: ${[88, 112, 188][i]}px; width: ${[24, 76, 24][i]}px; height: 44px"></div>`).join('')}
    </div>`);
    detach = attachBrush(strip, {start: grip('start'), view: grip('view'), end: grip('end')}, {
      engine, scale: new TimeScale(ALL, 400), isRtl: () => rtl, handleStep: () => { steps++; },
    });
  });
  afterEach(async () => {
    detach();
    await mouse.reset();
  });

  const drags: [string, number, number, number[]][] = [
    ['the body moves the view', 250, 330, [180, 280]],
    ['and stops at the edge', 250, 20, [0, 100]],
    ['the start alone', 200, 150, [50, 200]],
    ['the start does not cross the end', 200, 480, [199, 200]],
    ['the end alone', 300, 340, [100, 240]],
    ['the end does not cross the start', 300, 110, [100, 101]],
    ['beside the window there is nothing to drag', 450, 350, [100, 200]],
  ];
  for (const [name, from, to, expected] of drags) {
    it(`drags ${name}`, async () => {
      await drag({from: [from, 70], to: [to, 70]});
      await until(() => days().join() === expected.join(), `${expected.join()}, not ${days().join()}`);
      expect(strip.className).to.equal('');
    });
  }

  it('mirrored, time runs from the right', async () => {
    rtl = true;
    await drag({from: [250, 70], to: [210, 70]});
    await until(() => days().join() === '140,240', 'the view to move');
  });

  it('a click beside centres the view, a click on the body does nothing', async () => {
    await mouse.click([250, 70]);
    expect(days()).to.deep.equal([100, 200]);
    await mouse.click([400, 70]);
    await until(() => days().join() === '250,350', 'the view to come');
    await mouse.click([101, 70]);
    await until(() => days().join() === '0,100', 'the view to stay on the overview');
  });

  it('other buttons drag nothing', async function () {
    // Its driver does not let go of them.
    if (engineName === 'webkit') this.skip();
    await drag({from: [250, 70], to: [330, 70], button: 'middle'});
    expect(days()).to.deep.equal([100, 200]);
  });

  it('Escape takes a drag back, and what is left of it does nothing', async () => {
    grip('view').focus();
    await mouse.move([250, 70]);
    await mouse.down();
    await mouse.move([330, 70]);
    await until(() => days()[0] === 180, 'the view to move');
    await press('Escape');
    await until(() => days().join() === '100,200', 'the view to come back');
    await mouse.move([380, 70]);
    await mouse.up();
    await frames(2);
    expect(days()).to.deep.equal([100, 200]);
    await drag({from: [250, 70], to: [260, 70]});
    await until(() => days().join() === '110,210', 'the next drag');
  });

  it('a finger drags, too, and one that scrolls the page does not', async function () {
    if (!can('touch')) this.skip();
    await touchDrag({from: [250, 70], to: [330, 70]});
    await until(() => Math.abs((days()[0] ?? 0) - 180) <= 20, `the view to move: ${days().join()}`);
    const before = days();
    document.body.style.minHeight = '3000px';
    await touchDrag({from: [300, 90], to: [300, 20], steps: 12});
    await frames(10);
    document.body.style.minHeight = '';
    scrollTo(0, 0);
    expect(days()).to.deep.equal(before);
  });

  it('keys move what has the focus, say so, and are not heard above', async () => {
    const heard: string[] = [];
    const handle = ({key, defaultPrevented}: KeyboardEvent): void => { if (!defaultPrevented) heard.push(key); };
    document.addEventListener('keydown', handle);
    for (const [name, key, expected] of [
      ['view', 'ArrowRight', [104, 204]], ['start', 'ArrowLeft', [100, 204]], ['end', 'PageUp', [100, 244]],
      ['end', 'Shift+ArrowLeft', [100, 204]], ['view', 'Home', [0, 104]], ['end', 'End', [0, 400]],
    ] as const) {
      grip(name).focus();
      await press(key);
      await until(() => days().join() === expected.join(), `${name} ${key}: ${expected.join()}, not ${days().join()}`);
    }
    expect(steps).to.equal(6);
    await press('0');
    await press('Escape');
    await until(() => heard.includes('Escape'), 'the other keys');
    document.removeEventListener('keydown', handle);
    expect(heard.filter((key) => key !== 'Shift')).to.deep.equal(['0', 'Escape']);
  });

  it('hears nothing once detached', async () => {
    detach();
    await drag({from: [250, 70], to: [330, 70]});
    grip('view').focus();
    await press('ArrowRight');
    expect(days()).to.deep.equal([100, 200]);
  });
});
