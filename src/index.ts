/**
 * The usual door: registers `<news-timeline>` and gives its class and types.
 */
import './element/define.js';

export * from './element.js';
