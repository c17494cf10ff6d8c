/** A small made-up result, as `bench/run.mjs` writes it. */
const one = (median, toFloor) => ({median, min: median * 0.9, max: median * 1.1, ...(toFloor && {toFloor})});
const gesture = (script, toFloor, p99 = 17) => ({
  script: one(script, toFloor), layoutStyle: one(0.5), task: one(2), afterwards: one(3),
  frame: {median: 16.7, p99, max: p99}, hasMoved: true,
});
const cell = (ready, pan, zoom, more = {}) => ({
  visits: 2, ready: one(...ready), longestTask: one(0), nodes: {median: 120, min: 110, max: 130},
  heap: one(2 ** 21), bytesPerEvent: 50, shiftAtReady: {median: 0, min: 0, max: 0},
  shift: {median: 0, min: 0, max: 0}, size: 30_000, foreign: 0,
  ...(pan && {pan: gesture(...pan)}), ...(zoom && {zoom: gesture(...zoom)}), ...more,
});

export const RESULT = {
  date: '2026-01-02', commit: 'abc1234', command: 'npm run bench',
  machine: {cpu: 'A <fine> CPU', cores: 2, memoryGb: 8}, browser: 'Chrome/1', node: 'v20', runs: 2,
  versions: {'vis-timeline': '8.5.4'}, sizes: [5, 1000, 1_000_000], measuring: {pan: 0.06, zoom: 0.05},
  rows: [
    {key: 'floor', title: 'floor', cells: {
      5: cell([10, 1], [0.2, 1], [0.2, 1], {size: 0}),
      1000: cell([12, 1], [0.4, 1], [0.4, 1], {size: 0}),
      1_000_000: cell([180, 1], [1.5, 1], [1.4, 1], {size: 0}),
    }},
    {key: 'news-timeline', title: 'news-timeline', isOwn: true, cells: {
      5: cell([20, 2], [1, 5], [1, 5]),
      1000: cell([30, 2.5], [2, 5], [2, 5]),
      1_000_000: cell([600, 3.5], [2.8, 1.9], [3.4, 2.4], {longestTask: one(64)}),
    }},
    {key: 'vis-timeline', title: 'vis-timeline', cells: {
      5: cell([60, 6], [3, 15], [3, 15]),
      1000: cell([1000, 80], [36, 90], [30, 75]),
      1_000_000: {failed: 'not ready in 60 s'},
    }},
    {key: 'still', title: 'stands & still', cells: {
      5: cell([60, 6]), 1000: {failed: 'not ready in 60 s'}, 1_000_000: {failed: 'left out, being slower yet'},
    }},
  ],
  extras: {interaction: [24, 32], idle: 0, changes: {1000: {'add 1': 0.5, 'add 100': 2}}},
};
