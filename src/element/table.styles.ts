/**
 * The looks of the table: rows are grids with the same columns; in narrow containers each row is a small card.
 */
import {css} from 'lit';

export const tableStyles = css`
.tools { display: flex; justify-content: flex-end; padding-block: .5em; }
.copy { padding-inline: .8em; border: 1px solid var(--_faint); font-size: .8125em; }
table, thead, tbody { display: block; }
.table-box tr:not(.more) {
  display: grid; gap: 0 1.25em; align-items: start; padding-block: .55em; font-size: .875em; line-height: 1.4;
  border-bottom: 1px solid var(--_faint);
  grid-template-columns: minmax(8em, 1.5fr) minmax(0, 4fr) minmax(0, 1.6fr) minmax(6em, 1fr) minmax(0, 1.8fr);
}
.table-box tr.opened { border-bottom: 0; }
.more { display: block; border-bottom: 1px solid var(--_faint); padding-bottom: .6em; }
.more td { display: block; }
.table-box th { text-align: start; font-weight: inherit; }
thead { position: sticky; top: var(--_bar, 0); z-index: 1; background: var(--_background); }
.table-box thead tr:not(.more) { padding-block: 0; border-bottom-color: var(--_ink); align-items: end; }
.sort {
  display: inline-flex; align-items: center; gap: .45em; min-height: 28px; font-size: .9286em; font-weight: 600; color: var(--_muted);
}
.sort:hover, [aria-sort$=ending] .sort { color: var(--_ink); }
.sort path { opacity: .35; stroke-width: 1.4; }
[aria-sort=ascending] .up, [aria-sort=descending] .down { opacity: 1; stroke-width: 2; }
[aria-sort=ascending] .down, [aria-sort=descending] .up { opacity: 0; }
.table-box .when { font-variant-numeric: tabular-nums; }
.table-box .name { font-size: 1.0714em; line-height: 1.3; }
.table-box .open { line-height: inherit; }
.table-box .lane { font-size: 1em; }
.table-box .status { font-size: .9286em; }
.table-box :is(.confirmed, .reported, .unstated).status { border: 0; }
.table-box .who { overflow-wrap: anywhere; }
.who a {
  display: inline; min-height: 0; text-decoration-color: var(--_faint); text-underline-offset: .2em;
}
.who a:hover { text-decoration-color: currentcolor; }
.unfolded { margin-inline-start: .2em; }
[aria-busy=true] > tbody { opacity: .55; }
@container (max-width: 640px) {
  .table-box thead tr:not(.more) { display: flex; flex-wrap: wrap; gap: 0 1.1em; }
  .table-box tr.row { display: flex; flex-wrap: wrap; gap: .25em 1em; padding-block: .7em; }
  .table-box .row > :is(.when, .name, .who) { flex: 0 0 100%; }
  .table-box .row > .when { color: var(--_lane); font-weight: 600; font-size: .8125em; }
  .table-box .row > .name { font-size: 1.0667em; }
  .table-box .row > td:empty { display: none; }
}
`;
