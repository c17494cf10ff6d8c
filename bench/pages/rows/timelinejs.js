/** TimelineJS: a story of slides above a strip of markers. It zooms by its two buttons. */
import TL from '/bench/build/timelinejs.js';
import {boundsOf} from '/bench/data.mjs';

/** Its style sheet. */
export const css = '/bench/build/timelinejs.css';

function toDate(instant) {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
    hour: date.getUTCHours(), minute: date.getUTCMinutes(),
  };
}

/** Its own document. */
export const convert = (events) => ({
  events: events.map((event) => {
    const {start, end} = boundsOf(event);
    const slide = {unique_id: event.id, text: {headline: event.title}, group: event.lane, start_date: toDate(start)};
    return end > start ? {...slide, end_date: toDate(end)} : slide;
  }),
});

const middleOf = (element) => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
};

/** Without its web fonts; waits for its own word `ready`. */
export const mount = (plot, story) => new Promise((resolve) => {
  const options = {font: '', script_path: new URL('/bench/build/', location.href).href};
  const timeline = new TL.Timeline(plot, story, options);
  const slider = () => plot.querySelector('.tl-timenav-slider');
  timeline.on('ready', () => resolve({
    // Its strip has no word for the span in view: where it stands, and how wide it is drawn.
    range() {
      const {x} = slider().getBoundingClientRect();
      const {width} = plot.querySelector('.tl-timeaxis-background').getBoundingClientRect();
      return [x, x + width + plot.querySelectorAll('.tl-timeaxis-minor .tl-timeaxis-tick').length];
    },
    place: (what) => (what === 'strip' ? middleOf(plot.querySelector('.tl-timenav'))
      : middleOf(plot.querySelectorAll('.tl-menubar-button')[what === 'zoom-in' ? 0 : 1])),
  }));
});
