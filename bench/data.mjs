/**
 * The events that every row of the bench draws: seeded, so that they are the same in each run, on each machine, and in
 * the page as in a test. Shaped like news: bursts around great affairs, months of silence, working days and hours, a
 * few events that matter and many that do not. In no order, since a page's data rarely are.
 */

/** Days of ten years, from 2014 on. */
const FIRST = Date.UTC(2014, 0, 1);
const LAST = Date.UTC(2024, 0, 1);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SHARE_OF_RANGES = 0.2;
const SHARE_OF_DAYS = 0.3;
const SHARE_IN_BURSTS = 0.45;
const BURST_COUNT = 48;
const SHARE_OF_EMPTY_MONTHS = 0.1;

/** How busy a weekday is, from Sunday on, and an hour of the day. */
const WEEKDAYS = [0.35, 1, 1.1, 1.15, 1.1, 0.9, 0.4];
const HOURS = [2, 1, 1, 1, 1, 2, 4, 7, 10, 13, 14, 13, 11, 12, 14, 15, 15, 13, 11, 9, 7, 5, 4, 3];

/** The ids of lanes, the busiest first. */
export const LANES = [
  'politics', 'diplomacy', 'economy', 'war', 'science', 'courts',
  'weather', 'health', 'culture', 'sport', 'energy', 'transport',
];

const WORDS = (
  'talks treaty vote strike summit budget storm court border embassy minister president parliament union central ' +
  'bank rates launch satellite vaccine trial verdict appeal flood fire earthquake relief convoy ceasefire sanctions ' +
  'exports grain pipeline port rail airport festival prize film champions league final record protest march inquiry ' +
  'report leak archive museum reef glacier dam reactor grid tariff merger bid a of in on after before over with new ' +
  'first last early late joint'
).split(' ');

/** Numbers in [0, 1), always the same ones for a seed. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A function that draws indices of `weights` as often as they weigh. */
function drawer(weights, random) {
  const sums = [];
  let sum = 0;
  for (const weight of weights) sums.push((sum += weight));
  return () => {
    const wanted = random() * sum;
    const found = sums.findIndex((one) => one > wanted);
    return found < 0 ? sums.length - 1 : found;
  };
}

/** About normal: the sum of three. */
const bell = (random) => random() + random() + random() - 1.5;

function createCalendar(random) {
  const months = [];
  for (let start = FIRST; start < LAST; start = new Date(start).setUTCMonth(new Date(start).getUTCMonth() + 1)) {
    months.push({start, weight: random() < SHARE_OF_EMPTY_MONTHS ? 0 : Math.exp(1.2 * bell(random))});
  }
  const bursts = Array.from({length: BURST_COUNT}, () => ({
    middle: FIRST + random() * (LAST - FIRST),
    width: 6 * HOUR * 2 ** (random() * 7),
    weight: Math.exp(2 * bell(random)),
  }));
  const drawMonth = drawer(months.map(({weight}) => weight), random);
  const drawBurst = drawer(bursts.map(({weight}) => weight), random);
  const drawHour = drawer(HOURS, random);
  const isEmpty = (instant) => months.findLast(({start}) => start <= instant)?.weight === 0;
  const inBurst = () => {
    const {middle, width} = bursts[drawBurst()];
    return middle + bell(random) * width;
  };
  const inMonth = () => {
    const index = drawMonth();
    const {start} = months[index];
    const end = months[index + 1]?.start ?? LAST;
    const day = Math.floor((start + random() * (end - start)) / DAY) * DAY;
    return random() * 1.15 < WEEKDAYS[new Date(day).getUTCDay()]
      ? day + drawHour() * HOUR + random() * HOUR : inMonth();
  };
  return () => {
    for (;;) {
      const instant = random() < SHARE_IN_BURSTS ? inBurst() : inMonth();
      if (instant >= FIRST && instant < LAST && !isEmpty(instant)) return Math.floor(instant / MINUTE) * MINUTE;
    }
  };
}

/** Words up to `length` letters, 10 to 90. Joined, so that the text is flat in memory before a clock starts. */
function makeTitle(random) {
  const length = 10 + Math.floor(random() * 81);
  const words = [];
  let used = -1;
  for (;;) {
    const word = WORDS[Math.floor(random() * WORDS.length)];
    if (used + 1 + word.length > length) break;
    used += 1 + word.length;
    words.push(word);
  }
  for (; used < 10; used += 5) words.push('news');
  return words.join(' ');
}

/** As people write it: a day, or a minute in UTC. */
const written = (instant, isDay) => {
  const text = new Date(instant).toISOString();
  return isDay ? text.slice(0, 10) : [text.slice(0, 19), 'Z'].join('');
};

/** `count` events `{id, date, title, lane, importance}`; `date` is a text, or `{start, end}` for a fifth of them. */
export function makeEvents(count, seed = 1) {
  const random = randomNumbers(seed);
  const drawInstant = createCalendar(random);
  const drawLane = drawer(LANES.map((_, index) => 1 / (index + 2)), random);
  return Array.from({length: count}, (_, index) => {
    const start = drawInstant();
    const isDay = random() < SHARE_OF_DAYS;
    const isRange = random() < SHARE_OF_RANGES;
    const end = Math.min(start + Math.floor(60 * 2 ** (random() * 13)) * MINUTE, LAST);
    return {
      id: `e${index}`,
      date: isRange ? {start: written(start, isDay), end: written(end, isDay)} : written(start, isDay),
      title: makeTitle(random),
      lane: LANES[drawLane()],
      importance: Math.min(1, Math.round(20 * (1 - random()) ** (-1 / 1.6)) / 1000),
    };
  });
}

/** `{start, end}` of an event in epoch ms, read from its date; the same number twice for an instant. */
export function boundsOf({date}) {
  const start = Date.parse(date.start ?? date);
  return {start, end: date.end === undefined ? start : Math.max(start, Date.parse(date.end))};
}
