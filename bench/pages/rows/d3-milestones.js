/** d3-milestones: labels beside a line, as HTML. It neither pans nor zooms. */
import milestones from '/bench/build/d3-milestones.js';
import {boundsOf} from '/bench/data.mjs';

/** Its style sheet. */
export const css = '/bench/build/d3-milestones.css';

/** It knows instants only: where a range begins. */
export const convert = (events) => events.map((event) => ({
  timestamp: new Date(boundsOf(event).start).toISOString().slice(0, 16), text: event.title,
}));

/** Gathered by day, as its examples do. */
export const mount = (plot, items) => new Promise((resolve) => {
  plot.id = 'plot';
  milestones('#plot').parseTime('%Y-%m-%dT%H:%M').aggregateBy('day').renderCallback(() => resolve({})).render(items);
});
