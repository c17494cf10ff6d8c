/** This project's element, given typed arrays by somebody who has them already. */
import {boundsOf} from '/bench/data.mjs';
import {mountElement} from './news-timeline.js';

/** Starts, ends and titles as columns, off the clock. */
export function convert(events) {
  const start = new Float64Array(events.length);
  const end = new Float64Array(events.length);
  for (const [index, event] of events.entries()) ({start: start[index], end: end[index]} = boundsOf(event));
  const titles = events.map(({title}) => title);
  return {start, end, title: (index) => titles[index]};
}

/** Mounts; refuses while the element has no such property. */
export function mount(plot, columns) {
  if (!('columns' in customElements.get('news-timeline').prototype)) throw new Error('absent: no property columns');
  return mountElement(plot, (timeline) => {
    timeline.columns = columns;
  });
}
