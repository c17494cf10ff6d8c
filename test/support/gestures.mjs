/**
 * Test runner plugin: real input that the runner has no command for. Wheel with modifiers, drags, touch, pinch, keys
 * with modifiers, window size, screenshots. The typed side that tests call is input.ts.
 */
import {keyCode} from './webkit-launcher.mjs';

const along = (from, to, fraction) => [
  Math.round(from[0] + (to[0] - from[0]) * fraction),
  Math.round(from[1] + (to[1] - from[1]) * fraction),
];

/** The points of a straight way in `steps` steps, without its start. */
const way = (from, to, steps) => Array.from({length: steps}, (_, index) => along(from, to, (index + 1) / steps));

async function holding(page, modifiers, act) {
  for (const key of modifiers) await page.keyboard.down(key);
  try {
    await act();
  } finally {
    for (const key of [...modifiers].reverse()) await page.keyboard.up(key);
  }
}

/** Chromium and Firefox. */
const puppeteerGestures = {
  async wheel(page, {x, y, deltaX, deltaY, modifiers}) {
    await page.mouse.move(x, y);
    await holding(page, modifiers, () => page.mouse.wheel({deltaX, deltaY}));
  },
  async drag(page, {from, to, steps, button, hold}) {
    await page.mouse.move(...from);
    await page.mouse.down({button});
    for (const point of way(from, to, steps)) await page.mouse.move(...point);
    if (!hold) await page.mouse.up({button});
  },
  async touches(page, {fingers, steps}) {
    const handles = [];
    for (const {from} of fingers) handles.push(await page.touchscreen.touchStart(...from));
    for (let step = 1; step <= steps; step++) {
      for (const [index, {from, to}] of fingers.entries()) await handles[index].move(...along(from, to, step / steps));
    }
    for (const handle of handles) await handle.end();
  },
  async press(page, {key, modifiers}) {
    await holding(page, modifiers, () => page.keyboard.press(key));
  },
  /** Firefox: its own release of all input would make later touches unheard. */
  async release(page, _, {launchOptions}) {
    if (launchOptions.browser !== 'firefox') return page.mouse.reset();
    for (const button of ['left', 'middle', 'right']) await page.mouse.up({button});
    return page.mouse.move(0, 0);
  },
  async viewport(page, size) {
    await page.setViewport(size);
  },
  async screenshot(page) {
    return page.screenshot({encoding: 'base64'});
  },
  /** Chromium alone: the page as it is printed, as base64. */
  async pdf(page) {
    // Whatever a test has made of it before.
    await page.emulateMediaType();
    return Buffer.from(await page.pdf({format: 'a4', margin: {top: '1cm', bottom: '1cm', left: '1cm', right: '1cm'}})).toString('base64');
  },
  /** Chromium alone: collects garbage, all of it, and says how many bytes are in use. */
  async heap(page) {
    const client = await page.createCDPSession();
    try {
      for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
      const {usedSize} = await client.send('Runtime.getHeapUsage');
      return usedSize;
    } finally {
      await client.detach();
    }
  },
};

const mouse = (actions) => ({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
const keys = (actions) => ({type: 'key', id: 'keyboard', actions});
const press = (names) => names.map((name) => ({type: 'keyDown', value: keyCode(name)}));
const release = (names) => [...names].reverse().map((name) => ({type: 'keyUp', value: keyCode(name)}));

let wheels = 0;

/**
 * WebKit. Its driver remembers the last turn of each wheel and sends only what differs from it: so each turn has a
 * wheel of its own. Modifiers do not reach its wheel events at all, see input.ts.
 */
const webdriverGestures = {
  async wheel(browser, {x, y, deltaX, deltaY}) {
    const turn = {type: 'scroll', x, y, deltaX, deltaY, origin: 'viewport', duration: 0};
    await browser.actions([mouse([{type: 'pointerMove', duration: 0, x, y}])]);
    await browser.actions([{type: 'wheel', id: `wheel${++wheels}`, actions: [turn]}]);
  },
  async drag(browser, {from, to, steps, button, hold}) {
    const code = {left: 0, middle: 1, right: 2}[button];
    const moves = [from, ...way(from, to, steps)].map(([x, y]) => ({type: 'pointerMove', duration: 0, x, y}));
    const up = hold ? [] : [{type: 'pointerUp', button: code}];
    await browser.actions([mouse([moves[0], {type: 'pointerDown', button: code}, ...moves.slice(1), ...up])]);
  },
  async press(browser, {key, modifiers}) {
    await browser.actions([keys([...press(modifiers), ...press([key]), ...release([key]), ...release(modifiers)])]);
  },
  async release(browser) {
    await browser.resetMouse();
    await browser.sendMouseMove('', 0, 0);
  },
  async viewport(browser, size) {
    await browser.resize(size);
  },
  async screenshot(browser) {
    return (await browser.takeScreenshot()).toString('base64');
  },
};

/** The plugin. Commands: `gesture` with `{kind, …}`. */
export function gesturesPlugin() {
  return {
    name: 'gestures',
    async executeCommand({command, payload, session}) {
      if (command !== 'gesture') return undefined;
      const {kind, ...rest} = payload;
      const {browser} = session;
      const isPuppeteer = browser.type === 'puppeteer';
      const gesture = (isPuppeteer ? puppeteerGestures : webdriverGestures)[kind];
      if (gesture === undefined) throw new Error(`${browser.name} has no gesture "${kind}": ask can() first.`);
      const result = await gesture(isPuppeteer ? browser.getPage(session.id) : browser, rest, browser);
      return result ?? true;
    },
  };
}
