/**
 * The looks that list and table share.
 */
import {css} from 'lit';

export const rowsStyles = css`
.news { font-weight: 600; font-size: .875em; color: var(--_accent); white-space: nowrap; }
/* The controls stay within reach while the page scrolls. */
.list-view .bar, .table-view .bar {
  position: sticky; top: 0; z-index: 2; background: var(--_background); border-bottom: 1px solid var(--_faint);
}
.list-view .zoom, .table-view .zoom { display: none; }
.rows { overflow-anchor: none; outline-offset: -2px; }
.chunk { display: flow-root; }
.spacer { display: block; visibility: hidden; }
.open {
  text-align: start; font-weight: 600; min-height: 24px; border-radius: 3px; overflow-wrap: anywhere; padding-inline-end: 1.3em;
}
.open:hover { text-decoration: underline 1px; text-underline-offset: .2em; }
.open[aria-current] { outline: 0; }
.open[aria-current]:focus-visible { outline: 2px solid; }
.open::after {
  content: ''; display: inline-block; width: .38em; height: .38em; vertical-align: .22em;
  /* Takes no room of its own, or it would go to a line of its own. */
  margin-inline: .6em -.98em;
  border: solid var(--_muted); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg);
}
.open[aria-expanded=true]::after { transform: translateY(.2em) rotate(225deg); }
.withdrawn .open { text-decoration: line-through; }
.rows .lane { display: flex; align-items: baseline; gap: .45em; font-size: .875em; }
.rows .lane i { flex: none; width: 9px; height: 9px; border-radius: 50%; background: var(--_lane); }
.rows .status { display: inline-block; border-color: var(--_lane); padding-inline: .7em; font-size: .75em; color: var(--_ink); }
.rows .status::first-letter { text-transform: uppercase; }
.rows .expected.status { border-style: dashed; }
/* What is as it should be is said quietly. */
.rows :is(.confirmed, .reported, .unstated).status { border-color: transparent; padding-inline: 0; color: var(--_muted); font-weight: 400; }
.unfolded { border-inline-start: 3px solid var(--_lane); padding-inline-start: 1em; margin-block: .6em .4em; }
@container (max-width: 760px) {
  /* Each row says its lane. */
  .list-view .legend, .table-view .legend { display: none; }
}
@media (forced-colors: active) {
  .row { --_lane: CanvasText !important; }
  .rows .lane i { forced-color-adjust: none; }
}
`;
