/**
 * Where the views come from: each is a file that is loaded when it is shown.
 */
import type {CreateView} from './event-view.js';
import type {ViewName} from './view-names.js';

interface ViewFile {
  readonly createView: CreateView;
}

/** The files; a view without one is shown as the axis. */
export const VIEW_FILES: {readonly [name in ViewName]?: () => Promise<ViewFile>} = {
  vertical: () => import('./vertical-view.js'),
  list: () => import('./list-view.js'),
  table: () => import('./table-view.js'),
};
