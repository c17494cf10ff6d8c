/**
 * The looks of what follows the reader's hands, which come with them.
 */
import {css} from 'lit';

export const handsStyles = css`
.button:hover { background: var(--_panel); }
.label:hover .title { text-decoration: underline 1px; }
.chip:hover { border-color: var(--_ink); }
.mark { transition: opacity .14s; }
.pointing { cursor: pointer; }
.dragging { cursor: grabbing; }
.dragging * { pointer-events: none; }
.settling > .label { transition: translate .18s; }
.settling::before { transition: translate .18s, transform .18s; }
.hint {
  inset: .5em 0 auto; margin-inline: auto; width: fit-content; padding: .4em 1em; border-radius: 1em;
  font-size: .8125em; background: var(--_ink); color: var(--_background); opacity: 0; transition: opacity .2s;
}
.shown { opacity: 1; }
`;
