/** vis-timeline with clusters, its own remedy for many items. */
import {mountWith} from './vis-timeline.js';

export {convert, css} from './vis-timeline.js';

/** Clusters with its own defaults. */
export const mount = (plot, items) => mountWith(plot, items, {cluster: {}});
