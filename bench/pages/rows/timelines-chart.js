/** timelines-chart: lanes of segments as SVG. It pans by the brush of its overview, drawn anew when the brush is let go. */
import TimelinesChart from '/bench/build/timelines-chart.js';
import {boundsOf} from '/bench/data.mjs';

/** One group, a line for each lane. */
export function convert(events) {
  const lanes = Map.groupBy(events, ({lane}) => lane);
  const toSegment = (event) => {
    const {start, end} = boundsOf(event);
    return {timeRange: [new Date(start), new Date(end)], val: event.lane};
  };
  return [{group: 'events', data: [...lanes].map(([label, list]) => ({label, data: list.map(toSegment)}))}];
}

/** Resolves when the first segment is in the page: it draws in a task of its own, and does not say when. */
const isDrawn = (plot) => new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    if (plot.querySelector('.series-segment') === null) return;
    observer.disconnect();
    resolve();
  });
  observer.observe(plot, {childList: true, subtree: true});
});

/** With room for its overview below. */
export async function mount(plot, groups) {
  const chart = new TimelinesChart(plot);
  chart.width(1200).maxHeight(400).useUtc(true).zQualitative(true).data(groups);
  await isDrawn(plot);
  return {
    range: () => chart.zoomX(),
    /** A third of the ten years is opened first, or the brush would fill its overview. */
    place() {
      const [start, end] = chart.zoomX().map(Number);
      chart.zoomX([new Date(start + (end - start) / 3), new Date(end - (end - start) / 3)]);
      const {x, y, width, height} = plot.querySelector('.brush .selection').getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2};
    },
  };
}
