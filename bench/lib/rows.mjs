/**
 * The rows of the table: who is measured, and by which real gestures each is moved. `page` is a module of
 * `pages/rows/`, `peer` the package whose version is noted, `short` the name in the plot.
 *
 * Ways to pan:  drag        the plot is dragged, 8 px a step
 *               wheel-x     the wheel is turned sideways, about 8 px a step
 *               strip       the strip at `place('strip')` is dragged, 8 px a step
 *               brush       the overview's brush is pressed, moved by 8 px and let go, all three a step
 * Ways to zoom: ctrl-wheel  a notch of 100 px with Ctrl
 *               wheel       a notch without a key
 *               buttons     its buttons are pressed, 8 times in and 8 times out
 */
export const ROWS = [
  {key: 'floor', title: 'floor', page: 'floor', pan: 'drag', zoom: 'ctrl-wheel'},
  {key: 'news-timeline', title: 'news-timeline', page: 'news-timeline', pan: 'drag', zoom: 'ctrl-wheel', isOwn: true},
  {
    key: 'news-timeline-columns', title: 'news-timeline, from typed arrays', page: 'news-timeline-columns',
    pan: 'drag', zoom: 'ctrl-wheel', isOwn: true,
  },
  {key: 'vis-timeline', title: 'vis-timeline', page: 'vis-timeline', peer: 'vis-timeline', pan: 'drag', zoom: 'wheel'},
  {
    key: 'vis-timeline-clusters', title: 'vis-timeline, clusters on', short: 'vis-timeline, clusters',
    page: 'vis-timeline-clusters', peer: 'vis-timeline', pan: 'drag', zoom: 'wheel',
  },
  {
    key: 'vis-timeline-window', title: 'vis-timeline, opened on 6 days', short: 'vis-timeline, 6 days',
    page: 'vis-timeline-window', peer: 'vis-timeline', pan: 'drag', zoom: 'wheel',
  },
  {
    key: 'gravity-timeline', title: '@gravity-ui/timeline', page: 'gravity-timeline', peer: '@gravity-ui/timeline',
    pan: 'wheel-x', zoom: 'wheel',
  },
  {
    key: 'timelinejs', title: 'TimelineJS', page: 'timelinejs', peer: '@knight-lab/timelinejs',
    pan: 'strip', zoom: 'buttons',
  },
  {key: 'timelines-chart', title: 'timelines-chart', page: 'timelines-chart', peer: 'timelines-chart', pan: 'brush'},
  {key: 'd3-milestones', title: 'd3-milestones', page: 'd3-milestones', peer: 'd3-milestones'},
];

/** What the measuring itself costs: the same gestures on an empty page. Not a row of the table. */
export const BLANK = {key: 'blank', title: 'empty page', page: 'blank', pan: 'drag', zoom: 'ctrl-wheel'};

/** Numbers of events that the table has columns for. */
export const SIZES = [5, 1000, 10_000, 100_000, 1_000_000];

/** The rows named in `only` (all without it), the floor among them in any case, since the others are set against it. */
export function chooseRows(only) {
  const unknown = only?.find((key) => !ROWS.some((row) => row.key === key));
  if (unknown !== undefined) throw new Error(`--only: ${ROWS.map(({key}) => key).join(', ')}; not "${unknown}".`);
  return ROWS.filter(({key}) => only === undefined || key === 'floor' || only.includes(key));
}
