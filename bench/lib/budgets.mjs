/**
 * The budgets that this element promises, computed from one result. Those whose rows or sizes were not measured are not
 * in the list.
 */
import {cellOf, count, kilobytes, ms, times} from './words.mjs';

const OWN = 'news-timeline';
const MILLION = 1_000_000;

const script = (cell, name) => cell?.[name]?.script?.median;
const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b);

/** The largest or smallest of the defined values, or `undefined` when one is missing. */
const all = (pick, ...values) => (values.includes(undefined) ? undefined : pick(...values));

/** `[what, value, limit, how to write it, 'least' when the value must be at least the limit]`. */
function lines(result) {
  const at = (size, key = OWN) => cellOf(result, key, size);
  const [few, some, many, million] = [at(5), at(1000), at(100_000), at(MILLION)];
  const visAtThousand = at(1000, 'vis-timeline');
  const gravity = at(100_000, 'gravity-timeline');
  const own = Object.keys(result.rows.find(({key}) => key === OWN)?.cells ?? {}).map((size) => at(size)).filter(Boolean);
  const largest = (read) => (own.length === 0 ? undefined : Math.max(...own.map(read)));
  const {interaction = [], idle} = result.extras ?? {};
  const both = (a, b) => ['pan', 'zoom'].map((name) => ratio(script(a, name), script(b, name)));
  return [
    ['script per step at 1 000 000 against that at 1 000', all(Math.max, ...both(million, some)), 1.5, times],
    ['pan and zoom at 1 000 000 against the floor, script per step',
      all(Math.max, million?.pan?.script?.toFloor, million?.zoom?.script?.toFloor), 3, times],
    ['p99 frame at 1 000 000', all(Math.max, million?.pan?.frame?.p99, million?.zoom?.frame?.p99), 20, inMs],
    ['ready at 1 000 000 against the floor', million?.ready?.toFloor, 4, times],
    ['longest task until ready at 1 000 000', million?.longestTask?.median, 50, task],
    ['against vis-timeline at 1 000: less script per step', all(Math.min, ...both(visAtThousand, some)), 15, times, 'least'],
    ['against @gravity-ui/timeline at 100 000: less script per zoom step',
      ratio(script(gravity, 'zoom'), script(many, 'zoom')), 20, times, 'least'],
    ['against @gravity-ui/timeline at 100 000: sooner ready',
      ratio(gravity?.ready?.median, many?.ready?.median), 5, times, 'least'],
    ['ready with 5 events', few?.ready?.median, 25, inMs],
    ['nodes, most of all sizes', largest(({nodes}) => nodes.max), 400, count],
    ['memory an event at 1 000 000, beside the page’s own objects', million?.bytesPerEvent, 64, inBytes],
    ['shipped, gzipped', largest(({size}) => size), 38 * 1024, kilobytes],
    ['layout shift until ready, most of all sizes', largest(({shiftAtReady}) => shiftAtReady.max), 0, plain],
    ['layout shift in all, most of all sizes', largest(({shift}) => shift.max), 0, plain],
    ['interaction to next paint at 10 000', interaction.length > 0 ? Math.max(...interaction) : undefined, 50, inMs],
    ['frames and timers asked for in a second of rest', idle, 0, plain],
  ];
}

const inMs = (value) => `${ms(value)} ms`;
const task = (value) => (value === 0 ? 'under 50 ms' : inMs(value));
const inBytes = (value) => `${Math.round(value)} bytes`;
const plain = (value) => String(Number(value.toPrecision(2)));

/** `[{what, value, limit, met}]`: texts, and whether it is met. */
export function budgetsOf(result) {
  return lines(result).filter(([, value]) => Number.isFinite(value)).map(([what, value, limit, write, direction]) => ({
    what,
    value: write(value),
    limit: `${direction === 'least' ? '≥' : '≤'} ${write(limit)}`,
    met: direction === 'least' ? value >= limit : value <= limit,
  }));
}
