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
  display: block;
  container-type: inline-size;
  background: var(--_background);
  color: var(--_ink);
  line-height: 1.4;
}
:host([hidden]), [hidden], .probe { display: none !important; }
* { box-sizing: border-box; margin: 0; padding: 0; }
ul, ol { list-style: none; }
button {
  font: inherit; color: inherit; background: none; border: 0; cursor: pointer;
  border-radius: var(--timeline-radius, 6px);
}
:focus-visible, [aria-current] { outline: 2px solid var(--_ink); outline-offset: 2px; }
svg { fill: none; stroke: currentcolor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
svg:dir(rtl) { transform: scaleX(-1); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.muted, .tick-label, .era-label { color: var(--_muted); }
.muted, .title { font-size: .875em; }
.today-label, .failed { color: var(--_accent); }
.heading, .title { overflow-wrap: anywhere; }
.heading, .title { text-wrap: balance; }
.date, .context-label, .lane-label, .today-label, .chip, .status { font-weight: 600; }

header { padding-bottom: .75em; }
.heading { font-size: 1.3em; font-weight: 650; line-height: 1.25; }
.bar, .bar * { display: flex; flex-wrap: wrap; align-items: center; }
.bar, .toolbar, .legend { gap: .2em 1em; }
.bar { border-top: 1px solid var(--_ink); }
.toolbar { min-width: 0; }
.bar, .state:not(.loading) > :not(:empty) { padding-block: .4em; }
slot[name=legend] { margin-inline-start: auto; }
.legend li { gap: .4em; }
.legend i { width: 9px; height: 9px; border-radius: 50%; background: var(--_lane); }
.button { min-width: max(2em, 28px); min-height: max(2em, 28px); display: inline-grid; place-items: center; }
.switch [aria-pressed=true] { background: var(--_panel); box-shadow: inset 0 -2px var(--_ink); border-radius: 0; }
.mute { visibility: hidden; }
.button:disabled { opacity: .4; cursor: default; }
.state button { border: 1px solid; padding-inline: .8em; }
.loading {
  position: absolute; z-index: 1; display: flex; align-items: center; gap: .8em;
  padding-inline-end: .8em; background: var(--_background);
}
progress { appearance: none; border: 0; height: 3px; width: 7em; background: var(--_faint); color: var(--_accent); }
::-webkit-progress-bar { background: none; }
::-webkit-progress-value { background: currentcolor; }
::-moz-progress-bar { background: currentcolor; }

.plot {
  position: relative; z-index: 0; height: var(--_height, calc(23.125em + 68px)); overflow-x: clip;
  touch-action: pan-y; cursor: grab; user-select: none; -webkit-user-select: none;
}
.away, [aria-hidden], .mark::before { pointer-events: none; }
.sentinel {
  position: absolute; visibility: hidden; background: var(--_background); outline-color: var(--_accent);
  border-color: var(--_muted); caret-color: var(--_faint);
  box-shadow: 0 0 var(--_lane-1), 0 0 var(--_lane-2), 0 0 var(--_lane-3), 0 0 var(--_lane-4), 0 0 var(--_lane-5), 0 0 var(--_lane-6),
    0 0 var(--_lane-7), 0 0 var(--_lane-8);
  transition: 1ms;
}
.sentinel::before { content: 'wi90'; }
.probe { forced-color-adjust: none; }
.blank .plot > * { visibility: hidden; }
.plot > *, [part$=label], .mark, .mark::before, .chip { position: absolute; top: 0; inset-inline-start: 0; }
.plot div > span, .label span { overflow: hidden; text-overflow: ellipsis; }
.plot div > span, .date, .chip { font-size: .75em; }
.plot div > span, .date, .chip, .status { white-space: nowrap; }

.mark:focus-within { z-index: 1; }
.mark::before {
  content: ''; width: 1px; height: 1px; background: var(--_lane); opacity: .45; transform-origin: top;
  transform: scaleY(var(--_length));
}
.mark::before, .label { translate: 0 var(--_top); }
.away { opacity: 0; }
.label {
  inset-inline-start: 7px; width: max-content; max-width: var(--_width); min-width: 24px;
  min-height: 24px; text-align: start; line-height: 1.3; border-radius: 4px; outline-offset: 4px;
}
.start > .label { transform: translateX(calc(-100% - 14px)); text-align: end; }
.start:dir(rtl) > .label { transform: translateX(calc(100% + 14px)); }
.label span { display: block; text-align: match-parent; }
.date { color: var(--_lane); }
.label .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
/* Chromium hangs the ellipsis of lines that are flush at their end. */
.start .title { margin-inline-end: -1em; padding-inline-end: 1em; }
.label:focus-visible .title { -webkit-line-clamp: 9; }
.withdrawn .title { text-decoration: line-through; }

.chip, .status { border: 1px solid var(--_faint); border-radius: 1em; }
.chip { height: 24px; unicode-bidi: plaintext; background: var(--_panel); }
.edge { padding-inline: 9px; }
.edge + .edge { inset-inline-start: 100%; transform: translateX(-100%); }
.edge + .edge:dir(rtl) { transform: translateX(100%); }
.axis { top: var(--_axis, 25em); }
.context-label { margin-top: 1.7em; }
.era-label { font-style: italic; }

.overview { margin-top: .5em; height: 44px; }
@container (width < 420px) {
  .overview { display: none; }
}
@container (max-width: 560px) {
  .legend { width: 100%; }
}
@media (forced-colors: active) {
  :host {
    --_ink: CanvasText; --_muted: CanvasText; --_faint: GrayText; --_background: Canvas; --_panel: Canvas;
    --_accent: Highlight;
  }
  .mark, .legend i { --_lane: CanvasText !important; }
  .mark::before, .legend i, progress { forced-color-adjust: none; }
}
@media (prefers-reduced-motion) {
  .plot * { transition: none !important; }
}
@media print {
  .bar, .overview { display: none; }
}
`;
