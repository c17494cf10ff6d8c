/**
 * The looks: ink on paper, one accent, colour for lanes. Every custom property that a page may set has its default in
 * `:host`; the private `--_…` ones are what the rest of the sheet and the canvas use.
 */
import {css} from 'lit';

export const styles = css`
:host {
  --_ink: var(--timeline-ink, light-dark(#1b1d21, #eceae5));
  --_muted: var(--timeline-muted, light-dark(#5b606a, #a7abb2));
  --_faint: var(--timeline-faint, light-dark(#d7d5cf, #3b3f45));
  --_background: var(--timeline-background, light-dark(#fff, #16181b));
  --_panel: var(--timeline-panel, light-dark(#f4f2ed, #22262b));
  --_accent: var(--timeline-accent, light-dark(#9a1f1f, #ff8f7a));
  --_lane-1: var(--timeline-lane-1, light-dark(#1f5aa6, #7db3f5));
  --_lane-2: var(--timeline-lane-2, light-dark(#a8321c, #ff917a));
  --_lane-3: var(--timeline-lane-3, light-dark(#1a7154, #6fd0a8));
  --_lane-4: var(--timeline-lane-4, light-dark(#7a4a9e, #cba0ee));
  --_lane-5: var(--timeline-lane-5, light-dark(#855800, #e3b55c));
  --_lane-6: var(--timeline-lane-6, light-dark(#0f6d80, #66c8da));
  --_lane-7: var(--timeline-lane-7, light-dark(#a8276a, #f490c0));
  --_lane-8: var(--timeline-lane-8, light-dark(#55606e, #b4bdc9));
  --_radius: var(--timeline-radius, 6px);
  display: block;
  background: var(--_background);
  color: var(--_ink);
  line-height: 1.4;
  container-type: inline-size;
  -webkit-text-size-adjust: none;
  text-size-adjust: none;
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
p, ol, ul, figure, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
:focus-visible { outline: 2px solid var(--_ink); outline-offset: 2px; border-radius: var(--_radius); }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted { color: var(--_muted); font-size: .8125em; }
.title { font-size: 1.4em; font-weight: 650; line-height: 1.25; letter-spacing: -.012em; text-wrap: balance; }
.description { color: var(--_muted); font-size: .875em; margin-block-start: .25em; }
header { padding-block-end: .75em; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .25em 1em; border-block-start: 1px solid var(--_ink); padding-block: .4em; min-block-size: 2.8em; }
.toolbar { display: flex; flex-wrap: wrap; gap: .125em .875em; align-items: center; }
.group { display: flex; gap: .125em; }
.button { min-inline-size: 2em; min-block-size: 2em; min-width: 28px; min-height: 28px; display: inline-grid; place-items: center; border-radius: var(--_radius); padding-inline: .4em; }
.button:hover { background: var(--_panel); }
.button:disabled { color: var(--_muted); opacity: .5; cursor: default; background: none; }
svg { fill: none; stroke: currentcolor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; display: block; }
:dir(rtl) > .flip > svg { transform: scaleX(-1); }
.legend { display: flex; flex-wrap: wrap; gap: .2em 1em; margin-inline-start: auto; font-size: .8125em; color: var(--_muted); }
.legend li { display: flex; align-items: center; gap: .45em; }
.legend i { inline-size: 9px; block-size: 9px; border-radius: 50%; background: var(--_lane); }
.state { font-size: .875em; color: var(--_muted); }
.state:not(:empty) { padding-block: .4em; }
.state .button { border: 1px solid var(--_faint); padding-inline: .8em; color: var(--_ink); }
.state.alert { color: var(--_accent); }

.plot { position: relative; block-size: var(--_height, 28em); overflow: clip; overflow-clip-margin: 4px; touch-action: pan-y; cursor: grab; user-select: none; -webkit-user-select: none; isolation: isolate; }
.plot.dragging { cursor: grabbing; }
.plot.dragging * { pointer-events: none; }
.plot.pointing { cursor: pointer; }
canvas { position: absolute; inset-block-start: 0; inset-inline-start: 0; pointer-events: none; }
.sentinel { position: absolute; inline-size: 0; block-size: 0; overflow: hidden; color: var(--_ink); background: var(--_background); outline-color: var(--_accent); transition: color 1ms, background-color 1ms, outline-color 1ms; }
.probe { display: none; forced-color-adjust: none; }

.mark { position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 0; transition: opacity .14s; }
.mark::before { content: ''; position: absolute; inset-inline-start: -.5px; inline-size: 1px; inset-block-start: calc(var(--_top) - var(--_row) * var(--_row-height) + 3px); block-size: calc(var(--_end) - var(--_top) + var(--_row) * var(--_row-height) - 3px); background: var(--_lane); opacity: .45; pointer-events: none; }
.mark.away { opacity: 0; pointer-events: none; }
.mark.away * { pointer-events: none; }
.label { position: absolute; inset-block-start: calc(var(--_top) - var(--_row) * var(--_row-height)); inset-inline-start: var(--_gap); inline-size: max-content; max-inline-size: var(--_width); min-inline-size: 24px; min-block-size: 24px; text-align: start; line-height: 1.3; background: var(--_background); border-radius: 2px; }
.start > .label { inset-inline: auto var(--_gap); text-align: end; }
.settling > .label, .settling::before { transition: inset-block-start .18s, block-size .18s; }
.date { display: block; font-size: .75em; line-height: 1.35; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--_lane); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.label .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: .875em; font-weight: inherit; line-height: 1.3; letter-spacing: inherit; text-wrap: balance; overflow-wrap: anywhere; }
.label:hover .title { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em; }
.label.withdrawn .title { text-decoration: line-through; }
.label[aria-current] { outline: 2px solid var(--_ink); outline-offset: 4px; border-radius: 4px; }
.label:focus-visible { outline-offset: 4px; z-index: 2; }
.mark:focus-within { z-index: 2; }
.label:focus-visible .title { -webkit-line-clamp: 9; }

.chip { position: absolute; inset-block-start: 0; inset-inline-start: 0; block-size: 24px; padding: 0; font-size: .75em; font-weight: 600; line-height: 1; background: var(--_panel); border: 1px solid var(--_faint); border-radius: 12px; white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--_ink); }
.edge { padding-inline: 9px; }
.edge.end { inset-inline: auto 0; }
.chip:hover { border-color: var(--_ink); }

.axis { position: absolute; inset-block-start: var(--_axis, calc(100% - 3em)); inset-inline: 0; block-size: 3em; pointer-events: none; }
.ticks, .context, .captions { position: absolute; inset-inline: 0; inset-block-start: 0; font-size: .75em; pointer-events: none; }
.context { inset-block-start: 1.7em; font-weight: 600; }
.tick-label, .context-label, .caption { position: absolute; inset-block-start: 0; inset-inline-start: 0; white-space: nowrap; font-variant-numeric: tabular-nums; }
.tick-label { color: var(--_muted); }
span.away { visibility: hidden; }
.caption { overflow: hidden; text-overflow: ellipsis; line-height: 1.3; }
.lane-label { font-weight: 600; background: var(--_background); padding-inline-end: 6px; }
.era-label { color: var(--_muted); font-style: italic; }
.today-label { color: var(--_accent); font-weight: 600; background: var(--_background); }

.hint { position: absolute; inset-block-start: .5em; inset-inline: 0; margin-inline: auto; inline-size: fit-content; max-inline-size: 90%; padding: .4em .9em; border-radius: 1em; font-size: .8125em; background: var(--_ink); color: var(--_background); opacity: 0; visibility: hidden; transition: opacity .2s, visibility .2s; pointer-events: none; z-index: 3; }
.hint.shown { opacity: 1; visibility: visible; }

.detail { border-block-start: 1px solid var(--_faint); margin-block-start: .5em; padding-block: .9em 1em; }
.columns { display: grid; gap: .9em 2.5em; }
.main > * + * { margin-block-start: .55em; }
.main { max-inline-size: 42em; }
.detail-bar { display: flex; flex-wrap: wrap; align-items: start; justify-content: space-between; gap: .25em 1em; }
.when { font-size: .875em; color: var(--_muted); padding-block: .3em; }
.steps { align-items: center; margin-inline-start: auto; }
.status { display: inline-block; border: 1.5px solid var(--_lane, currentcolor); border-radius: 1em; padding: .05em .7em; margin-inline-end: .5em; font-size: .875em; font-weight: 600; color: var(--_ink); }
.status::first-letter, .when::first-letter { text-transform: uppercase; }
.status.expected { border-style: dashed; }
.status.disputed { border-style: dotted; }
.status.withdrawn { text-decoration: line-through; }
.detail-title { font-size: 1.2em; font-weight: 650; line-height: 1.3; overflow-wrap: anywhere; }
.detail p { overflow-wrap: anywhere; }
.quote { border-inline-start: 3px solid var(--_lane, var(--_faint)); padding-inline-start: .9em; }
.quote blockquote { font-family: var(--timeline-quote-font, Georgia, 'Liberation Serif', serif); font-style: italic; font-size: 1.05em; }
.quote figcaption { margin-block-start: .3em; }
.note { font-size: .875em; color: var(--_muted); }
.small-heading { font-size: .75em; font-weight: 600; text-transform: uppercase; letter-spacing: .06em; color: var(--_muted); }
.sources li { font-size: .875em; padding-block: .3em; border-block-start: 1px solid var(--_faint); overflow-wrap: anywhere; }
.sources ul { margin-block-start: .35em; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .15em; display: inline-block; min-block-size: 24px; }

@container (min-width: 760px) { .columns { grid-template-columns: minmax(0, 1fr) minmax(14em, 19em); } }
@container (max-width: 560px) {
  .title { font-size: 1.25em; }
  .legend { margin-inline-start: 0; inline-size: 100%; padding-block-end: .4em; }
  .detail { background: var(--_panel); border: 1px solid var(--_faint); border-radius: 12px 12px 0 0; padding: .8em 1em 1em; --_background: var(--_panel); }
}
@media (forced-colors: active) {
  :host {
    --_ink: CanvasText; --_muted: CanvasText; --_faint: GrayText; --_background: Canvas; --_panel: Canvas; --_accent: Highlight;
    --_lane-1: CanvasText; --_lane-2: CanvasText; --_lane-3: CanvasText; --_lane-4: CanvasText;
    --_lane-5: CanvasText; --_lane-6: CanvasText; --_lane-7: CanvasText; --_lane-8: CanvasText;
  }
  .mark::before { background: CanvasText; opacity: 1; }
  .legend i { forced-color-adjust: none; background: CanvasText; }
  .hint { border: 1px solid; }
}
@media (prefers-reduced-motion: reduce) {
  .mark, .settling > .label, .settling::before, .hint { transition: none; }
}
@media print {
  .bar, .steps { display: none; }
}
`;
