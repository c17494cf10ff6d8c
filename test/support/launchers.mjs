/**
 * The browsers that tests run in: three engines, and Chromium once more with forced colours and reduced motion.
 * Each has another time zone, since a date must not move with the reader's. None can reach the network.
 */
import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROMIUM_FLAGS, findBrowsers} from '../../scripts/lib/browsers.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const DEAD_PROXY = 'http://127.0.0.1:9';

const launcher = (name, launchOptions) => Object.assign(chromeLauncher({launchOptions, concurrency: 1}), {name});

const zoned = (zone) => ({...process.env, TZ: zone});

const chromium = (name, path, zone, flags) =>
  launcher(name, {executablePath: path, headless: true, env: zoned(zone), args: [...CHROMIUM_FLAGS, ...flags]});

const firefox = (name, path, zone) =>
  launcher(name, {
    browser: 'firefox',
    executablePath: path,
    headless: true,
    env: zoned(zone),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      'network.proxy.allow_hijacking_localhost': false,
    },
  });

/** Key → `{name, make}`, the keys as in `npm test -- --browser=`. `make` is absent where `reason` says why. */
export function allBrowsers() {
  const found = findBrowsers();
  const entry = (name, {path, driver, reason}, make) => ({
    name,
    reason,
    make: reason === undefined ? () => make(path, driver) : undefined,
  });
  return {
    chromium: entry('Chromium', found.chromium, (path) =>
      chromium('Chromium', path, 'Europe/Paris', ['--touch-events=enabled'])),
    forced: entry('Chromium, forced colours', found.chromium, (path) =>
      chromium('Chromium, forced colours', path, 'Asia/Kathmandu', [
        '--touch-events=enabled',
        '--force-high-contrast',
        '--force-prefers-reduced-motion',
      ])),
    firefox: entry('Firefox', found.firefox, (path) => firefox('Firefox', path, 'America/St_Johns')),
    webkit: entry('WebKit', found.webkit, (binary, driver) =>
      webkitLauncher({
        driver,
        binary,
        env: {TZ: 'Pacific/Auckland', http_proxy: DEAD_PROXY, https_proxy: DEAD_PROXY, no_proxy: '127.0.0.1,localhost'},
      })),
  };
}
