/** vis-timeline opened on six days in the middle of the ten years, so that it draws few items. */
import {mountWith} from './vis-timeline.js';

export {convert, css} from './vis-timeline.js';

/** A narrow window. */
export const mount = (plot, items) => mountWith(plot, items, {start: '2019-01-07', end: '2019-01-13'});
