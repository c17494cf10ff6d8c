/**
 * The looks of search and filter, which come with them.
 */
import {css} from 'lit';

export const findStyles = css`
.find-panel { padding-block: .6em .7em; border-bottom: 1px solid var(--_faint); }
.find-row, .find-group, .find-fields, .find-shown, .filter-chips { display: flex; flex-wrap: wrap; align-items: center; gap: .4em .5em; }
.find-row { gap: .5em 1.5em; align-items: start; }
.find-text { flex: 1 1 28em; min-width: min(28em, 100%); flex-wrap: nowrap; }
.find-go { flex: 0 1 auto; margin-inline-start: auto; }
.find-field { position: relative; flex: 1 1 10em; min-width: 0; max-width: 26em; display: flex; align-items: center; }
.find-field > svg { position: absolute; inset-inline-start: .6em; color: var(--_muted); pointer-events: none; }
.find input:not([type=checkbox]) {
  font: inherit; color: inherit; background: var(--_background); border: 1px solid var(--_muted); min-height: 2em; padding-inline: .5em;
  border-radius: var(--timeline-radius, 6px); min-width: 0; max-width: 100%;
}
.find ::placeholder { color: var(--_muted); opacity: 1; }
.find input:focus-visible { outline-offset: 0; }
.find [aria-invalid=true] { border-color: var(--_accent) !important; }
.find .find-field > input { flex: 1; padding-inline: 2.1em 6.5em; appearance: none; }
.find-input::-webkit-search-cancel-button { display: none; }
.find-count {
  position: absolute; inset-inline-end: .7em; font-variant-numeric: tabular-nums; pointer-events: none; unicode-bidi: plaintext;
}
.find-count progress { width: 4em; display: block; }
.find-steps, .find-close { display: flex; }
.find-close { margin-inline-start: auto; }
.worded { border: 1px solid var(--_faint); padding-inline: .8em; white-space: nowrap; font-size: .875em; min-height: 32px; }
.worded:hover { border-color: var(--_ink); }
.worded[aria-pressed=true], .worded[aria-expanded=true] { background: var(--_ink); color: var(--_background); border-color: var(--_ink); }
.find-arrival { flex-basis: 100%; font-size: .875em; }
.find-arrival:empty, #date-fault:empty { display: none; }
.filters { display: flex; flex-wrap: wrap; gap: .8em 2.5em; margin-top: .7em; padding-top: .6em; border-top: 1px solid var(--_faint); }
.filters fieldset { border: 0; min-width: 0; }
.filters legend { padding-bottom: .2em; font-weight: 600; }
.filter-tags { flex: 1 1 16em; }
.filter-tags ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr)); gap: 0 1em; }
.filter-tags input[type=search] { margin-bottom: .3em; }
.filters label { display: flex; align-items: center; gap: .5em; min-height: 28px; font-size: .9375em; overflow-wrap: anywhere; }
.filters label > .muted { font-variant-numeric: tabular-nums; }
.filters [type=checkbox] { width: 16px; height: 16px; margin: 0; flex: none; accent-color: var(--_ink); }
.filter-time label { justify-content: space-between; gap: 1em; padding-block: .15em; }
.swatch { width: 9px; height: 9px; border-radius: 50%; flex: none; background: var(--_lane); }
.find-shown { padding-block: .5em; gap: .3em 1em; }
.find-shown strong { color: var(--_ink); font-weight: 600; }
.find-shown progress { display: inline-block; vertical-align: middle; }
.filter-chip {
  display: inline-flex; align-items: center; gap: .5em; min-height: 28px; padding-inline: .8em; border: 1px solid var(--_faint);
  border-radius: 1em; background: var(--_panel); font-size: .875em; overflow-wrap: anywhere; text-align: start;
}
.filter-chip:hover { border-color: var(--_ink); }
.filter-clear {
  border-color: transparent; text-decoration: underline 1px; text-underline-offset: .25em; padding-inline: .5em; min-height: 28px;
}
.found { text-decoration: underline 3px var(--_accent); }
::highlight(timeline-found) { background-color: light-dark(#ffe9a3, #5c4700); color: light-dark(#1b1d21, #fff); }
::highlight(timeline-current) { background-color: light-dark(#f5b83d, #ffd166); color: #1b1d21; }
@container (max-width: 860px) {
  .find-go { margin: 0; flex: 1; }
}
@container (max-width: 560px) {
  .find-row { flex-flow: column; align-items: stretch; }
  .find-text { flex-wrap: wrap; flex: none; }
  .find-field { flex-basis: 100%; max-width: none; }
  .find-steps { flex: 1; }
  .find-go { display: grid; grid-template-columns: 1fr auto; margin: 0; }
  .find-fields, .find-arrival { grid-column: 1 / -1; min-width: 0; }
  .find-fields { grid-row: 2; flex-wrap: nowrap; }
  .find-fields input { flex: 1 1 0; width: 0; }
  .filters { flex-direction: column; }
  .filters fieldset { width: 100%; }
  .filter-lanes ul, .filter-statuses ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(9em, 1fr)); gap: 0 1em; }
}
@media (forced-colors: active) {
  .worded[aria-pressed=true], .worded[aria-expanded=true] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .worded, .filter-chip { border-color: ButtonBorder; }
  .swatch { background: CanvasText; forced-color-adjust: none; }
  ::highlight(timeline-found) { background-color: Mark; color: MarkText; }
  ::highlight(timeline-current) { background-color: Highlight; color: HighlightText; }
}
@media print {
  .find-panel, .filter-chips { display: none; }
}
`;
