/**
 * The looks of paper: dark ink on white, whatever the page looks like.
 */
import {css, unsafeCSS} from 'lit';

/** Width that the picture is drawn at, about that of a sheet with the usual margins. */
const PLOT_PX = 680;

/** The picture is as wide as the sheet: drawn at one width, and enlarged in steps. */
const zooms = Array.from({length: 24}, (_, i) => 400 + i * 40).map(px =>
  `@container (width >= ${px}px) { .print-plot { zoom: ${px / PLOT_PX}; } }`).join('\n');

/** The light look's lanes, and those that a page has chosen, darkened where they are meant for a dark ground. */
const lanes = ['#1f5aa6', '#a8321c', '#1a7154', '#7a4a9e', '#855800', '#0f6d80', '#a8276a', '#55606e'].map((color, i) =>
  `--_lane-${i + 1}: oklch(from var(--timeline-lane-${i + 1}, ${color}) min(l, .5) c h);`).join('\n');

export const printStyles = css`
.paper {
  color-scheme: light; --_ink: #111; --_muted: #444; --_faint: #bbb; --_background: #fff; --_panel: #fff; --_accent: #9a1f1f;
  ${unsafeCSS(lanes)}
  color: #111; background: #fff;
}
.print-plot { width: ${PLOT_PX}px; }
@media not print {
  .paper { position: absolute; width: ${PLOT_PX}px; height: 0; overflow: hidden; visibility: hidden; }
}
@media print {
  :host { background: none; color: #111; }
  .paper ~ section { display: none; }
  ${unsafeCSS(zooms)}
  .paper, .paper * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .paper :is(h1, h2, h3, h4, h5, h6) { line-height: 1.25; break-after: avoid; text-wrap: balance; }
  .paper > :is(h1, h2, h3, h4, h5, h6) { font-size: 1.4em; }
  .paper section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em; margin-top: 1.4em; padding-bottom: .25em; border-bottom: 1px solid #111;
  }
  .paper p + .plot { margin-top: 1em; }
  .print-plot { break-inside: avoid; }
  .paper .legend { display: flex; flex-wrap: wrap; gap: .2em 1.2em; font-size: .75em; }
  .paper .legend li { display: flex; align-items: center; }
  .paper section { font-size: .875em; }
  .paper article { break-inside: avoid; padding-block: .7em; border-bottom: 1px solid #bbb; }
  .paper article > * + * { margin-top: .25em; }
  .paper article :is(h1, h2, h3, h4, h5, h6) { font-size: 1.05em; }
  .paper article > p:nth-child(2) { font-weight: 600; font-size: .9em; }
  .paper figure { border-inline-start: 3px solid #999; padding-inline-start: 1em; margin-block: .5em; }
  .paper figcaption, .paper .subtitle, .paper article > ul { font-size: .85em; color: #444; }
  .paper article > ul > li { padding-inline-start: 1.2em; text-indent: -1.2em; }
  .paper article > ul > li::before { content: '– '; }
  .paper a { display: inline; color: inherit; text-decoration: none; min-height: 0; }
  .paper .subtitle, .paper time { font-weight: 600; }
  .paper section > ul > li { padding-block: .4em; break-inside: avoid; }
  .paper .correction-was, .paper li > p + p { padding-inline-start: 1.2em; color: #444; }
  .paper li > p { text-indent: 0; }
  .paper li.correction { padding-inline-start: 0; }
  .paper li.correction::before { content: none !important; }
  .paper article .sign { --_lane: #111; }
  .paper .hidden { display: none; }
  .address { overflow-wrap: anywhere; color: #444; }
  .address::before { content: '<'; }
  .address::after { content: '>'; }
  .shown-share, .left-out { margin-block: .6em; font-style: italic; }
}
`;
