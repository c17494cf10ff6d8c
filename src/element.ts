/**
 * The class without its registration: for server rendering, scoped registries and other tag names.
 */
export {NewsTimeline} from './element/news-timeline.js';
