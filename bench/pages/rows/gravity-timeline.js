/** @gravity-ui/timeline: canvas, a track for each lane. An instant is an event of a minute: without an end it runs on. */
import {Timeline} from '/bench/build/gravity-timeline.js';
import {LANES, boundsOf} from '/bench/data.mjs';

const MINUTE = 60_000;
const TRACK_PX = 36;

/** Events with numbers, and the span of all of them. */
export function convert(events) {
  let [first, last] = [Infinity, -Infinity];
  const converted = events.map((event) => {
    const {start, end} = boundsOf(event);
    first = Math.min(first, start);
    last = Math.max(last, end);
    return {id: event.id, from: start, to: Math.max(end, start + MINUTE), axisId: event.lane, trackIndex: 0};
  });
  const lanes = [...new Set([...LANES, ...events.map(({lane}) => lane)])];
  const axes = lanes.map((id, index) => ({id, label: id, tracksCount: 1, top: index * TRACK_PX, height: TRACK_PX - 6}));
  return {start: first, end: last, axes, events: converted};
}

/** It draws in its constructor's wake, at once. */
export function mount(plot, settings) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, {width: '100%', height: '100%', display: 'block'});
  plot.append(canvas);
  const timeline = new Timeline({settings: {...settings, markers: [], sections: []}});
  timeline.init(canvas);
  const range = () => {
    const {start, end} = timeline.api.getInterval();
    return [start, end];
  };
  return {range};
}
