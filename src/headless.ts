/**
 * The door for Node and other front ends: dates, events and the engine, without a DOM.
 */
export {type Span} from './time/span.js';
