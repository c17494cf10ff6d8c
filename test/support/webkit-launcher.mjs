/**
 * Drives WebKitGTK's MiniBrowser for the test runner, over the W3C WebDriver protocol. Starts the driver, and a
 * virtual display where there is none, and ends both. One window serves all test files, one after the other.
 */
import {spawn} from 'node:child_process';
import {setTimeout as pause} from 'node:timers/promises';
import {freePort} from '../../scripts/lib/project.mjs';

const SCREEN = '2400x1800x24';
const SIZE = {width: 800, height: 600};

/** Code points that WebDriver gives to keys without a character. */
const KEY_CODES = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = {left: 0, middle: 1, right: 2};

/** The code that stands for a key's name in an action. */
export const keyCode = (key) => KEY_CODES[key] ?? key;

/** Starts a virtual display when there is none; gives the environment that names it. */
async function withDisplay(env, keep) {
  if (env.DISPLAY || env.WAYLAND_DISPLAY) return env;
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const server = keep(spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {stdio}));
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    server.stdio[3].once('data', (chunk) => resolve(String(chunk).trim()));
  });
  return {...env, DISPLAY: `:${number}`};
}

/** One WebDriver session: `call(method, path, body)` within it, `stop()` ends it and what it started. */
async function openSession({driver, binary, env}) {
  const processes = [];
  const keep = (child) => {
    processes.push(child);
    return child;
  };
  const base = `http://127.0.0.1:${await freePort()}`;
  const request = async (method, path, body) => {
    const response = await fetch(base + path, body === undefined ? {method} : {method, body: JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const full = await withDisplay({...process.env, ...env}, keep);
  keep(spawn(driver, [`--port=${new URL(base).port}`], {env: full, stdio: 'ignore'}));
  for (let tries = 0; ; tries++) {
    try {
      await request('GET', '/status');
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await pause(50);
    }
  }
  const browser = {binary, args: ['--automation']};
  const {sessionId} = await request('POST', '/session', {
    capabilities: {alwaysMatch: {'webkitgtk:browserOptions': browser}},
  });
  return {
    call: (method, path, body) => request(method, `/session/${sessionId}${path}`, body),
    async stop() {
      await request('DELETE', `/session/${sessionId}`).catch(() => undefined);
      for (const child of processes.reverse()) child.kill();
    },
  };
}

/** A launcher for the test runner. Its type is `webdriver`, so that the runner's own commands know how to speak to it. */
export function webkitLauncher({driver, binary, env = {}, name = 'WebKit'}) {
  const active = new Map();
  let session;
  const call = async (...args) => (await (session ??= openSession({driver, binary, env}))).call(...args);
  const evaluate = (script) => call('POST', '/execute/sync', {script: `return ${script}`, args: []});
  const actions = (list) => call('POST', '/actions', {actions: list});
  const pointer = (steps) =>
    actions([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: steps}]);
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const down = (button = 'left') => ({type: 'pointerDown', button: BUTTONS[button]});
  const up = (button = 'left') => ({type: 'pointerUp', button: BUTTONS[button]});

  /** Sets the size of the page's window, not of its frame, and waits until the page sees it. */
  async function resize({width, height}) {
    for (let tries = 0; tries < 40; tries++) {
      const inner = await evaluate('[innerWidth, innerHeight]');
      if (inner[0] === width && inner[1] === height) return;
      const outer = await call('GET', '/window/rect');
      await call('POST', '/window/rect', {
        width: outer.width + width - inner[0],
        height: outer.height + height - inner[1],
      });
      await pause(25);
    }
    throw new Error(`WebKit's window would not take ${width} × ${height}.`);
  }

  return {
    name,
    type: 'webdriver',
    concurrency: 1,
    actions,
    resize,
    async initialize() {},
    async startSession(id, url) {
      await resize(SIZE);
      active.set(id, url);
      await call('POST', '/url', {url});
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => call('GET', '/url'),
    async stopSession(id) {
      active.delete(id);
      await call('POST', '/url', {url: 'about:blank'});
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit cannot be debugged from the test runner.');
    },
    async stop() {
      if (session !== undefined) await (await session).stop();
    },
    sendMouseMove: (_, x, y) => pointer([move(x, y)]),
    sendMouseDown: (_, button) => pointer([down(button)]),
    sendMouseUp: (_, button) => pointer([up(button)]),
    sendMouseClick: (_, x, y, button) => pointer([move(x, y), down(button), up(button)]),
    resetMouse: () => call('DELETE', '/actions'),
    sendKeys: (_, keys) =>
      actions([
        {
          type: 'key',
          id: 'keyboard',
          actions: keys.map(keyCode).flatMap((value) => [
            {type: 'keyDown', value},
            {type: 'keyUp', value},
          ]),
        },
      ]),
    takeScreenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
  };
}
