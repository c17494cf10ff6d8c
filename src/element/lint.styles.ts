/**
 * The looks of the panel of findings, which come with it.
 */
import {css} from 'lit';

export const lintStyles = css`
.lint-button { display: inline-flex; gap: .4em; padding-inline: .6em; font-size: .875em; border: 1px solid var(--_faint); }
.lint-button:hover, .lint-button[aria-expanded=true] { border-color: var(--_ink); }
.lint { border-top: 1px solid var(--_ink); padding-block: .75em; margin-top: .75em; overflow-wrap: anywhere; }
.lint-head { display: flex; flex-wrap: wrap; align-items: center; gap: .2em 1em; padding-bottom: .5em; }
.lint-head > .heading { flex: 1; min-width: 8em; }
.records > li { padding-block: .6em; border-top: 1px solid var(--_faint); }
.record { font-weight: 600; text-align: start; min-height: 24px; }
button.record { text-decoration: underline 1px; text-underline-offset: 3px; }
button.record:hover { text-decoration-thickness: 2px; }
.records > li > ul { display: grid; gap: .5em; padding-top: .3em; }
.finding { display: grid; grid-template-columns: auto 1fr; gap: 0 .6em; align-items: baseline; font-size: .875em; }
.finding > svg { align-self: start; margin-top: .2em; }
.finding > div { min-width: 0; }
.finding:dir(rtl) > div { text-align: right; }
.finding.error { color: var(--_accent); }
.finding.error p { color: var(--_ink); }
.finding.info { color: var(--_muted); }
.finding code { font-size: .95em; }
`;
