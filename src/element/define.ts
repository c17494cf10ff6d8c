/**
 * Registers `<news-timeline>`, once: a second copy of this module on a page leaves the first in charge.
 */
import {NewsTimeline} from './news-timeline.js';

if (customElements.get('news-timeline') === undefined) customElements.define('news-timeline', NewsTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'news-timeline': NewsTimeline;
  }
}
