/**
 * The looks of the list of formats.
 */
import {css} from 'lit';

export const saveStyles = css`
.save { position: relative; }
.formats {
  position: absolute; z-index: 2; inset-block-start: 100%; inset-inline-start: 0; width: max-content; max-width: 92cqi;
  padding-block: .3em; border: 1px solid var(--_ink); border-radius: var(--timeline-radius, 6px); background: var(--_background);
}
.bar .formats { display: block; }
.bar .formats li { display: block; }
.formats button { width: 100%; min-height: max(2.2em, 32px); padding-inline: .9em; font-size: .875em; text-align: start; border-radius: 0; }
.formats button:hover { background: var(--_panel); }
.formats button:focus-visible { outline-offset: -2px; }
.formats [aria-disabled=true] { opacity: .5; cursor: progress; }
@media print {
  .formats { display: none; }
}
`;
