/**
 * The usual door: registers `<news-timeline>` and gives its class.
 */
import './element/define.js';

export * from './element.js';
