/**
 * The looks of the vertical view, which come with it: a rail, and words beside it.
 */
import {css} from 'lit';

export const verticalStyles = css`
.vertical-view .view {
  --_gutter: 3.75em; --_rail: calc(var(--_gutter) + 8px);
  position: relative; touch-action: pan-y; overflow-anchor: none; max-width: 52em;
}
.v-tools { position: relative; z-index: 1; display: flex; justify-content: flex-end; margin-block: .5em 0; }
.v-tools .button { font-size: .8125em; padding-inline: .8em; border: 1px solid var(--_faint); border-radius: 1em; }
.v-tools .button[aria-pressed=true] { background: var(--_panel); border-color: var(--_muted); }
.v-edge { position: relative; margin-block: .4em; margin-inline-start: calc(var(--_rail) + 11px); }
.v-body { --_text: calc(var(--_rail) + 20px + var(--_columns, 0) * 9px + min(var(--_columns, 0), 1) * 3px);
  position: relative; height: var(--_length); }
.v-body i, .v-item, .v-card > span { display: block; }
.v-body i, .v-era, .v-break, .v-labels span, .v-item, .v-today { position: absolute; }
.v-item, .v-break { inset-inline: 0; top: 0; }
.v-item { scroll-margin-block: 5em; pointer-events: none; }
.v-item > button, .v-item > .detail-place { pointer-events: auto; }
.v-probe { visibility: hidden; }
.v-rail { width: 1px; inset-inline-start: var(--_rail); background: var(--_ink); opacity: .75; }
/* Links of one event, between the rail and the names of time. */
.v-arcs {
  position: absolute; top: 0; inset-inline-start: calc(var(--_rail) - 30px); width: 30px; height: 100%; overflow: visible;
  pointer-events: none;
}
.v-arcs:dir(rtl) { transform: scaleX(-1); }
.v-arc { fill: none; stroke: var(--_ink); stroke-width: 1.25; stroke-linecap: round; }
.v-head { fill: var(--_ink); stroke: none; }

.v-labels span {
  top: 0; inset-inline-start: 0; margin: 0; width: calc(var(--_gutter) / .8125); line-height: 1.4154;
  font-size: .8125em; white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis;
}
.v-labels .context-label { color: var(--_ink); }
.v-labels .v-tick::after {
  content: ''; position: absolute; inset-inline-end: 0; top: .57em; width: 4px; height: 1px; background: var(--_faint);
}
.v-era { inset-inline: 0; background: color-mix(in srgb, var(--_era, var(--_muted)) 5%, transparent);
  border-block-start: 1.5px solid color-mix(in srgb, var(--_era, var(--_muted)) 40%, transparent); }
.v-era:nth-child(2n) { background: color-mix(in srgb, var(--_era, var(--_muted)) 8%, transparent); }
.v-era .era-label {
  position: sticky; top: .5em; display: block; width: fit-content; max-width: 60%; max-height: 100%;
  overflow: hidden; inset-inline-start: auto;
  margin-inline: auto 0; padding: .2em .6em; font-size: .75em; white-space: nowrap; text-overflow: ellipsis;
}
.v-break { height: 1.5em; padding-inline-start: var(--_text); display: flex; align-items: center; line-height: 1.25; }
.v-break svg {
  position: absolute; top: 50%; inset-inline-start: calc(var(--_rail) - 7.5px); width: 16px; height: 32px; translate: 0 -50%;
  stroke-width: 1.1;
}
.v-today {
  inset-inline-start: 0; width: calc(var(--_gutter) / .8125 + 18px); top: 0; font-size: .8125em; line-height: 1.3;
  border-top: 1px solid; z-index: 1;
}

.v-mark {
  box-sizing: border-box; top: var(--_from); height: var(--_size); width: 7px; border-radius: 4px; background: var(--_lane);
  inset-inline-start: calc(var(--_rail) - 3px + var(--_column) * 9px + min(var(--_column), 1) * 3px);
  box-shadow: 0 0 0 1.5px var(--_background);
}
.v-mark.is-reported:not(.v-dot)::after { inset: 1px; }
.v-dot { width: 11px; inset-inline-start: calc(var(--_rail) - 5px); border-radius: 50%; height: 11px; }
.v-band, .v-point { width: 9px;
  inset-inline-start: calc(var(--_rail) - 4px + var(--_column) * 9px + min(var(--_column), 1) * 3px);
  background: color-mix(in srgb, var(--_lane) 42%, var(--_background)); border: 1.25px solid var(--_lane); }
.v-mark.is-uncertain { border: 2px dashed var(--_lane); }
.v-mark.is-uncertain:not(.is-reported, .is-expected, .is-withdrawn, .is-disputed) {
  background: color-mix(in srgb, var(--_lane) 42%, var(--_background));
}
/* On a faint ground the tick is of ink. */
.v-mark.is-confirmed:is(.v-band, .v-point, .is-uncertain, .fades)::after { border-color: var(--_ink); }
/* In a stretch it stands at the start. */
.v-mark.is-confirmed:not(.v-dot)::after { inset-block: var(--_first, min(4px, calc(50% - 4px)) auto); }
.v-desc .v-mark { --_first: auto min(4px, calc(50% - 4px)); }
.v-dot.fades { background: color-mix(in srgb, var(--_lane) 42%, var(--_background)); }
.v-mark:not(.v-dot).fades { mask-image: linear-gradient(transparent, #000 25% 75%, transparent); }
/* An end that is open or unknown fades, below or above; an open one goes on with an arrow. */
.v-mark:not(.v-dot):is(.start-unknown, .end-unknown, .start-open, .end-open) {
  --_fade: calc(100% - min(56px, 90%)); --_edge: linear-gradient(var(--_way), var(--_lane) var(--_fade), transparent) border-box;
  background: var(--_edge); border: 0; box-shadow: none;
}
.v-mark:not(.v-dot):is(.start-unknown, .end-unknown, .start-open, .end-open):is(.is-reported, .is-expected, .is-disputed, .is-withdrawn) {
  border: 1.5px solid transparent; background: linear-gradient(var(--_background) 0 0) padding-box, var(--_edge);
}
.v-mark:not(.v-dot):is(.start-unknown, .end-unknown, .start-open, .end-open).is-disputed {
  background: linear-gradient(var(--_way), transparent var(--_fade), var(--_background)) padding-box,
    repeating-linear-gradient(135deg, var(--_lane) 0 1.25px, var(--_background) 1.25px 4px) padding-box, var(--_edge);
}
.v-mark:not(.v-dot):is(.start-unknown, .end-unknown, .start-open, .end-open).is-reported::after {
  background: linear-gradient(var(--_way), var(--_lane) var(--_fade), transparent);
}
.v-mark:is(.end-open, .end-unknown) { --_way: to bottom; }
.v-mark:is(.start-open, .start-unknown), .v-desc .v-mark:is(.end-open, .end-unknown) { --_way: to top; }
.v-desc .v-mark:is(.start-open, .start-unknown) { --_way: to bottom; }
.v-mark:not(.v-dot):is(.start-open, .end-open)::before {
  content: ''; position: absolute; left: -1px; inset-block: var(--_tip, auto 1px); width: 9px; height: 9px; rotate: var(--_turn, 45deg);
  border: solid var(--_lane); border-width: 0 2.5px 2.5px 0;
}
.v-mark.start-open:not(.end-open), .v-desc .v-mark.end-open { --_tip: 1px auto; --_turn: 225deg; }
.v-desc .v-mark.start-open:not(.end-open) { --_tip: auto 1px; --_turn: 45deg; }
.v-item:has(> .v-card:hover) .v-mark, .v-item:has(> [aria-current]) .v-mark { outline: 3px solid var(--_ink); outline-offset: 1px; }
/* From the point to the card that had to give way to those above: lines that never cross. */
.v-leader {
  top: calc(.575em - var(--_rise) * 1px); height: calc(var(--_rise) * 1px);
  inset-inline-start: calc(var(--_rail) + 7px); width: calc(var(--_text) - var(--_rail) - 10px); opacity: .6;
  background: linear-gradient(to top right, transparent calc(50% - .8px), var(--_lane) calc(50% - .3px) calc(50% + .3px),
    transparent calc(50% + .8px));
}
.v-leader:dir(rtl) { transform: scaleX(-1); }

.v-card {
  position: relative; display: block; margin-inline-start: calc(var(--_text) - 6px); padding-inline: 6px;
  padding-bottom: .25em; width: calc(100% - var(--_text) + 6px); max-width: 40em;
  text-align: start; border-radius: 4px; outline-offset: 0;
}
.v-card > span { text-align: match-parent; overflow: hidden; }
.v-card .date { font-size: .8125em; line-height: 1.4154; white-space: normal; }
.v-card .date, .v-card .title, .v-card .summary {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--_lines); max-width: 36em; overflow-wrap: anywhere;
}
.v-card .title { font-size: .9375em; line-height: 1.3654; text-wrap: wrap; }
.v-card .summary { font-size: .8125em; line-height: 1.477; }
.v-card > .hidden { position: absolute; }
.v-card[aria-current] .summary { display: none; }
/* The card says it already; who listens needs it as the heading of what follows. */
.v-item:not(.v-cut) #detail-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.v-card:hover .title { text-decoration: underline 1px; text-underline-offset: .15em; }
.v-card.withdrawn .title { text-decoration: line-through; }
.v-chips { position: absolute; top: 0; inset-inline-start: calc(var(--_text) - 9px); }
.v-chip { padding-inline: 9px; white-space: nowrap; }
.detail-place { margin-inline-start: calc(var(--_text) - 6px); max-width: 42em; }
/* No sheet: they open where one has pressed, and the page scrolls. */
.vertical-view .v-item .detail {
  --_sheet: 0; position: static; max-height: none; overflow: visible; margin: .35em 0 0; padding: .7em 1em .9em; box-shadow: none;
  border: 1px solid var(--_faint); border-radius: var(--timeline-radius, 6px); background: var(--_panel);
}
.vertical-view .v-item .detail-bar { float: inline-end; position: static; margin: -.3em -.4em .3em 1em; padding: 0; border: 0; }
.vertical-view .v-item .columns { grid-template-columns: 1fr; clear: both; }
@container (max-width: 15em) {
  .vertical-view .view { --_gutter: 0px; }
  /* There is no room beside the rail; the sentences of the details say the same. */
  .v-arcs { display: none; }
  .v-labels, .v-today { display: none; }
}
@media (forced-colors: active) {
  .v-item { --_lane: CanvasText !important; }
  .v-mark, .v-leader, .v-rail, .v-era { forced-color-adjust: none; }
}
`;
