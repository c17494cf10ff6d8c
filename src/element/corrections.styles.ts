/**
 * The looks of the list of all corrections, which come with it.
 */
import {css} from 'lit';

export const correctionsStyles = css`
.corrections-button { padding-inline: .8em; font-size: .8125em; }
.corrections-button[aria-expanded=true] { background: var(--_panel); box-shadow: inset 0 -2px var(--_ink); border-radius: 0; }
.all-corrections {
  position: relative; max-height: min(60vh, 30em); overflow: auto; padding: .7em 1em .9em; margin-bottom: .6em;
  background: var(--_panel); border-bottom: 1px solid var(--_faint); outline-offset: -2px; overflow-wrap: anywhere;
}
.all-corrections .steps { float: inline-end; position: sticky; top: 0; }
.all-corrections .heading { font-size: 1.0625em; }
.all-corrections ul { display: grid; gap: .9em; margin-top: .6em; max-width: 46em; font-size: .9375em; }
.all-corrections li { border-inline-start: 3px double var(--_accent); padding-inline-start: .8em; }
.all-corrections time { font-weight: 600; margin-inline-end: .3em; }
.all-corrections .correction-about { color: var(--_muted); font-size: .9333em; }
.all-corrections .correction-was { color: var(--_muted); margin-top: .2em; }
.corrected {
  min-height: 24px; text-align: start; color: var(--_ink); font-weight: 600;
  text-decoration: underline 1px var(--_muted); text-underline-offset: .2em;
}
.corrected:hover { text-decoration-color: currentcolor; }
`;
