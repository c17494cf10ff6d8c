/** This project's element, as a page would use it: the script-tag file, an array of plain objects, no settings. */
import 'news-timeline';

/** Mounts an element, after `fill` gave it its data. */
export async function mountElement(plot, fill) {
  const timeline = document.createElement('news-timeline');
  Object.assign(timeline.style, {display: 'block', width: '100%', height: '100%'});
  fill(timeline);
  plot.append(timeline);
  await timeline.ready;
  const change = (name, toArgument) => async (events) => {
    await timeline[name](toArgument(events));
    await timeline.ready;
  };
  return {
    range: () => [timeline.viewport.start, timeline.viewport.end],
    place(what) {
      const found = what === 'label'
        ? [...timeline.shadowRoot.querySelectorAll('[part~="mark-label"]')].find(isInPlot) : undefined;
      const {x, y, width, height} = (found ?? timeline).getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2};
    },
    add: change('addEvents', (events) => events),
    update: change('updateEvents', (events) => events.map((event) => ({...event, title: `Again: ${event.title}`}))),
    remove: change('removeEvents', (events) => events.map(({id}) => id)),
  };
}

const isInPlot = (label) => {
  const {x, width} = label.getBoundingClientRect();
  return width > 0 && x >= 0 && x + width <= 1200;
};

/** Nothing has to be converted. */
export const mount = (plot, events) => mountElement(plot, (timeline) => {
  timeline.events = events;
});
