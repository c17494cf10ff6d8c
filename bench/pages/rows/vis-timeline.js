/** vis-timeline with its defaults, in the height of the plot. */
import {Timeline} from '/bench/build/vis-timeline.js';
import {boundsOf} from '/bench/data.mjs';

/** Its style sheet. */
export const css = '/bench/build/vis-timeline.css';

/** Items with dates as it wants them. */
export const convert = (events) => events.map((event) => {
  const {start, end} = boundsOf(event);
  const item = {id: event.id, content: event.title, start: new Date(start)};
  return end > start ? {...item, end: new Date(end)} : item;
});

/** Mounts and waits for its own word that the first drawing is complete. */
export const mountWith = (plot, items, options) => new Promise((resolve) => {
  const range = () => {
    const {start, end} = timeline.getWindow();
    return [start, end];
  };
  // It may call back before the constructor has returned.
  const onInitialDrawComplete = () => queueMicrotask(() => resolve({range}));
  const timeline = new Timeline(plot, items, {height: '500px', ...options, onInitialDrawComplete});
});

/** All items in view, as it opens by itself. */
export const mount = (plot, items) => mountWith(plot, items, {});
