/**
 * The looks of what is tied. In the article as the page's own style sheets would say them, in a cascade layer, so that any
 * rule of the page comes first; with both colours wherever one is set, since nobody knows the page's scheme. In the
 * element, the mark of the event whose sentence is pointed at, and the ring for browsers without highlights.
 */
import {css} from 'lit';

/** For the root that holds the article. Not every browser draws lines in highlights: the tint is there for those. */
export const quoteStyles = css`
@media screen {
@layer news-timeline {
  ::highlight(news-timeline-quote) {
    background-color: rgb(214 160 30 / 13%); text-decoration: underline 1px dotted rgb(160 115 20 / 90%);
  }
  ::highlight(news-timeline-quote-active) {
    background-color: rgb(224 168 30 / 32%); text-decoration: underline 2px solid rgb(160 115 20 / 90%);
  }
  ::highlight(news-timeline-quote-selected) {
    background-color: light-dark(#ffdf8c, #6a5012); color: light-dark(#1b1d21, #fff6df);
    text-decoration: underline 2px solid light-dark(#8a5a00, #ffcf66);
  }
  @media (forced-colors: active) {
    ::highlight(news-timeline-quote) { background-color: Canvas; color: CanvasText; text-decoration: underline 1px dotted; }
    ::highlight(news-timeline-quote-active) { background-color: Canvas; color: CanvasText; text-decoration: underline 2px solid; }
    ::highlight(news-timeline-quote-selected) { background-color: Highlight; color: HighlightText; text-decoration: underline 2px solid; }
  }
}
}
`;

/** For the element. */
export const articleStyles = css`
[data-pointed] { background: var(--_panel); box-shadow: 0 0 0 4px var(--_panel); }
.chip[data-pointed] { border-color: var(--_ink); }
.open[data-pointed], [data-pointed] .title { text-decoration: underline 1px; text-underline-offset: .2em; }
.in-text {
  border: 1px solid var(--_faint); border-radius: 1em; padding-inline: .8em; min-height: 24px; color: var(--_ink);
  margin-block-start: .25em; margin-inline-end: .4em;
}
.unfolded > .in-text { font-size: .875em; margin-bottom: .5em; }
.in-text:hover { border-color: var(--_ink); }
.ring {
  position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; overflow: hidden; background: none;
  pointer-events: none;
}
.ring i { position: absolute; border: 2px solid var(--_accent); border-radius: 4px; }
@media print { .ring, .in-text { display: none; } }
`;
