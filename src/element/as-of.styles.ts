/**
 * The looks of what was known when, which come with it.
 */
import {css} from 'lit';

export const asOfStyles = css`
.as-of { padding-block: .5em .6em; border-bottom: 1px solid var(--_faint); }
.as-of-row { display: flex; flex-wrap: wrap; align-items: center; gap: .3em .8em; }
.as-of-steps { display: flex; }
.as-of-slider { flex: 1 1 12em; min-width: min(12em, 100%); height: 28px; margin: 0; accent-color: var(--_ink); cursor: pointer; }
.as-of-known { font-weight: 600; min-width: min(17em, 100%); font-variant-numeric: tabular-nums; }
.as-of-all {
  min-height: 32px; padding-inline: .8em; font-size: .875em; border: 1px solid var(--_faint); white-space: nowrap;
}
.as-of-all:hover { border-color: var(--_ink); }
.as-of ul { margin: .3em 0 0; padding: 0; list-style: none; font-size: .9375em; }
.as-of li { padding-block: .15em; overflow-wrap: anywhere; }
.as-of-open { min-height: 24px; font-weight: 600; text-align: start; text-decoration: underline 1px; text-underline-offset: .2em; }
@media (forced-colors: active) { .as-of-all { border-color: ButtonBorder; } }
@media print { .as-of-steps, .as-of-slider, .as-of-all { display: none; } }
`;
